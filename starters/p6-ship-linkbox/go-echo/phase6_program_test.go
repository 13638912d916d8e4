package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"
)

// Starts linkbox as a program of its own, as a container does. Read it, but leave it as it is.

// asProgram makes the program that runs the tests run main instead: it has all of linkbox inside.
const asProgram = "PHASE_6_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "1" {
		main()
		return
	}
	os.Exit(m.Run())
}

var (
	ours        = regexp.MustCompile(`^(LINKBOX_\w*|DATABASE_URL|REDIS_URL|HOST|PORT)=`)
	addressLine = regexp.MustCompile(`http://[^\s/]+:([1-9]\d*)`)
)

// program is a linkbox that runs. Its address is empty when it ended before it listened.
type program struct {
	t       *testing.T
	command *exec.Cmd
	address string
	output  *bufio.Reader
	lines   []string
}

// startProgram waits until linkbox listens or has ended. It runs in a folder of its own, without .env.
func startProgram(t *testing.T, env map[string]string, words ...string) *program {
	t.Helper()
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(os.Args[0], words...)
	command.Dir = t.TempDir()
	command.Env = append(command.Env, asProgram+"=1", "PORT=0")
	for _, variable := range os.Environ() {
		if !ours.MatchString(variable) {
			command.Env = append(command.Env, variable)
		}
	}
	for name, value := range env {
		command.Env = append(command.Env, name+"="+value)
	}
	command.Stdout, command.Stderr = writer, writer
	startsOwnGroup(command)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	writer.Close()
	// A program that neither listens nor ends must not keep the tests waiting for ever.
	limit := time.AfterFunc(time.Minute, func() { command.Process.Kill() })
	one := &program{t: t, command: command, output: bufio.NewReader(reader)}
	t.Cleanup(func() {
		limit.Stop()
		command.Process.Kill()
		one.readToEnd()
		command.Wait()
		reader.Close()
	})
	one.waitForAddress()
	return one
}

func (p *program) waitForAddress() {
	for {
		line, err := p.output.ReadString('\n')
		if line != "" {
			p.lines = append(p.lines, strings.TrimSpace(line))
		}
		if found := addressLine.FindStringSubmatch(line); found != nil {
			p.address = "http://127.0.0.1:" + found[1]
			return
		}
		if err != nil {
			p.command.Wait()
			return
		}
	}
}

// get returns the status and the body of an answer.
func (p *program) get(path string) (int, string) {
	p.t.Helper()
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Get(p.address + path)
	if err != nil {
		p.t.Fatalf("GET %s: %v\n%s", path, err, p.text())
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return response.StatusCode, strings.TrimSpace(string(body))
}

// stop asks it to end, as a container's engine does, and waits until it has.
func (p *program) stop() {
	p.t.Helper()
	if err := askToEnd(p.command.Process); err != nil {
		p.t.Fatal(err)
	}
	p.readToEnd()
	p.command.Wait()
}

func (p *program) readToEnd() {
	rest, _ := io.ReadAll(p.output)
	for line := range strings.Lines(string(rest)) {
		p.lines = append(p.lines, strings.TrimSpace(line))
	}
}

// exitCode is -1 while it runs.
func (p *program) exitCode() int {
	return p.command.ProcessState.ExitCode()
}

func (p *program) lastLine() string {
	if len(p.lines) == 0 {
		return ""
	}
	return p.lines[len(p.lines)-1]
}

func (p *program) text() string {
	return strings.Join(p.lines, "\n")
}
