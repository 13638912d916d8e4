// Levels of comments (about 25 minutes)
//
// Comments have replies, which have replies again. Return the texts level by level:
// first a array with the text of the root, then a array with the texts of its replies,
// then one with their replies. Keep the order of the replies. Nothing (null) gives an
// empty array.
//
// Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hello",
// gives [hi], [hello, hey], [bye].
// A comment has comment.text and comment.replies.

export function levelsOfComments(root) {
  throw new Error('task 4');
}
