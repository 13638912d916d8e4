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

	"github.com/labstack/echo/v5"

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
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	start := echo.StartConfig{
		Address:    net.JoinHostPort(settings.host, settings.port),
		HideBanner: true,
		HidePort:   true,
		ListenerAddrFunc: func(address net.Addr) {
			fmt.Printf("linkbox runs on http://%s (stop it with Ctrl+C)\n", address)
		},
		BeforeServeFunc: func(server *http.Server) error {
			// A client that sends its request too slowly would keep the others waiting.
			server.ReadTimeout = 10 * time.Second
			return nil
		},
	}
	return start.Start(stopped, a.echo)
}
