package main

import "net"

const pieceBytes = 1024

// serveConnection reads until respond gives an answer, writes it, and closes the connection.
func serveConnection(connection net.Conn, notes *Notes) error {
	return errTODO("task 6")
}
