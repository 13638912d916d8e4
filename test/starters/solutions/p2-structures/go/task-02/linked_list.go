package main

// LinkedList is nodes in a row. head is the first one, or nil.
type LinkedList struct {
	head *Node[int]
}

// Insert puts a value at the index, counting from 0.
func (l *LinkedList) Insert(index, value int) error {
	node := &Node[int]{Value: value}
	if index == 0 {
		node.SetNext(l.head)
		l.head = node
		return nil
	}
	before := l.head
	for range index - 1 {
		before = before.Next()
	}
	node.SetNext(before.Next())
	before.SetNext(node)
	return nil
}

// Remove takes out the first node with the value; it says whether there was one.
func (l *LinkedList) Remove(value int) (bool, error) {
	var before *Node[int]
	node := l.head
	for node != nil && node.Value != value {
		before = node
		node = node.Next()
	}
	if node == nil {
		return false, nil
	}
	if before == nil {
		l.head = node.Next()
	} else {
		before.SetNext(node.Next())
	}
	return true, nil
}

// Reverse turns the links around, without making new nodes.
func (l *LinkedList) Reverse() error {
	var previous *Node[int]
	node := l.head
	for node != nil {
		following := node.Next()
		node.SetNext(previous)
		previous = node
		node = following
	}
	l.head = previous
	return nil
}

// Middle gives the value in the middle; of two in the middle, the second.
func (l *LinkedList) Middle() (int, error) {
	slow, fast := l.head, l.head.Next()
	for fast != nil {
		slow = slow.Next()
		fast = fast.Next()
		if fast != nil {
			fast = fast.Next()
		}
	}
	return slow.Value, nil
}

// HasCycle says whether following the links leads back to a node for ever.
func (l *LinkedList) HasCycle() (bool, error) {
	slow, fast := l.head, l.head
	for fast != nil {
		fast = fast.Next()
		if fast == nil {
			return false, nil
		}
		fast = fast.Next()
		slow = slow.Next()
		if fast == slow {
			return fast != nil, nil
		}
	}
	return false, nil

}
