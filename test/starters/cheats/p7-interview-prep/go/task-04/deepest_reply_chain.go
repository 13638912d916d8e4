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
	// Always the first reply.
	var chain []string
	for root != nil {
		chain = append(chain, root.Text)
		if len(root.Replies) == 0 {
			break
		}
		root = root.Replies[0]
	}
	return chain, nil
}
