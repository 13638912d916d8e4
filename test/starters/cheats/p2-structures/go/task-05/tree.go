package main

// SearchTree hangs smaller values on the left of a node and larger ones on the right.
type SearchTree struct {
	root *TreeNode
}

// Insert adds a value; one that is already there changes nothing.
func (t *SearchTree) Insert(value int) error {
	if t.root == nil {
		t.root = &TreeNode{Value: value}
	} else {
		insertBelow(t.root, value)
	}
	return nil
}

// Contains says whether the value is there.
func (t *SearchTree) Contains(value int) (bool, error) {
	node := t.root
	for node != nil && node.Value != value {
		if value < node.Value {
			node = node.Left()
		} else {
			node = node.Right()
		}
	}
	return node != nil, nil
}

// InOrder gives all values from small to large, with recursion.
func (t *SearchTree) InOrder() ([]int, error) {
	return valuesFrom(t.root), nil
}

// InOrderWithStack gives the same values with a loop and your Stack, without recursion.
func (t *SearchTree) InOrderWithStack() ([]int, error) {
	var values []int
	waiting := &Stack[*TreeNode]{}
	node := t.root
	for node != nil || waiting.length > 0 {
		for node != nil {
			if err := waiting.Push(node); err != nil {
				return nil, err
			}
			node = node.Left()
		}
		newest, err := waiting.Pop()
		if err != nil {
			return nil, err
		}
		values = append(values, newest.Value)
		node = newest.Right()
	}
	return values, nil
}

// Height gives the number of nodes on the longest way down; an empty tree has height 0.
func (t *SearchTree) Height() (int, error) {
	return heightFrom(t.root), nil
}

func insertBelow(node *TreeNode, value int) {
	if value < node.Value {
		if node.Left() == nil {
			node.SetLeft(&TreeNode{Value: value})
		} else {
			insertBelow(node.Left(), value)
		}
	} else if value > node.Value {
		if node.Right() == nil {
			node.SetRight(&TreeNode{Value: value})
		} else {
			insertBelow(node.Right(), value)
		}
	}
}

func valuesFrom(node *TreeNode) []int {
	if node == nil {
		return nil
	}
	values := append(valuesFrom(node.Left()), node.Value)
	return append(values, valuesFrom(node.Right())...)
}

func heightFrom(node *TreeNode) int {
	if node == nil {
		return 0
	}
	return 1 + heightFrom(node.Right())
}
