"""Levels of comments (about 25 minutes)

Comments have replies, which have replies again. Return the texts level by level:
first a list with the text of the root, then a list with the texts of its replies,
then one with their replies. Keep the order of the replies. Nothing (None) gives an
empty list.

Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hello",
gives [hi], [hello, hey], [bye].
A comment has comment.text and comment.replies.
"""


def levels_of_comments(root):
    levels = []
    level = [] if root is None else [root]
    while level:
        levels.append([comment.text for comment in level])
        level = [reply for comment in level for reply in comment.replies]
    return levels
