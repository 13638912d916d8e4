package main

import "strings"

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
	var matching []string
	for _, path := range collect(root, "", nil) {
		if strings.HasPrefix(path, prefix) && len(matching) < howMany {
			matching = append(matching, path)
		}
	}
	return matching, nil
}

func collect(node *Node, path string, found []string) []string {
	if node.IsPath {
		found = append(found, path)
	}
	for _, letter := range node.Letters() {
		found = collect(node.Child(letter), path+string(letter), found)
	}
	return found
}
