package main

// Levels of comments (about 25 minutes)
//
// Comments have replies, which have replies again. Return the texts level by level:
// first a slice with the text of the root, then a slice with the texts of its replies,
// then one with their replies. Keep the order of the replies. Nothing (nil) gives an
// empty slice.
//
// Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hello",
// gives [hi], [hello, hey], [bye].
// A comment has comment.Text and comment.Replies.

func LevelsOfComments(root *Comment) ([][]string, error) {
	var levels [][]string
	var level []*Comment
	if root != nil {
		level = append(level, root)
	}
	for len(level) > 0 {
		var texts []string
		var below []*Comment
		for _, comment := range level {
			texts = append(texts, comment.Text)
			below = append(below, comment.Replies...)
		}
		levels, level = append(levels, texts), below
	}
	return levels, nil
}
