package main

import (
	"reflect"
	"strings"
	"testing"
)

// guard lets a walk that never ends fail the test.
func guard(t *testing.T) {
	t.Helper()
	onLimit = func(text string) { t.Fatal(text) }
}

// must looks at the error first, so that a zero value cannot pass by luck.
func must[T any](value T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
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

func looksWithin(t *testing.T, looks, least, most int) {
	t.Helper()
	if looks < least {
		t.Fatalf("only %d looks: use what the function gets", looks)
	}
	if looks > most {
		t.Fatalf("%d looks are too many, the budget is %d", looks, most)
	}
}

// words gives the words of a text; of an empty text, none.
func words(text string) []string {
	return strings.Fields(text)
}
