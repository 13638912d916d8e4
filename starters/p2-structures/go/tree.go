package main

// SearchTree hangs smaller values on the left of a node and larger ones on the right.
type SearchTree struct {
	root *TreeNode
}

// Insert adds a value; one that is already there changes nothing.
func (t *SearchTree) Insert(value int) error {
	return errTODO("task 5")
}

// Contains says whether the value is there.
func (t *SearchTree) Contains(value int) (bool, error) {
	return false, errTODO("task 5")
}

// InOrder gives all values from small to large, with recursion.
func (t *SearchTree) InOrder() ([]int, error) {
	return nil, errTODO("task 5")
}

// InOrderWithStack gives the same values with a loop and your Stack, without recursion.
func (t *SearchTree) InOrderWithStack() ([]int, error) {
	return nil, errTODO("task 5")
}

// Height gives the number of nodes on the longest way down; an empty tree has height 0.
func (t *SearchTree) Height() (int, error) {
	return 0, errTODO("task 5")
}
