package main

import "testing"

var thread = NewComment("root",
	NewComment("a", NewComment("a1"), NewComment("a2", NewComment("a2x"))),
	NewComment("b"),
	NewComment("c", NewComment("c1", NewComment("c1x"), NewComment("c1y"))),
)

func TestLevelsOfComments(t *testing.T) {
	equal(t, [][]string{
		{"root"}, {"a", "b", "c"}, {"a1", "a2", "c1"}, {"a2x", "c1x", "c1y"},
	}, must(LevelsOfComments(thread))(t))
	equal(t, [][]string{{"alone"}}, must(LevelsOfComments(NewComment("alone")))(t))
	equalItems(t, nil, must(LevelsOfComments(nil))(t))
}

func TestDeepestReplyChain(t *testing.T) {
	equal(t, []string{"root", "a", "a2", "a2x"}, must(DeepestReplyChain(thread))(t))
	late := NewComment("root", NewComment("a"), NewComment("b", NewComment("b1")))
	equal(t, []string{"root", "b", "b1"}, must(DeepestReplyChain(late))(t))
	flat := NewComment("root", NewComment("a"), NewComment("b"))
	equal(t, []string{"root", "a"}, must(DeepestReplyChain(flat))(t))
	equal(t, []string{"alone"}, must(DeepestReplyChain(NewComment("alone")))(t))
	equalItems(t, nil, must(DeepestReplyChain(nil))(t))
}
