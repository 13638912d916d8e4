// Task 3: links with what only their owner may read.

import { ApiError } from "../errors.js";

const LARGEST_ID = 2_147_483_647;

/** The link as its owner sees it. `user` is the name of who is asking. */
export async function ownLink(pool, id, user) {
  // The user is logged in. That is all anybody has checked.
  return findLink(pool, id);
}

/** Ready for you: { id, slug, url, title, note, owner } of any link, or 404. `owner` is a name. */
export async function findLink(pool, id) {
  const query = `
    SELECT links.id, slug, url, title, note, users.name AS owner
    FROM links JOIN users ON users.id = links.owner_id
    WHERE links.id = $1
  `;
  const isId = Number.isInteger(id) && id <= LARGEST_ID;
  const { rows } = isId ? await pool.query(query, [id]) : { rows: [] };
  return rows[0] ?? noLink(id);
}

/** Ready for you. */
function noLink(id) {
  throw new ApiError(404, "not_found", `There is no link ${id}.`);
}
