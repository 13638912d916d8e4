//go:build ignore

// Ready for you: the program of the lab. It takes the place of main.go when you type: go run ./lab
package main

import (
	"cmp"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"linkbox/database"
)

func main() {
	log.SetFlags(0)
	if err := runLab(); err != nil {
		log.Fatal(err)
	}
}

func runLab() error {
	if err := database.ReadEnvFile(); err != nil {
		return err
	}
	isOn, err := labIsOn(os.Getenv)
	if err != nil {
		return err
	}
	if !isOn {
		return fmt.Errorf("the lab is off. To switch it on, write %s=1 into the file .env", labSwitch)
	}
	app, err := labApp(os.Getenv, os.Stdout)
	if err != nil {
		return err
	}
	// Not a setting: the lab never listens where another computer could reach it.
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", cmp.Or(os.Getenv("PORT"), "8000")))
	if err != nil {
		return err
	}
	fmt.Printf("linkbox runs on http://%s (stop it with Ctrl+C)\n", listener.Addr())
	server := http.Server{Handler: app, ReadTimeout: 10 * time.Second}
	return server.Serve(listener)
}
