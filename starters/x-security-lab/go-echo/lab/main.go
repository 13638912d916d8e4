// Command lab is ready for you: it starts linkbox with the weak endpoints, on this computer only.
//
//	go run ./lab
//	go run ./lab key
//	go run ./lab audit
//
// The second line prints a new random key. The third asks whether the libraries have known weaknesses.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
)

const auditTool = "golang.org/x/vuln/cmd/govulncheck@v1.9.0"

func main() {
	log.SetFlags(0)
	var err error
	switch strings.Join(os.Args[1:], " ") {
	case "":
		err = start()
	case "key":
		fmt.Println(newKey())
	case "audit":
		err = callGo("run", auditTool, "./...")
	default:
		log.Fatal("Type: go run ./lab, or: go run ./lab key, or: go run ./lab audit")
	}
	if ended := (*exec.ExitError)(nil); errors.As(err, &ended) {
		os.Exit(1) // It has said why.
	}
	if err != nil {
		log.Fatal(err)
	}
}

// start runs all files of linkbox, with lab_program.go in the place of main.go. The ordinary program
// has no way to the weak endpoints, so this is another one.
func start() error {
	files, err := filepath.Glob("*.go")
	if err != nil {
		return err
	}
	files = slices.DeleteFunc(files, func(file string) bool {
		return file == "main.go" || strings.HasSuffix(file, "_test.go")
	})
	return callGo(append([]string{"run"}, files...)...)
}

func callGo(words ...string) error {
	// Ctrl+C reaches the program that was started as well. It ends, and then this one does.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	command := exec.Command("go", words...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	return command.Run()
}

func newKey() string {
	key := make([]byte, 32)
	rand.Read(key)
	return hex.EncodeToString(key)
}
