package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"

	"linkbox/database"
)

// Task 1 of phase 6. TASKS-phase-6.md says what the settings must do.

func TestPortComesFromTheEnvironment(t *testing.T) {
	set := settingsOf(t, map[string]string{"HOST": "0.0.0.0", "PORT": "8123"})
	expectField(t, set, "port", "8123")
	expectField(t, set, "host", "0.0.0.0")
	expectField(t, settingsOf(t, nil), "host", "127.0.0.1")
	program := startProgram(t, map[string]string{"PORT": "eighty"})
	if program.address != "" {
		t.Fatalf("linkbox must not start with PORT=eighty\n%s", program.text())
	}
	if !strings.Contains(program.lastLine(), "PORT") {
		t.Errorf("the message must name PORT\n%s", program.lastLine())
	}
	if program.exitCode() == 0 {
		t.Error("the exit code must not be 0")
	}
}

func TestMissingSecretInProductionRefusesToStart(t *testing.T) {
	program := startProgram(t, map[string]string{"LINKBOX_ENV": "production"})
	if program.address != "" {
		t.Fatalf("without DATABASE_URL linkbox must not start\n%s", program.text())
	}
	if !strings.Contains(program.lastLine(), "DATABASE_URL") || program.exitCode() == 0 {
		t.Errorf("expected a failure that names DATABASE_URL\n%s", program.text())
	}
	production := openApp(t, map[string]string{"LINKBOX_ENV": "production", "DATABASE_URL": migratedDatabase(t)})
	storeOf(t, production)
}

func TestShutdownClosesTheDatabase(t *testing.T) {
	env := map[string]string{"LINKBOX_STORAGE": "database", "DATABASE_URL": migratedDatabase(t)}
	broken := openApp(t, env)
	expectAnswer(t, broken, http.StatusOK, `"status":"ok"`)
	storeOf(t, broken).Close()
	expectAnswer(t, broken, http.StatusServiceUnavailable, `"unavailable"`)

	closed := openApp(t, env)
	closer, is := any(closed).(io.Closer)
	if !is {
		t.Fatal("*app needs a method Close() error")
	}
	if err := closer.Close(); err != nil {
		t.Fatal(err)
	}
	if storeOf(t, closed).Pool.Ping() == nil {
		t.Fatal("Close must close the database")
	}

	program := startProgram(t, env)
	if program.address == "" {
		t.Fatalf("it does not listen\n%s", program.text())
	}
	if status, body := program.get("/ready"); status != http.StatusOK {
		t.Fatalf("expected status 200 from /ready, but got %d %s", status, body)
	}
	program.stop()
	var last struct{ Level, Event string }
	if err := json.Unmarshal([]byte(program.lastLine()), &last); err != nil {
		t.Fatalf("expected a last line of JSON\n%s", program.text())
	}
	if last.Level != "info" || last.Event != "database closed" {
		t.Errorf("expected a last line with level info and event database closed\n%s", program.text())
	}
	if program.exitCode() != 0 {
		t.Errorf("expected exit code 0, but got %d", program.exitCode())
	}
}

func settingsOf(t *testing.T, env map[string]string) settings {
	t.Helper()
	set, err := settingsFrom(func(name string) string { return env[name] }, &bytes.Buffer{})
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// expectField looks a field up by its name, so that the tests compile before you have written it.
func expectField(t *testing.T, set settings, name, wanted string) {
	t.Helper()
	field := reflect.ValueOf(set).FieldByName(name)
	if !field.IsValid() {
		t.Fatalf("settings need a field %s", name)
	}
	if actual := fmt.Sprint(field); actual != wanted {
		t.Errorf("expected the %s %s, but got %s", name, wanted, actual)
	}
}

func migratedDatabase(t *testing.T) string {
	t.Helper()
	address := emptyDatabase(t, t.TempDir())
	pool, err := database.Connect(database.Settings{URL: address, PoolSize: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if err := database.Migrate(context.Background(), pool, database.Newest); err != nil {
		t.Fatal(err)
	}
	return address
}

func openApp(t *testing.T, env map[string]string) *app {
	t.Helper()
	t.Chdir(t.TempDir()) // Away from your own data.
	opened, err := newApp(settingsOf(t, env))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if store, is := any(opened.storage).(*databaseStore); is {
			store.Close()
		}
	})
	return opened
}

func storeOf(t *testing.T, opened *app) *databaseStore {
	t.Helper()
	store, is := any(opened.storage).(*databaseStore)
	if !is {
		t.Fatal("links must be kept in the database")
	}
	return store
}

func expectAnswer(t *testing.T, opened *app, status int, part string) {
	t.Helper()
	response, reason := serve(opened, httptest.NewRequest(http.MethodGet, "/ready", nil))
	if reason != nil {
		t.Fatalf("expected an answer from /ready, but got a panic: %v", reason)
	}
	if response.Code != status || !strings.Contains(response.Body.String(), part) {
		t.Fatalf("expected status %d and %s from /ready, but got %d %s", status, part, response.Code, response.Body)
	}
}
