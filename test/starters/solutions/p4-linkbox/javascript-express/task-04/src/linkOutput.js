// Task 4: how a link looks to a client.

/** Exactly the fields that contract.md names; what else a link has stays inside. */
export function linkBody({ id, slug, url, title, tags, clicks, createdAt, updatedAt }) {
  return { id, slug, url, title, tags, clicks, createdAt: isoTime(createdAt), updatedAt: isoTime(updatedAt) };
}

function isoTime(milliseconds) {
  return new Date(milliseconds).toISOString();
}

/** The answer to POST /links. */
export function sendCreated(response, link) {
  response.status(201).location(`/links/${link.id}`).json(linkBody(link));
}
