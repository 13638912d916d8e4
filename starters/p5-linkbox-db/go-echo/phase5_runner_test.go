package main

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"gorm.io/gorm/logger"

	"linkbox/database"
)

// Runs the cases of phase 5 against linkbox on a database. Read it, but leave it as it is.
//
// Each case gets a database of its own: a file of SQLite, or with TEST_DATABASE_URL a new database on
// that PostgreSQL server. The database of DATABASE_URL is never touched. The Redis database of
// TEST_REDIS_URL is emptied before each case.

func init() {
	if err := database.ReadEnvFile(); err != nil {
		panic(err)
	}
}

type databaseStep struct {
	Migrate     any
	SQL         string
	Rows        [][]any
	Refused     bool
	Queries     *struct{ Max, Reads *int }
	Pool        map[string]int
	Index       *struct{ Table, Column string }
	DatabaseURL *expectedURL
	Blind       bool
	Phase4      bool
	Request     *caseRequest
	Restart     json.RawMessage
	Env         map[string]string
	DataFile    any
}

type expectedURL struct {
	Env            map[string]string
	FailsWith      string
	Lacks          []string
	Embedded       bool
	Host, Database string
	Port           int
}

// databaseRun is a linkbox on a database, which starts with the first request.
type databaseRun struct {
	*caseRun
	pool    *sql.DB
	queries queryList
}

func runDatabaseCase(t *testing.T, name string) {
	t.Helper()
	folder := t.TempDir()
	address := emptyDatabase(t, folder)
	pool, err := database.Connect(database.Settings{URL: address, PoolSize: 2})
	if err != nil {
		t.Fatal(err)
	}
	run := &databaseRun{pool: pool, caseRun: &caseRun{
		t:        t,
		title:    name,
		dataFile: filepath.Join(folder, "linkbox.json"),
		saved:    times(),
		env: map[string]string{
			"LINKBOX_STORAGE":              "database",
			"LINKBOX_DATA_FILE":            filepath.Join(folder, "linkbox.json"),
			"DATABASE_URL":                 address,
			"LINKBOX_POOL_TIMEOUT_SECONDS": "1",
			"REDIS_URL":                    os.Getenv("TEST_REDIS_URL"),
		},
	}}
	defer pool.Close()
	defer run.stop()
	run.emptyCache()
	steps := stepsOf(t, name)
	if first, _ := steps[0].(map[string]any); first["migrate"] == nil {
		run.must(database.Migrate(t.Context(), pool, database.Newest))
	}
	for index, step := range steps {
		run.title = fmt.Sprintf("%s, step %d", name, index+1)
		run.do(step)
	}
}

// emptyDatabase returns the URL of a database that is gone after the test.
func emptyDatabase(t *testing.T, folder string) string {
	t.Helper()
	server := os.Getenv("TEST_DATABASE_URL")
	if server == "" {
		return "sqlite:" + filepath.Join(folder, "linkbox.db")
	}
	address, err := url.Parse(server)
	if err != nil {
		t.Fatal("TEST_DATABASE_URL is no URL")
	}
	pool, err := database.Connect(database.Settings{URL: server, PoolSize: 1})
	if err != nil {
		t.Fatal(err)
	}
	name := "linkbox_test_" + strings.ToLower(rand.Text()[:12])
	if _, err := pool.Exec("CREATE DATABASE " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, err := pool.Exec("DROP DATABASE " + name + " WITH (FORCE)")
		if err != nil {
			t.Error(err)
		}
		pool.Close()
	})
	address.Path = "/" + name
	return address.String()
}

func (r *databaseRun) emptyCache() {
	r.t.Helper()
	if r.env["REDIS_URL"] == "" {
		return
	}
	options, err := redis.ParseURL(r.env["REDIS_URL"])
	r.must(err)
	client := redis.NewClient(options)
	defer client.Close()
	r.must(client.FlushDB(context.Background()).Err())
}

