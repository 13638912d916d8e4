//go:build !windows

package main

import (
	"os"
	"os/exec"
	"syscall"
)

func startsOwnGroup(*exec.Cmd) {}

func askToEnd(process *os.Process) error {
	return process.Signal(syscall.SIGTERM)
}
