// Tasks 2, 3 and 5: the functions behind the routes below /links.
// The storage of the running application is request.app.locals.storage.

import { Todo } from "./errors.js";

export function listLinks(request, response) {
  throw new Todo("task 2");
}

export function createLink(request, response) {
  throw new Todo("task 3");
}

export function getLink(request, response) {
  throw new Todo("task 5");
}

export function changeLink(request, response) {
  throw new Todo("task 5");
}

export function deleteLink(request, response) {
  throw new Todo("task 5");
}
