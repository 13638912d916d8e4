package main

import "fmt"

// Ready for you: storage that counts. Each look into it and each change is one step.

type stepProbe struct {
	Steps   int
	limit   int
	message string
	// onLimit must not return: the tests end the test here.
	onLimit func(text string)
}

var probe = stepProbe{limit: 1_000_000, onLimit: func(text string) { panic(text) }}

// Start counts from 0 again.
func (p *stepProbe) Start() {
	p.StartWithLimit(1_000_000, "does a loop never end?")
}

// StartWithLimit counts from 0 again; more steps than the limit stop the program.
func (p *stepProbe) StartWithLimit(limit int, message string) {
	p.Steps, p.limit, p.message = 0, limit, message
}

func (p *stepProbe) step() {
	p.Steps++
	if p.Steps > p.limit {
		p.onLimit(fmt.Sprintf("more than %d steps: %s", p.limit, p.message))
	}
}

// Cells are a fixed number of places, side by side. They cannot grow.
type Cells[T any] struct {
	places []T
}

func NewCells[T any](size int) *Cells[T] {
	return &Cells[T]{places: make([]T, size)}
}

func (c *Cells[T]) Size() int {
	return len(c.places)
}

func (c *Cells[T]) Get(index int) T {
	probe.step()
	return c.places[index]
}

func (c *Cells[T]) Set(index int, value T) {
	probe.step()
	c.places[index] = value
}

// Node is one item of a linked list or a stack.
type Node[T any] struct {
	Value T
	next  *Node[T]
}

// Next gives the node behind this one, or nil.
func (n *Node[T]) Next() *Node[T] {
	probe.step()
	return n.next
}

func (n *Node[T]) SetNext(node *Node[T]) {
	probe.step()
	n.next = node
}

// Entry is a key and its value in a hash table.
type Entry struct {
	Key   string
	Value int
	next  *Entry
}

// Next gives the next entry of the same bucket, or nil.
func (e *Entry) Next() *Entry {
	probe.step()
	return e.next
}

func (e *Entry) SetNext(entry *Entry) {
	probe.step()
	e.next = entry
}

// TreeNode is one value of a tree; the nodes below it may be nil.
type TreeNode struct {
	Value       int
	left, right *TreeNode
}

func (n *TreeNode) Left() *TreeNode {
	probe.step()
	return n.left
}

func (n *TreeNode) SetLeft(node *TreeNode) {
	probe.step()
	n.left = node
}

func (n *TreeNode) Right() *TreeNode {
	probe.step()
	return n.right
}

func (n *TreeNode) SetRight(node *TreeNode) {
	probe.step()
	n.right = node
}

// HashText turns a text into a number from 0 to 1,000,002; the same text always gives the same.
func HashText(text string) int {
	number := 0
	for _, character := range text {
		number = (number*31 + int(character)) % 1_000_003
	}
	return number
}
