package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"linkbox/database"
)

// Runs the cases of the security lab against linkbox with the weak endpoints. Read it, but leave it as it
// is.
//
// Each case gets a database of its own, as in phase 5. Nothing here opens a port: the attacks reach the
// application inside of this process, and no other one.

// Keys for tests. Anybody may know them.
var labEnv = map[string]string{
	"LINKBOX_SECURITY_LAB": "1",
	"LINKBOX_NOTE_KEYS":    "k1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
	"LINKBOX_SHARE_KEY":    "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f",
}

type securityStep struct {
	Start            *expectedRefusal
	Page             *expectedPage
	Request, Restart json.RawMessage
}

type expectedRefusal struct {
	Env       map[string]string
	FailsWith string
	Lacks     []string
}

type expectedPage struct {
	Path       string
	Has, Lacks []string
	Headers    map[string]any
}

// securityRun is a linkbox with the weak endpoints, which starts with the first request.
type securityRun struct {
	*databaseRun
}

func runSecurityCase(t *testing.T, name string) {
	t.Helper()
	folder := t.TempDir()
	address := emptyDatabase(t, folder)
	pool, err := database.Connect(database.Settings{URL: address, PoolSize: 2})
	if err != nil {
		t.Fatal(err)
	}
	dataFile := filepath.Join(folder, "linkbox.json")
	env := map[string]string{"LINKBOX_STORAGE": "database", "LINKBOX_DATA_FILE": dataFile, "DATABASE_URL": address}
	maps.Copy(env, labEnv)
	run := &securityRun{&databaseRun{pool: pool, caseRun: &caseRun{t: t, title: name, dataFile: dataFile, saved: times(), env: env}}}
	defer pool.Close()
	defer run.stop()
	run.must(database.Migrate(t.Context(), pool, database.Newest))
	for index, step := range stepsOf(t, name) {
		run.title = fmt.Sprintf("%s, step %d", name, index+1)
		run.do(step)
	}
}

func (r *securityRun) start() error {
	r.t.Helper()
	app, err := labApp(func(name string) string { return r.env[name] }, &r.log)
	if err != nil {
		return err
	}
	r.handler = app
	r.send(caseRequest{Method: "POST", Path: "/users", Auth: json.RawMessage("null"), Text: demoBody})
	return nil
}

// ensureStarted is for steps that ask linkbox for something.
func (r *securityRun) ensureStarted() {
	r.t.Helper()
	if r.handler == nil {
		r.must(r.start())
		r.watch()
	}
}

func (r *securityRun) do(raw any) {
	r.t.Helper()
	var step securityStep
	text, err := json.Marshal(r.fill(raw))
	r.must(err)
	r.must(json.Unmarshal(text, &step))
	switch {
	case step.Start != nil:
		r.checkRefusal(*step.Start)
	case step.Page != nil:
		r.ensureStarted()
		r.checkPage(*step.Page)
	case step.Restart != nil:
		r.stop()
		r.ensureStarted()
	case step.Request != nil:
		r.ensureStarted()
		r.databaseRun.do(raw)
	default:
		r.databaseRun.do(raw)
	}
}

// checkRefusal: linkbox does not start with these settings, which count for this step alone.
func (r *securityRun) checkRefusal(wanted expectedRefusal) {
	r.t.Helper()
	r.stop()
	before := r.env
	r.env = maps.Clone(before)
	maps.Copy(r.env, wanted.Env)
	err := r.start()
	r.stop()
	r.env = before
	r.check(err != nil, "linkbox refuses to start with "+asJSON(wanted.Env), "it started")
	r.check(strings.Contains(err.Error(), wanted.FailsWith), "an error that names "+wanted.FailsWith, err.Error())
	r.checkText("the message", err.Error(), expectation{Lacks: wanted.Lacks})
}

func (r *securityRun) checkPage(wanted expectedPage) {
	r.t.Helper()
	r.title += ": GET " + wanted.Path
	r.log.Reset()
	response, reason := serve(r.handler, httptest.NewRequest("GET", wanted.Path, nil))
	r.check(reason == nil, "an answer", fmt.Sprintf("a panic: %v", reason))
	page := response.Body.String()
	r.check(response.Code == 200, "status 200", fmt.Sprintf("%d %.300s", response.Code, page))
	r.compare("header Content-Type", header(response.Header(), "Content-Type"), map[string]any{"matches": "^text/html"})
	for name, rule := range wanted.Headers {
		r.compare("header "+name, header(response.Header(), name), rule)
	}
	for _, text := range wanted.Has {
		r.check(strings.Contains(page, text), "a page with "+text, page)
	}
	r.checkText("the page", page, expectation{Lacks: wanted.Lacks})
}
