package main

import (
	"errors"
	"reflect"
	"testing"
)

// startProbe counts from 0; more steps than the limit fail the test.
func startProbe(t *testing.T, limit int, message string) {
	t.Helper()
	probe.StartWithLimit(limit, message)
	probe.onLimit = func(text string) { t.Fatal(text) }
}

func demand(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// must looks at the error first, so that a zero value cannot pass by luck.
func must[T any](value T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		demand(t, err)
		return value
	}
}

func equal(t *testing.T, expected, actual any) {
	t.Helper()
	if !reflect.DeepEqual(expected, actual) {
		t.Fatalf("expected %v, but got %v", expected, actual)
	}
}

func isError(t *testing.T, expected, actual error) {
	t.Helper()
	if !errors.Is(actual, expected) {
		t.Fatalf("expected the error %q, but got %v", expected, actual)
	}
}

func stepsWithin(t *testing.T, least, most int) {
	t.Helper()
	if probe.Steps < least {
		t.Fatalf("only %d steps: keep the values in the Cells and nodes, they count", probe.Steps)
	}
	if probe.Steps > most {
		t.Fatalf("%d steps are too many, the budget is %d", probe.Steps, most)
	}
}
