// linkbox keeps links under short names. This starts the server.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/labstack/echo/v5"

	"linkbox/database"
)

func main() {
	log.SetFlags(0)
	if err := database.ReadEnvFile(); err != nil {
		log.Fatal(err)
	}
	settings, err := settingsFrom(os.Getenv, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	app, err := newApp(settings)
	if err != nil {
		log.Fatal(err)
	}
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	start := echo.StartConfig{
		Address:    "127.0.0.1:" + settings.port,
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
	if err := start.Start(stopped, app.echo); err != nil && !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
}
