package main

import (
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
	"time"
)

const getNote = "GET /notes/1 HTTP/1.1\r\nHost: localhost\r\n\r\n"

// testServer runs until the test ends and keeps what the server shows.
type testServer struct {
	*Server
	problems chan string
}

func startServer(t *testing.T, notes *Notes) testServer {
	t.Helper()
	problems := make(chan string, 10)
	server, err := NewServer(notes, 0, func(text string) { problems <- text })
	must(t, err)
	go server.Serve()
	t.Cleanup(server.Close)
	return testServer{server, problems}
}

func (server testServer) connect(t *testing.T) net.Conn {
	t.Helper()
	client, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", server.Port))
	must(t, err)
	must(t, client.SetDeadline(time.Now().Add(5*time.Second)))
	return client
}

// exchange sends the text and returns all that comes until the server closes the connection.
func (server testServer) exchange(t *testing.T, text string) parts {
	t.Helper()
	client := server.connect(t)
	defer client.Close()
	_, writeErr := client.Write([]byte(text))
	data, err := io.ReadAll(client)
	if writeErr != nil || err != nil || len(data) == 0 {
		problem := "nothing shown"
		if len(server.problems) > 0 {
			problem = <-server.problems
		}
		t.Fatalf("The server answered %.100q and did not close in order. Client: %v, %v. Server: %s", data, writeErr, err, problem)
	}
	return split(data)
}

func TestServesOneRealConnectionOnLoopback(t *testing.T) {
	notes := NewNotes("Buy milk")
	server := startServer(t, notes)
	longNote := strings.Repeat("x", 200_000)
	head := fmt.Sprintf("POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n", len(longNote))
	response := server.exchange(t, head+longNote)
	checkEqual(t, response.statusLine, "HTTP/1.1 201 Created")
	checkEqual(t, response.headers["location"], "/notes/2")
	if response.body != longNote {
		t.Errorf("expected all %d bytes of the note but got %d", len(longNote), len(response.body))
	}
}

func TestClosesConnectionAfterResponse(t *testing.T) {
	server := startServer(t, NewNotes("Buy milk"))
	checkEqual(t, strings.TrimSpace(server.exchange(t, getNote).body), "Buy milk")
	client := server.connect(t)
	_, err := client.Write([]byte("GET /notes/1"))
	must(t, err)
	must(t, client.Close())
	// A client that left early must not keep the server from the next one.
	checkEqual(t, strings.TrimSpace(server.exchange(t, getNote).body), "Buy milk")
}
