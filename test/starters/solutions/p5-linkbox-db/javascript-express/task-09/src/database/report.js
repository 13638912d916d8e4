// A report about the links with one tag.

import { ApiError } from "../errors.js";

const LINES = `
  SELECT links.slug, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
  FROM links
  JOIN link_tags ON link_tags.link_id = links.id
  JOIN tags ON tags.id = link_tags.tag_id
  WHERE tags.name = $1
  ORDER BY links.id
`;

/** A line for each link with this tag: its slug and its clicks. */
export async function report(pool, tag) {
  const client = await pool.connect();
  try {
    const { rows } = await client.query(LINES, [tag]);
    if (rows.length === 0) throw new ApiError(404, "not_found", `No link has the tag ${tag}.`);
    return rows.map(({ slug, clicks }) => `${slug} ${clicks}\n`).join("");
  } finally {
    // However the block ends, the connection goes back to the pool.
    client.release();
  }
}
