// Task 6: several changes that belong together. All of them happen, or none.

/** `links` have url, title, tags and slug (undefined: make one up). Returns how many there are. */
export async function importLinks(storage, links, owner) {
  throw new Error("task 6");
}

/** 404 for a link or a user that is not there, 403 for a link of somebody else than `owner`. */
export async function moveLinks(storage, linkIds, owner, to) {
  throw new Error("task 6");
}
