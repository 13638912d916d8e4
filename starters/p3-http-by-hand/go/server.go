package main

import (
	"fmt"
	"net"
	"time"
)

const timeForAClient = 2 * time.Second

// Server hands connections to serveConnection, one after the other.
type Server struct {
	Port       int
	notes      *Notes
	show       func(text string)
	listener   net.Listener
	connection net.Conn
}

// NewServer listens on this computer only. Port 0 lets the system choose a free one.
func NewServer(notes *Notes, port int, show func(text string)) (*Server, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return nil, err
	}
	port = listener.Addr().(*net.TCPAddr).Port
	return &Server{Port: port, notes: notes, show: show, listener: listener}, nil
}

// Serve runs until Close is called.
func (server *Server) Serve() {
	for {
		connection, err := server.listener.Accept()
		if err != nil {
			return
		}
		// Kept here, so that a connection nobody closes stays open.
		server.connection = connection
		connection.SetDeadline(time.Now().Add(timeForAClient))
		if err := serveConnection(connection, server.notes); err != nil {
			// One client that goes wrong must not end the server for the others.
			server.show(fmt.Sprintf("The connection ended with: %v", err))
			connection.Close()
		}
	}
}

// Close ends Serve.
func (server *Server) Close() {
	server.listener.Close()
}
