package main

// Deepest reply chain (about 30 minutes)
//
// Return the texts on the way from the root to the comment that lies deepest, the root
// first. If several lie equally deep, take the one that comes first. Nothing (nil) gives
// an empty slice.
//
// Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hey",
// gives hi, hey, bye.
// A comment has comment.Text and comment.Replies.

func DeepestReplyChain(root *Comment) ([]string, error) {
	return deepestChain(root), nil
}

func deepestChain(root *Comment) []string {
	if root == nil {
		return nil
	}
	var below []string
	for _, reply := range root.Replies {
		if chain := deepestChain(reply); len(chain) > len(below) {
			below = chain
		}
	}
	return append([]string{root.Text}, below...)
}
