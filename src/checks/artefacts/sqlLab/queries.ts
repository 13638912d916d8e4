import type { DatabaseCheck } from '../artefactCheck';
import { queryCheck } from './queryCheck';

/** Rows nobody has seen: an owner with two links, one of them never clicked, and one with none. */
const MORE = [
  `INSERT INTO users VALUES (901, 'zoe@mail.example', 'Zoe Z.', 3), (902, 'ole@mail.example', 'Ole O.', 3)`,
  `INSERT INTO links VALUES
    (9001, 901, 'zoe-1', 'https://one.example/', 'First', '2031-01-03 00:00+00'),
    (9002, 901, 'zoe-2', 'http://two.example/', 'Second', '2031-01-02 00:00+00'),
    (9003, 3, 'late-1', 'https://three.example/', NULL, '2031-01-04 00:00+00'),
    (9004, 3, 'late-2', 'https://four.example/', 'Fourth', '2031-01-01 00:00+00')`,
  `INSERT INTO tags VALUES (91, 'zeppelins')`,
  `INSERT INTO link_tags VALUES (9001, 91), (9001, 1), (9004, 91)`,
  `INSERT INTO clicks SELECT 90000 + i, 9001, timestamptz '2031-02-01 00:00+00' + i * interval '1 hour',
    CASE WHEN i % 2 = 0 THEN 'NZ' ELSE 'KE' END FROM generate_series(1, 60) i`,
];

/** Tasks 2 to 5: queries that are right when their rows are. */
export const queryChecks: readonly DatabaseCheck[] = [
  queryCheck({
    name: 'filters_sorts_and_limits',
    file: '02_changes.sql',
    part: 'find',
    isOrdered: true,
    more: MORE,
    wanted: `SELECT slug, title FROM links WHERE url LIKE 'https://%' AND title IS NOT NULL
        ORDER BY created_at DESC LIMIT 5`,
  }),

  queryCheck({
    name: 'inner_join_lists_links_with_owner',
    file: '03_joins.sql',
    part: 'links_with_owner',
    isOrdered: true,
    more: MORE,
    wanted: `SELECT slug, name FROM links JOIN users ON users.id = owner_id ORDER BY slug`,
  }),
  queryCheck({
    name: 'left_join_keeps_links_without_clicks',
    file: '03_joins.sql',
    part: 'clicks_from_new_zealand',
    isOrdered: false,
    more: MORE,
    wanted: `SELECT slug, clicked_at FROM links
        LEFT JOIN clicks ON link_id = links.id AND country = 'NZ'`,
  }),
  queryCheck({
    name: 'many_to_many_join_lists_tags',
    file: '03_joins.sql',
    part: 'links_with_tags',
    isOrdered: true,
    more: MORE,
    wanted: `SELECT slug, tags.name AS tag FROM links
        JOIN link_tags ON link_id = links.id JOIN tags ON tags.id = tag_id ORDER BY slug, tag`,
  }),

  queryCheck({
    name: 'counts_clicks_per_link',
    file: '04_aggregates.sql',
    part: 'clicks_per_link',
    isOrdered: true,
    more: MORE,
    wanted: `SELECT slug, count(clicks.id) AS clicks FROM links
        LEFT JOIN clicks ON link_id = links.id GROUP BY links.id ORDER BY clicks DESC, slug`,
  }),
  queryCheck({
    name: 'having_keeps_busy_owners',
    file: '04_aggregates.sql',
    part: 'busy_owners',
    isOrdered: false,
    more: [...MORE, `UPDATE links SET owner_id = 902 WHERE id BETWEEN 1 AND 60`],
    wanted: `SELECT email, count(*) AS links FROM users JOIN links ON owner_id = users.id
        GROUP BY users.id HAVING count(*) >= 56`,
  }),

  queryCheck({
    name: 'subquery_finds_links_above_average',
    file: '05_subqueries.sql',
    part: 'above_average',
    isOrdered: false,
    more: MORE,
    wanted: `WITH counted AS (SELECT slug, count(clicks.id) AS clicks FROM links
          LEFT JOIN clicks ON link_id = links.id GROUP BY links.id)
        SELECT slug, clicks FROM counted WHERE clicks > (SELECT avg(clicks) FROM counted)`,
  }),
  queryCheck({
    name: 'exists_finds_owners_without_links',
    file: '05_subqueries.sql',
    part: 'owners_without_links',
    isOrdered: false,
    more: MORE,
    wanted: `SELECT email FROM users
        WHERE NOT EXISTS (SELECT FROM links WHERE owner_id = users.id)`,
  }),
];
