package main

import "testing"

func TestStarterIsWiredUp(t *testing.T) {
	checkEqual(t, NewNotes("Buy milk").Texts, map[int]string{1: "Buy milk"})
	route, isFound := findRoute("/notes/7")
	if !isFound || route.Number != 7 {
		t.Errorf("expected note 7 but got %d", route.Number)
	}
	if _, isFound := findRoute("/nowhere"); isFound {
		t.Error("found a route to /nowhere")
	}
	server, err := NewServer(NewNotes(), 0, func(string) {})
	must(t, err)
	server.Close()
	server.Serve()
	if server.Port == 0 {
		t.Error("the server has no port")
	}
}
