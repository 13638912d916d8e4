package main

import (
	"reflect"
	"testing"
)

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

// equalItems takes nil and an empty slice for the same.
func equalItems[T any](t *testing.T, expected, actual []T) {
	t.Helper()
	if len(expected) > 0 || len(actual) > 0 {
		equal(t, expected, actual)
	}
}
