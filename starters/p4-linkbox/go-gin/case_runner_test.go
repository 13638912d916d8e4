package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Runs the cases in tests/cases against a fresh linkbox. Read it, but leave it as it is.

const demoUser, demoBody = "demo:demo-password", `{"name": "demo", "password": "demo-password"}`

func init() {
	hashRounds = 1000
}

type caseStep struct {
	Request  *caseRequest
	Expect   expectation
	Save     map[string]string
	Restart  json.RawMessage
	Env      map[string]string
	Log      *expectedLog
	DataFile *struct {
		Write *string
		expectation
	}
}

type caseRequest struct {
	Method, Path string
	Headers      map[string]string
	// Auth is name:password, or null for nobody; without it the demo user asks.
	Auth, JSON json.RawMessage
	Text       string
}

type expectation struct {
	Status        int
	Headers, Body map[string]any
	Text          *string
	Lacks         []string
}

type expectedLog struct {
	Count *int
	Line  map[string]any
	Lacks []string
}

type caseRun struct {
	t        *testing.T
	title    string
	dataFile string
	env      map[string]string
	saved    map[string]any
	log      bytes.Buffer
	handler  http.Handler
}

func runCase(t *testing.T, name string) {
	t.Helper()
	dataFile := filepath.Join(t.TempDir(), "linkbox.json")
	run := &caseRun{t: t, title: name, dataFile: dataFile, saved: map[string]any{}, env: map[string]string{"LINKBOX_DATA_FILE": dataFile}}
	run.must(run.start())
	for index, step := range stepsOf(t, name) {
		run.title = fmt.Sprintf("%s, step %d", name, index+1)
		run.do(step)
	}
}

// stepsOf returns the steps as they stand in the file: what is in braces is filled in later.
func stepsOf(t *testing.T, name string) []any {
	t.Helper()
	files, _ := filepath.Glob("tests/cases/*.json")
	for _, file := range files {
		var cases []struct {
			Name  string
			Steps []any
		}
		text, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(text, &cases)
		}
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, one := range cases {
			if one.Name == name {
				return one.Steps
			}
		}
	}
	t.Fatalf("there is no case %s", name)
	return nil
}

func (r *caseRun) start() error {
	r.t.Helper()
	settings, err := settingsFrom(func(name string) string { return r.env[name] }, &r.log)
	if err != nil {
		return err
	}
	app, err := newApp(settings)
	if err != nil {
		return err
	}
	r.handler = app
	r.send(caseRequest{Method: "POST", Path: "/users", Auth: json.RawMessage("null"), Text: demoBody}) // Until task 7 this does nothing.
	return nil
}

func (r *caseRun) do(raw any) {
	r.t.Helper()
	var step caseStep
	text, err := json.Marshal(r.fill(raw))
	r.must(err)
	r.must(json.Unmarshal(text, &step))
	switch {
	case step.Request != nil:
		r.request(*step.Request, step.Expect, step.Save)
	case step.Restart != nil:
		r.restart(step.Restart)
	case step.Env != nil:
		maps.Copy(r.env, step.Env)
		r.must(r.start())
	case step.Log != nil:
		r.checkLog(*step.Log)
	case step.DataFile.Write != nil:
		r.must(os.WriteFile(r.dataFile, []byte(*step.DataFile.Write), 0o600))
	default:
		text, err := os.ReadFile(r.dataFile)
		r.check(err == nil, "a data file", fmt.Sprint(err))
		r.checkText("the data file", string(text), step.DataFile.expectation)
		r.save(step.Save, string(text), nil)
	}
}

func (r *caseRun) restart(expected json.RawMessage) {
	r.t.Helper()
	err := r.start()
	if string(expected) == "true" {
		r.must(err)
		return
	}
	var failure struct{ FailsWith string }
	r.must(json.Unmarshal(expected, &failure))
	r.check(err != nil && strings.Contains(err.Error(), failure.FailsWith), "no start, and "+failure.FailsWith+" in the message", fmt.Sprint(err))
}

func (r *caseRun) request(request caseRequest, expect expectation, save map[string]string) {
	r.t.Helper()
	r.title += ": " + request.Method + " " + request.Path
	r.log.Reset()
	response := r.send(request)
	body := response.Body.String()
	r.check(response.Code == expect.Status, fmt.Sprintf("status %d", expect.Status), fmt.Sprintf("%d %.300s", response.Code, body))
	for name, wanted := range expect.Headers {
		r.compare("header "+name, header(response.Header(), name), wanted)
	}
	r.checkText("the body", body, expect)
	r.save(save, body, response.Header())
}

func (r *caseRun) send(sent caseRequest) *httptest.ResponseRecorder {
	r.t.Helper()
	request := httptest.NewRequest(sent.Method, sent.Path, strings.NewReader(sent.Text+string(sent.JSON)))
	auth := demoUser
	if sent.Auth != nil {
		r.must(json.Unmarshal(sent.Auth, &auth))
	}
	if name, password, _ := strings.Cut(auth, ":"); string(sent.Auth) != "null" {
		request.SetBasicAuth(name, password)
	}
	if request.ContentLength > 0 {
		request.Header.Set("Content-Type", "application/json")
	}
	for name, value := range sent.Headers {
		request.Header.Set(name, value)
	}
	response, reason := serve(r.handler, request)
	r.check(reason == nil, "an answer", fmt.Sprintf("a panic: %v", reason))
	return response
}

