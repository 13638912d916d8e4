package main

import (
	"fmt"
	"net/http"
	"time"
)

// Ready for you: how an image without a shell and without curl looks after itself.

// askHealth asks the linkbox that listens on this port for /health. It returns an error when the answer
// is not 200, or does not come.
func askHealth(port string) error {
	client := http.Client{Timeout: 2 * time.Second}
	response, err := client.Get("http://127.0.0.1:" + port + "/health")
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("/health answered %s", response.Status)
	}
	return nil
}
