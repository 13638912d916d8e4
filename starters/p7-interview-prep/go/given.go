package main

import "fmt"

// Ready for you: what the problems work on. Some of it counts how often you look.

const lookLimit = 100_000

// onLimit must not return: the tests end the test here.
var onLimit = func(text string) { panic(text) }

type Counter struct {
	Looks int
}

func (c *Counter) Count() {
	c.Looks++
	if c.Looks > lookLimit {
		onLimit(fmt.Sprintf("more than %d looks: too slow, or without an end?", lookLimit))
	}
}

// Shelf holds items that you can only look at, one at a time.
type Shelf[T any] struct {
	Counter
	items []T
}

func NewShelf[T any](items ...T) *Shelf[T] {
	return &Shelf[T]{items: items}
}

func (s *Shelf[T]) Length() int {
	return len(s.items)
}

func (s *Shelf[T]) Get(index int) T {
	s.Count()
	return s.items[index]
}

// Node is one node of a linked list. Behind the last one comes nil.
type Node struct {
	Counter
	Value int
	next  *Node
}

func NewNode(value int, next *Node) *Node {
	return &Node{Value: value, next: next}
}

func (n *Node) Next() *Node {
	n.Count()
	return n.next
}

func (n *Node) SetNext(node *Node) {
	n.next = node
}

type Comment struct {
	Text    string
	Replies []*Comment
}

func NewComment(text string, replies ...*Comment) *Comment {
	return &Comment{Text: text, Replies: replies}
}

type Booking struct {
	Start, End, Price int
}

// errTODO says which task is not written yet.
type errTODO string

func (e errTODO) Error() string {
	return string(e) + " is not written yet"
}
