package main

import "net"

const pieceBytes = 1024

// serveConnection reads until respond gives an answer, writes it, and closes the connection.
func serveConnection(connection net.Conn, notes *Notes) error {
	defer connection.Close()
	var data []byte
	piece := make([]byte, pieceBytes)
	for {
		count, err := connection.Read(piece)
		if err != nil {
			return nil
		}
		data = append(data, piece[:count]...)
		answer, err := respond(data, notes)
		if err != nil {
			return err
		}
		if answer != nil {
			_, err = connection.Write(answer)
			return err
		}
	}
}
