// linkbox keeps links under short names. Ready for you: starts the server.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"
)

func main() {
	log.SetFlags(0)
	settings, err := settingsFrom(os.Getenv, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	app, err := newApp(settings)
	if err != nil {
		log.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+settings.port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("linkbox runs on http://%s (stop it with Ctrl+C)\n", listener.Addr())
	// A client that sends its request too slowly would keep the others waiting.
	server := http.Server{Handler: app, ReadTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}
