package main

// Middle and cycle of a linked list (about 25 minutes)
//
// Middle returns the value of the node in the middle of a linked list that ends; of an
// even number of nodes, the first of the two in the middle. HasCycle says whether a list
// leads back to one of its nodes, so that it never ends.
//
// Example: 1, 2, 3, 4 has the middle 2. When 4 leads back to 2, there is a cycle.
// A node has node.Value and node.Next(); behind the last one comes nil. Aim for two
// variables and no slice or set of nodes. Middle gets at least one node, HasCycle may
// get nil.

func Middle(first *Node) (int, error) {
	slow, fast := first, first.Next()
	for fast != nil {
		fast = fast.Next()
		if fast != nil {
			slow, fast = slow.Next(), fast.Next()
		}
	}
	return slow.Value, nil
}

func HasCycle(first *Node) (bool, error) {
	slow, fast := first, first
	for fast != nil && fast.Next() != nil {
		slow, fast = slow.Next(), fast.Next().Next()
		if slow == fast {
			return true, nil
		}
	}
	return false, nil
}
