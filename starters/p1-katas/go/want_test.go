package main

import (
	"errors"
	"reflect"
	"testing"
)

// wanted lets a test say: want(t, 500).from(ticketPrice(5)).
type wanted[T any] struct {
	t     *testing.T
	value T
}

func want[T any](t *testing.T, value T) wanted[T] {
	return wanted[T]{t, value}
}

// from looks at the error first, so that an answer left empty never counts.
func (w wanted[T]) from(got T, err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatalf("got the error %q, wanted %#v", err, w.value)
	}
	if !reflect.DeepEqual(got, w.value) {
		w.t.Fatalf("\n   got %#v\nwanted %#v", got, w.value)
	}
}

func wantError(t *testing.T, value error, got error) {
	t.Helper()
	if !errors.Is(got, value) {
		t.Fatalf("\n   got the error %v\nwanted the error %v", got, value)
	}
}
