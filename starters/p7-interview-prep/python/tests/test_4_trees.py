import unittest

from problems.deepest_reply_chain import deepest_reply_chain
from problems.given import Comment
from problems.levels_of_comments import levels_of_comments

THREAD = Comment("root", [
    Comment("a", [Comment("a1"), Comment("a2", [Comment("a2x")])]),
    Comment("b"),
    Comment("c", [Comment("c1", [Comment("c1x"), Comment("c1y")])]),
])


class TreesTest(unittest.TestCase):
    def test_levels_of_comments(self):
        self.assertEqual(levels_of_comments(THREAD), [
            ["root"], ["a", "b", "c"], ["a1", "a2", "c1"], ["a2x", "c1x", "c1y"],
        ])
        self.assertEqual(levels_of_comments(Comment("alone")), [["alone"]])
        self.assertEqual(levels_of_comments(None), [])

    def test_deepest_reply_chain(self):
        self.assertEqual(deepest_reply_chain(THREAD), ["root", "a", "a2", "a2x"])
        late = Comment("root", [Comment("a"), Comment("b", [Comment("b1")])])
        self.assertEqual(deepest_reply_chain(late), ["root", "b", "b1"])
        flat = Comment("root", [Comment("a"), Comment("b")])
        self.assertEqual(deepest_reply_chain(flat), ["root", "a"])
        self.assertEqual(deepest_reply_chain(Comment("alone")), ["alone"])
        self.assertEqual(deepest_reply_chain(None), [])
