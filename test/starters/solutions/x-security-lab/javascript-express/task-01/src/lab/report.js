// Task 1: all links in the order that somebody asks for.

import { ApiError } from "../errors.js";

// The name of a column cannot be a parameter. So nothing that was sent gets into the SQL: it only chooses.
const ORDERS = new Map([
  ["slug", "slug"],
  ["title", "title, slug"],
  ["clicks", "clicks DESC, slug"],
]);

/** { slug, title, clicks } of the links, at most 100. */
export async function reportRows(pool, sort) {
  const order = ORDERS.get(sort);
  if (order === undefined) throw new ApiError(400, "invalid_request", "sort is slug, title or clicks.");
  const { rows } = await pool.query(`
    SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
    FROM links ORDER BY ${order} LIMIT 100
  `);
  return rows;
}
