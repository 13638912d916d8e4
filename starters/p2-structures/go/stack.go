package main

// Stack gives the newest item first. top is the newest node, or nil.
type Stack[T any] struct {
	top    *Node[T]
	length int
}

// Push puts a value on top.
func (s *Stack[T]) Push(value T) error {
	return errTODO("task 3")
}

// Pop takes the newest value off and gives it; errEmpty when there is none.
func (s *Stack[T]) Pop() (T, error) {
	var nothing T
	return nothing, errTODO("task 3")
}

// Peek gives the newest value and leaves it there; errEmpty when there is none.
func (s *Stack[T]) Peek() (T, error) {
	var nothing T
	return nothing, errTODO("task 3")
}
