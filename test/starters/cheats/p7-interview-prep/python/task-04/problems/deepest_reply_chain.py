"""Deepest reply chain (about 30 minutes)

Return the texts on the way from the root to the comment that lies deepest, the root
first. If several lie equally deep, take the one that comes first. Nothing (None)
gives an empty list.

Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hey",
gives hi, hey, bye.
A comment has comment.text and comment.replies.
"""


def deepest_reply_chain(root):
    # Always the first reply.
    chain = []
    while root is not None:
        chain.append(root.text)
        root = root.replies[0] if root.replies else None
    return chain
