package main

// Stack gives the newest item first. top is the newest node, or nil.
type Stack[T any] struct {
	top    *Node[T]
	length int
}

// Push puts a value on top.
func (s *Stack[T]) Push(value T) error {
	node := &Node[T]{Value: value}
	node.SetNext(s.top)
	s.top = node
	s.length++
	return nil
}

// Pop takes the newest value off and gives it; errEmpty when there is none.
func (s *Stack[T]) Pop() (T, error) {
	value, err := s.Peek()
	if err != nil {
		return value, err
	}
	s.top = s.top.Next()
	s.length--
	return value, nil
}

// Peek gives the newest value and leaves it there; errEmpty when there is none.
func (s *Stack[T]) Peek() (T, error) {
	if s.top == nil {
		var nothing T
		return nothing, errEmpty
	}
	return s.top.Value, nil

}
