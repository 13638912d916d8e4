package main

import "testing"

func TestStarterIsWiredUp(t *testing.T) {
	shelf := NewShelf("tea", "milk")
	equal(t, "milk", shelf.Get(1))
	equal(t, 2, shelf.Length())
	equal(t, 1, shelf.Looks)
	node := NewNode(1, NewNode(2, nil))
	equal(t, 2, node.Next().Value)
	equal(t, 1, node.Looks)
}
