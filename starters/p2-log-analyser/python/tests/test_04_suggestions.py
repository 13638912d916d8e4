import unittest

from analyser.prefix_node import Node
from analyser.suggestions import add_path, suggest_paths


def tree_of(paths):
    root = Node()
    for path in paths:
        add_path(root, path)
    return root


class SuggestionsTest(unittest.TestCase):
    def test_suggests_paths_by_prefix(self):
        root = tree_of(["/books/7", "/about", "/books", "/books/12", "/authors", "/books"])
        self.assertEqual(suggest_paths(root, "/b", 10), ["/books", "/books/12", "/books/7"])
        self.assertEqual(suggest_paths(root, "/books", 2), ["/books", "/books/12"])
        self.assertEqual(suggest_paths(root, "/a", 10), ["/about", "/authors"])
        self.assertEqual(suggest_paths(root, "", 1), ["/about"])
        self.assertEqual(suggest_paths(root, "/x", 10), [])

        root = tree_of(f"/books/{number}" for number in range(2000))
        visits_before = root.all_visits()
        expected = ["/books/199"] + [f"/books/199{digit}" for digit in range(10)]
        self.assertEqual(suggest_paths(root, "/books/199", 20), expected)
        visits = root.all_visits() - visits_before
        self.assertGreaterEqual(visits, 10, "Walk down the tree with child.")
        self.assertLessEqual(visits, 100, "Too many nodes visited: go straight to the prefix.")
