package main

// LinkedList is nodes in a row. head is the first one, or nil.
type LinkedList struct {
	head *Node[int]
}

// Insert puts a value at the index, counting from 0.
func (l *LinkedList) Insert(index, value int) error {
	return errTODO("task 2")
}

// Remove takes out the first node with the value; it says whether there was one.
func (l *LinkedList) Remove(value int) (bool, error) {
	return false, errTODO("task 2")
}

// Reverse turns the links around, without making new nodes.
func (l *LinkedList) Reverse() error {
	return errTODO("task 2")
}

// Middle gives the value in the middle; of two in the middle, the second.
func (l *LinkedList) Middle() (int, error) {
	return 0, errTODO("task 2")
}

// HasCycle says whether following the links leads back to a node for ever.
func (l *LinkedList) HasCycle() (bool, error) {
	return false, errTODO("task 2")
}