// serve also survives middleware that panics: otherwise the other tests would not run.
func serve(handler http.Handler, request *http.Request) (response *httptest.ResponseRecorder, reason any) {
	defer func() { reason = recover() }()
	response = httptest.NewRecorder()
	handler.ServeHTTP(response, request)
	return response, nil
}

func (r *caseRun) checkText(what, text string, expect expectation) {
	r.t.Helper()
	if expect.Text != nil {
		r.compare(what, text, *expect.Text)
	}
	for path, wanted := range expect.Body {
		r.compare(path+" of "+what, at(text, path), wanted)
	}
	for _, unwanted := range expect.Lacks {
		r.check(!strings.Contains(text, unwanted), what+" without "+unwanted, fmt.Sprintf("%.300s", text))
	}
}

func (r *caseRun) checkLog(expect expectedLog) {
	r.t.Helper()
	text := strings.TrimSuffix(r.log.String(), "\n")
	lines := slices.DeleteFunc(strings.Split(text, "\n"), func(line string) bool { return line == "" })
	if expect.Count != nil {
		r.check(len(lines) == *expect.Count, fmt.Sprintf("%d line in the log", *expect.Count), text)
	}
	fits := func(line string) bool {
		for path, wanted := range expect.Line {
			if !matches(at(line, path), wanted) {
				return false
			}
		}
		return true
	}
	r.check(slices.ContainsFunc(lines, fits), "a log line with "+asJSON(expect.Line), text)
	r.checkText("the log", text, expectation{Lacks: expect.Lacks})
}

func (r *caseRun) save(wanted map[string]string, text string, headers http.Header) {
	for name, path := range wanted {
		if headerName, isHeader := strings.CutPrefix(path, "header "); isHeader {
			r.saved[name] = header(headers, headerName)
		} else {
			r.saved[name] = at(text, path)
		}
	}
}

var placeholder = regexp.MustCompile(`\{\w+\}`)

// fill puts what was saved in the place of {name}, anywhere in a step.
func (r *caseRun) fill(value any) any {
	switch value := value.(type) {
	case string:
		if saved, ok := r.saved[strings.Trim(value, "{}")]; ok && placeholder.FindString(value) == value {
			return saved
		}
		return placeholder.ReplaceAllStringFunc(value, func(name string) string { return fmt.Sprint(r.saved[strings.Trim(name, "{}")]) })
	case []any:
		filled := make([]any, len(value))
		for index, part := range value {
			filled[index] = r.fill(part)
		}
		return filled
	case map[string]any:
		filled := map[string]any{}
		for key, part := range value {
			filled[key] = r.fill(part)
		}
		return filled
	default:
		return value
	}
}

func (r *caseRun) compare(what string, actual, wanted any) {
	r.t.Helper()
	r.check(matches(actual, wanted), what+": "+asJSON(wanted), asJSON(actual))
}

func (r *caseRun) check(isRight bool, wanted, actual string) {
	r.t.Helper()
	if !isRight {
		r.t.Fatalf("%s\nexpected %s\nreceived %s", r.title, wanted, actual)
	}
}

func (r *caseRun) must(err error) {
	r.t.Helper()
	r.check(err == nil, "no error", fmt.Sprint(err))
}

func header(headers http.Header, name string) any {
	if values := headers.Values(name); len(values) > 0 {
		return values[0]
	}
	return nil
}

// at returns the part of a JSON text at a path such as error.code or 0.url, or nil.
func at(text, path string) any {
	var value any
	if json.Unmarshal([]byte(text), &value) != nil || path == "." {
		return value
	}
	for key := range strings.SplitSeq(path, ".") {
		switch part := value.(type) {
		case map[string]any:
			value = part[key]
		case []any:
			index, err := strconv.Atoi(key)
			if err != nil || index >= len(part) {
				return nil
			}
			value = part[index]
		default:
			return nil
		}
	}
	return value
}

func matches(actual, wanted any) bool {
	rules, isRule := wanted.(map[string]any)
	if !isRule || actual == nil {
		return actual != nil && reflect.DeepEqual(actual, wanted)
	}
	for rule, value := range rules {
		return follows(actual, rule, value)
	}
	return false
}

func follows(actual any, rule string, value any) bool {
	switch rule {
	case "matches":
		return regexp.MustCompile(value.(string)).MatchString(fmt.Sprint(actual))
	case "not":
		return !reflect.DeepEqual(actual, value)
	case "count":
		list, isList := actual.([]any)
		return isList && len(list) == int(value.(float64))
	case "keys":
		object, isObject := actual.(map[string]any)
		wanted := map[string]any{}
		for _, key := range value.([]any) {
			wanted[key.(string)] = nil
		}
		return isObject && slices.Equal(slices.Sorted(maps.Keys(object)), slices.Sorted(maps.Keys(wanted)))
	default: // nowUtc
		moment, err := time.Parse("2006-01-02T15:04:05Z", fmt.Sprint(actual))
		return err == nil && time.Since(moment).Abs() < 5*time.Minute
	}
}

func asJSON(value any) string {
	text, _ := json.Marshal(value)
	return string(text)
}
