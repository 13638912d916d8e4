// Task 4: how a link looks to a client.

/** At the moment this shows everything that the storage knows. */
export function linkBody(link) {
  return link;
}

/** The answer to POST /links. Its header Location is missing. */
export function sendCreated(response, link) {
  response.status(201).json(linkBody(link));
}
