package main

// addPath adds the path to the prefix tree below root, one node for each character.
func addPath(root *Node, path string) error {
	node := root
	for _, letter := range path {
		next := node.Child(letter)
		if next == nil {
			next = node.NewChild(letter)
		}
		node = next
	}
	node.IsPath = true
	return nil
}

// suggestPaths returns the paths that begin with prefix, in alphabetical order, at most howMany.
func suggestPaths(root *Node, prefix string, howMany int) ([]string, error) {
	node := root
	for _, letter := range prefix {
		node = node.Child(letter)
		if node == nil {
			return nil, nil
		}
	}
	return collect(node, prefix, howMany, nil), nil
}

func collect(node *Node, path string, howMany int, found []string) []string {
	if len(found) == howMany {
		return found
	}
	if node.IsPath {
		found = append(found, path)
	}
	for _, letter := range node.Letters() {
		found = collect(node.Child(letter), path+string(letter), howMany, found)
	}
	return found
}
