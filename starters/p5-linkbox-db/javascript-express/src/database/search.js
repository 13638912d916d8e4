// Task 8: search. What the visitor typed is a value, and never a part of the SQL.

/** Links whose title or url has the text in it, in small or capital letters; the oldest first. */
export async function searchLinks(storage, text) {
  throw new Error("task 8");
}
