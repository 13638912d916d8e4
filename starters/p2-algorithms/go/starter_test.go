package main

import "testing"

func TestStarterIsWiredUp(t *testing.T) {
	shelf := NewShelf(5, 6)
	equal(t, 6, shelf.Get(1))
	equal(t, 2, shelf.Length())
	equal(t, 1, shelf.Looks)
}
