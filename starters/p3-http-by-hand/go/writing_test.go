package main

import (
	"strings"
	"testing"
)

func TestPostCreatesAndReturns201WithLocation(t *testing.T) {
	notes := NewNotes("Buy milk", "Call Ann")
	response := send(t, notes, "POST", "/notes", "Käse")
	if response.Status != 201 {
		t.Errorf("expected status 201 but got %d", response.Status)
	}
	checkEqual(t, response.Headers["Location"], "/notes/3")
	checkEqual(t, strings.TrimSpace(send(t, notes, "GET", "/notes/3", "").Body), "Käse")
	checkEqual(t, send(t, notes, "POST", "/notes", "Käse").Headers["Location"], "/notes/4")
}

func TestPutTwiceGivesTheSameResult(t *testing.T) {
	notes := NewNotes("Buy milk", "Call Ann")
	want := map[int]string{1: "Buy tea", 2: "Call Ann"}
	for time := 1; time <= 2; time++ {
		response := send(t, notes, "PUT", "/notes/1", "Buy tea")
		if response.Status != 200 {
			t.Errorf("expected status 200 but got %d", response.Status)
		}
		checkEqual(t, strings.TrimSpace(response.Body), "Buy tea")
		checkEqual(t, notes.Texts, want)
	}
	checkStatus(t, notes, "PUT", "/notes/9", 404)
	checkEqual(t, notes.Texts, want)
}

func TestDeleteThenGetReturns404(t *testing.T) {
	notes := NewNotes("Buy milk", "Call Ann")
	checkStatus(t, notes, "GET", "/notes/1", 200)
	response := send(t, notes, "DELETE", "/notes/1", "")
	if response.Status != 204 || response.Body != "" {
		t.Errorf("expected status 204 and no body but got %d and %q", response.Status, response.Body)
	}
	checkStatus(t, notes, "GET", "/notes/1", 404)
	checkStatus(t, notes, "DELETE", "/notes/1", 404)
	checkStatus(t, notes, "GET", "/notes/2", 200)
}