func (r *databaseRun) do(raw any) {
	r.t.Helper()
	var step databaseStep
	text, err := json.Marshal(r.fill(raw))
	r.must(err)
	r.must(json.Unmarshal(text, &step))
	switch {
	case step.Migrate != nil:
		number, _ := strconv.ParseInt(fmt.Sprint(step.Migrate), 10, 64)
		r.must(database.Migrate(r.t.Context(), r.pool, number))
	case step.SQL != "":
		r.runSQL(step)
	case step.Queries != nil:
		r.checkQueries(step.Queries.Max, step.Queries.Reads)
	case step.Pool != nil:
		r.checkPool(step.Pool)
	case step.Index != nil:
		r.checkIndex(step.Index.Table, step.Index.Column)
	case step.DatabaseURL != nil:
		r.checkURL(*step.DatabaseURL)
	case step.Blind:
		r.store().isBlind = true
	case step.Phase4:
		for _, name := range phase4Cases(r.t) {
			runDatabaseCase(r.t, name)
		}
	case step.Restart != nil:
		r.stop()
		r.restart(step.Restart)
		r.watch()
	case step.Env != nil:
		r.stop()
		maps.Copy(r.env, step.Env)
	case step.DataFile == "absent":
		_, err := os.Stat(r.dataFile)
		r.check(os.IsNotExist(err), "no data file", filepath.Base(r.dataFile)+" was written")
	case step.Request != nil:
		if r.handler == nil {
			r.must(r.start())
			r.watch()
		}
		r.queries = nil
		r.caseRun.do(raw)
	default:
		r.caseRun.do(raw)
	}
}

// watch counts the queries of a linkbox that has just been started.
func (r *databaseRun) watch() {
	r.t.Helper()
	if r.handler != nil {
		r.store().DB.Logger = &r.queries
	}
}

// store is what the running linkbox keeps its links in.
func (r *databaseRun) store() *databaseStore {
	r.t.Helper()
	store, is := any(r.handler.(*app).storage).(*databaseStore)
	if !is {
		r.check(false, "a linkbox that keeps its links in the database", "it keeps them elsewhere")
	}
	return store
}

func (r *databaseRun) stop() {
	if r.handler == nil {
		return
	}
	if store, is := any(r.handler.(*app).storage).(*databaseStore); is {
		r.must(store.Close())
	}
	r.handler = nil
}

func (r *databaseRun) runSQL(step databaseStep) {
	r.t.Helper()
	rows, err := r.pool.Query(step.SQL)
	var found [][]any
	if err == nil {
		defer rows.Close()
		found, err = valuesOf(rows)
	}
	if step.Refused {
		isRefused := err != nil && strings.Contains(err.Error(), "constraint")
		r.check(isRefused, "the database refuses "+step.SQL, fmt.Sprint(err))
		return
	}
	r.check(err == nil, "the database takes "+step.SQL, fmt.Sprint(err))
	isRight := step.Rows == nil || reflect.DeepEqual(found, step.Rows)
	r.check(isRight, asJSON(step.Rows)+" from "+step.SQL, asJSON(found))
}

// valuesOf returns all rows with the types that values of JSON have.
func valuesOf(rows *sql.Rows) ([][]any, error) {
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var all [][]any
	for rows.Next() {
		values := make([]any, len(columns))
		places := make([]any, len(columns))
		for index := range values {
			places[index] = &values[index]
		}
		if err := rows.Scan(places...); err != nil {
			return nil, err
		}
		for index, value := range values {
			if whole, is := value.(int64); is {
				values[index] = float64(whole)
			}
		}
		all = append(all, values)
	}
	return all, rows.Err()
}

func (r *databaseRun) checkQueries(most, reads *int) {
	r.t.Helper()
	printed := fmt.Sprintf("%d:\n%s", len(r.queries), strings.Join(r.queries, "\n"))
	r.check(len(r.queries) > 0, "at least one query", "none")
	if most != nil {
		r.check(len(r.queries) <= *most, fmt.Sprintf("at most %d queries", *most), printed)
	}
	if reads != nil {
		isRead := func(query string) bool { return strings.HasPrefix(strings.ToUpper(query), "SELECT") }
		found := len(slices.DeleteFunc(slices.Clone(r.queries), func(query string) bool { return !isRead(query) }))
		r.check(found == *reads, fmt.Sprintf("%d queries that read", *reads), printed)
	}
}

