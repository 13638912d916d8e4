// Deepest reply chain (about 30 minutes)
//
// Return the texts on the way from the root to the comment that lies deepest, the root
// first. If several lie equally deep, take the one that comes first. Nothing (null)
// gives an empty array.
//
// Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hey",
// gives hi, hey, bye.
// A comment has comment.text and comment.replies.

export function deepestReplyChain(root) {
  if (root === null) {
    return [];
  }
  let below = [];
  for (const reply of root.replies) {
    const chain = deepestReplyChain(reply);
    if (chain.length > below.length) {
      below = chain;
    }
  }
  return [root.text, ...below];
}
