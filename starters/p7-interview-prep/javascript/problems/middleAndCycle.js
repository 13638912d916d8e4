// Middle and cycle of a linked list (about 25 minutes)
//
// middle returns the value of the node in the middle of a linked list that ends; of an
// even number of nodes, the first of the two in the middle. hasCycle says whether a list
// leads back to one of its nodes, so that it never ends.
//
// Example: 1, 2, 3, 4 has the middle 2. When 4 leads back to 2, there is a cycle.
// A node has node.value and node.next; behind the last one comes null. Aim for two
// variables and no array or set of nodes. middle gets at least one node, hasCycle may
// get null.

export function middle(first) {
  throw new Error('task 3');
}

export function hasCycle(first) {
  throw new Error('task 3');
}