func (r *databaseRun) checkPool(wanted map[string]int) {
	r.t.Helper()
	stats := r.store().Pool.Stats()
	found := map[string]int{"size": stats.MaxOpenConnections, "inUse": stats.InUse}
	for name, value := range wanted {
		r.check(found[name] == value, fmt.Sprintf("a pool with %s %d", name, value), asJSON(found))
	}
}

func (r *databaseRun) checkIndex(table, column string) {
	r.t.Helper()
	query := fmt.Sprintf("SELECT i.name FROM pragma_index_list('%s') l, pragma_index_info(l.name) i WHERE i.seqno = 0", table)
	if !strings.HasPrefix(r.env["DATABASE_URL"], "sqlite:") {
		query = fmt.Sprintf("SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indrelid = '%s'::regclass", table)
	}
	rows, err := r.pool.Query(query)
	r.must(err)
	defer rows.Close()
	found, err := valuesOf(rows)
	r.must(err)
	begins := func(row []any) bool { return row[0] == column }
	r.check(slices.ContainsFunc(found, begins), "an index on "+table+"."+column, asJSON(found))
}

func (r *databaseRun) checkURL(wanted expectedURL) {
	r.t.Helper()
	settings, err := database.SettingsFrom(func(name string) string { return wanted.Env[name] })
	if wanted.FailsWith != "" {
		isRight := err != nil && strings.Contains(err.Error(), wanted.FailsWith)
		r.check(isRight, "an error that names "+wanted.FailsWith, fmt.Sprint(err))
		r.checkText("the message", err.Error(), expectation{Lacks: wanted.Lacks})
		return
	}
	r.must(err)
	address, err := url.Parse(settings.URL)
	r.must(err)
	if wanted.Embedded {
		r.check(address.Scheme == "sqlite", "a URL that begins with sqlite:", settings.URL)
		return
	}
	r.check(strings.HasPrefix(address.Scheme, "postgres"), "a URL that begins with postgres", settings.URL)
	host := address.Hostname() == wanted.Host && strings.Trim(address.Path, "/") == wanted.Database
	port := wanted.Port == 0 || address.Port() == strconv.Itoa(wanted.Port)
	r.check(host && port, asJSON(wanted), settings.URL)
}

// queryList is a logger of GORM that keeps each statement.
type queryList []string

func (l *queryList) LogMode(logger.LogLevel) logger.Interface { return l }
func (l *queryList) Info(context.Context, string, ...any)     {}
func (l *queryList) Warn(context.Context, string, ...any)     {}
func (l *queryList) Error(context.Context, string, ...any)    {}
func (l *queryList) Trace(_ context.Context, _ time.Time, of func() (string, int64), _ error) {
	query, _ := of()
	*l = append(*l, query)
}

// phase4Cases are the cases of phase 4, but for those that look at the data file.
func phase4Cases(t *testing.T) []string {
	t.Helper()
	files, _ := filepath.Glob("tests/cases/[0-9]*.json")
	var names []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var cases []struct {
			Name  string
			Steps []map[string]any
		}
		if err := json.Unmarshal(text, &cases); err != nil {
			t.Fatal(err)
		}
		for _, one := range cases {
			looks := func(step map[string]any) bool { return step["dataFile"] != nil }
			if !slices.ContainsFunc(one.Steps, looks) {
				names = append(names, one.Name)
			}
		}
	}
	return names
}

func times() map[string]any {
	now := time.Now().UTC()
	at := func(daysAgo int, layout string) string { return now.AddDate(0, 0, -daysAgo).Format(layout) }
	return map[string]any{
		"now":         at(0, time.DateTime),
		"twoDaysAgo":  at(2, time.DateOnly) + " 12:00:00",
		"nineDaysAgo": at(9, time.DateOnly) + " 12:00:00",
		"dayToday":    at(0, time.DateOnly),
		"dayOneAgo":   at(1, time.DateOnly),
		"dayTwoAgo":   at(2, time.DateOnly),
		"dayThreeAgo": at(3, time.DateOnly),
	}
}
