package main

import "slices"

// Node is one node of a prefix tree. The way from the root to a node spells a text.
// IsPath says whether a whole path ends here.
type Node struct {
	IsPath   bool
	children map[rune]*Node
	visits   int
}

// NewNode returns a node without children.
func NewNode() *Node {
	return &Node{children: map[rune]*Node{}}
}

// Child returns the node for the letter, or nil when there is none.
func (node *Node) Child(letter rune) *Node {
	node.visits++
	return node.children[letter]
}

// NewChild adds a node for the letter and returns it.
func (node *Node) NewChild(letter rune) *Node {
	node.children[letter] = NewNode()
	return node.children[letter]
}

// Letters returns the letters that have a child, in alphabetical order.
func (node *Node) Letters() []rune {
	letters := make([]rune, 0, len(node.children))
	for letter := range node.children {
		letters = append(letters, letter)
	}
	slices.Sort(letters)
	return letters
}

// allVisits returns how often Child was called on this node and all nodes below. For the tests.
func (node *Node) allVisits() int {
	visits := node.visits
	for _, child := range node.children {
		visits += child.allVisits()
	}
	return visits
}
