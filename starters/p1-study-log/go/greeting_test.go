package main

import (
	"slices"
	"strings"
	"testing"
)

func TestGreetingUsesYourName(t *testing.T) {
	name, err := myName()
	if err != nil {
		t.Fatal(err)
	}
	notNames := []string{"", "name", "my name", "your name"}
	if slices.Contains(notNames, strings.ToLower(strings.TrimSpace(name))) {
		t.Fatal("Use your own name.")
	}
	want(t, "Hello, "+name+"! This is your study log.").from(greeting())
}
