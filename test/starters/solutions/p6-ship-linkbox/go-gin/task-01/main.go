// linkbox keeps links under short names. This starts the server.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"linkbox/database"
)

func main() {
	log.SetFlags(0)
	if err := run(os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

// run serves until somebody stops it. With the word health it asks the linkbox that runs already.
func run(words []string) error {
	if err := database.ReadEnvFile(); err != nil {
		return err
	}
	if slices.Equal(words, []string{"health"}) {
		return askHealth(cmp.Or(os.Getenv("PORT"), "8000"))
	}
	settings, err := settingsFrom(os.Getenv, os.Stdout)
	if err != nil {
		return err
	}
	app, err := newApp(settings)
	if err != nil {
		return err
	}
	return errors.Join(app.serve(settings), app.Close())
}

// serve returns when all requests that were there have been answered.
func (a *app) serve(settings settings) error {
	listener, err := net.Listen("tcp", net.JoinHostPort(settings.host, settings.port))
	if err != nil {
		return err
	}
	fmt.Printf("linkbox runs on http://%s (stop it with Ctrl+C)\n", listener.Addr())
	// A client that sends its request too slowly would keep the others waiting.
	server := http.Server{Handler: a, ReadTimeout: 10 * time.Second}
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-stopped.Done():
		limited, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		return server.Shutdown(limited)
	}
}
