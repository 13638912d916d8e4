// Task 4: numbers about links. The database counts; JavaScript only fills the gaps.

/** { slug, title, clicks } of the most used links; for equal clicks by slug. */
export async function topLinks(db, limit) {
  throw new Error("task 4");
}

/** { day: "2026-03-14", clicks: 2 } of each of the last days, today (a Date) last, also where it is 0. */
export async function clicksPerDay(db, days, today) {
  throw new Error("task 4");
}
