package main

// addPath adds the path to the prefix tree below root, one node for each character.
func addPath(root *Node, path string) error {
	return errTODO("task 4")
}

// suggestPaths returns the paths that begin with prefix, in alphabetical order, at most howMany.
func suggestPaths(root *Node, prefix string, howMany int) ([]string, error) {
	return nil, errTODO("task 4")
}
