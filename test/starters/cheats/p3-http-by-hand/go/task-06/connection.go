package main

import "net"

const pieceBytes = 65536

// serveConnection reads until respond gives an answer, writes it, and closes the connection.
func serveConnection(connection net.Conn, notes *Notes) error {
	defer connection.Close()
	piece := make([]byte, pieceBytes)
	count, err := connection.Read(piece)
	if err != nil {
		return nil
	}
	answer, err := respond(piece[:count], notes)
	if err != nil {
		return err
	}
	_, err = connection.Write(answer)
	return err
}
