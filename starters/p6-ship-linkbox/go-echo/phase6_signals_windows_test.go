package main

import (
	"os"
	"os/exec"
	"syscall"
)

// startsOwnGroup keeps Ctrl+Break away from the tests themselves.
func startsOwnGroup(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}

// askToEnd sends Ctrl+Break, since Windows has no SIGTERM for others.
func askToEnd(process *os.Process) error {
	generate := syscall.NewLazyDLL("kernel32.dll").NewProc("GenerateConsoleCtrlEvent")
	if sent, _, err := generate.Call(syscall.CTRL_BREAK_EVENT, uintptr(process.Pid)); sent == 0 {
		return err
	}
	return nil
}
