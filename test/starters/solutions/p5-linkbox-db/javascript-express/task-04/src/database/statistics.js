// Task 4: numbers about links. The database counts; JavaScript only fills the gaps.

import { count, desc, eq, gte, sql } from "drizzle-orm";

import { clicks, links } from "./schema.js";

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

export async function topLinks(db, limit) {
  const clicksOfLink = count(clicks.id);
  return (
    db
      .select({ slug: links.slug, title: links.title, clicks: clicksOfLink })
      .from(links)
      // A left join keeps the links that nobody has used.
      .leftJoin(clicks, eq(clicks.linkId, links.id))
      .groupBy(links.id)
      .orderBy(desc(clicksOfLink), links.slug)
      .limit(limit)
  );
}

export async function clicksPerDay(db, days, today) {
  const wanted = Array.from({ length: days }, (_, index) => dayOf(today.getTime() - (days - 1 - index) * ONE_DAY_MS));
  const day = sql`to_char(${clicks.clickedAt}, 'YYYY-MM-DD')`;
  const rows = await db
    .select({ day, clicks: count() })
    .from(clicks)
    .where(gte(clicks.clickedAt, new Date(wanted[0])))
    .groupBy(day);
  const counts = new Map(rows.map((row) => [row.day, row.clicks]));
  return wanted.map((one) => ({ day: one, clicks: counts.get(one) ?? 0 }));
}

function dayOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}
