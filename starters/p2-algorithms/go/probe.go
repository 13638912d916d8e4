package main

import (
	"errors"
	"fmt"
	"sort"
)

// Ready for you: what the algorithms work on. It counts how often you look.

const lookLimit = 100_000

// onLimit must not return: the tests end the test here.
var onLimit = func(text string) { panic(text) }

type Counter struct {
	Looks int
}

func (c *Counter) Count() {
	c.Looks++
	if c.Looks > lookLimit {
		onLimit(fmt.Sprintf("more than %d looks: does it never end?", lookLimit))
	}
}

// Shelf holds numbers that you can only look at, one at a time.
type Shelf struct {
	Counter
	items []int
}

func NewShelf(items ...int) *Shelf {
	return &Shelf{items: items}
}

func (s *Shelf) Length() int {
	return len(s.items)
}

func (s *Shelf) Get(index int) int {
	s.Count()
	return s.items[index]
}

// Graph holds names, each with the list of names it leads to.
type Graph struct {
	Counter
	neighboursByName map[string][]string
}

func NewGraph(neighboursByName map[string][]string) *Graph {
	return &Graph{neighboursByName: neighboursByName}
}

func (g *Graph) Names() []string {
	var names []string
	for name := range g.neighboursByName {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func (g *Graph) Neighbours(name string) []string {
	g.Count()
	return g.neighboursByName[name]
}

// Topic is something to study, the hours it takes and what it is worth to you.
type Topic struct {
	Name  string
	Hours int
	Value int
}

var errCycle = errors.New("tasks need each other in a circle")

// errTODO says which task is not written yet.
type errTODO string

func (e errTODO) Error() string {
	return string(e) + " is not written yet"
}
