// The tables for Drizzle.

import { relations } from "drizzle-orm";
import { integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  name: text().notNull().unique(),
  passwordHash: text("password_hash").notNull(),
});

export const links = pgTable("links", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  slug: text().notNull(),
  url: text().notNull(),
  title: text().notNull(),
  ownerId: integer("owner_id").notNull().references(() => users.id, { onDelete: "cascade" }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
});

export const tags = pgTable("tags", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  name: text().notNull().unique(),
});

/** A tag of a link; `position` keeps the order in which the tags were sent. */
export const linkTags = pgTable(
  "link_tags",
  {
    linkId: integer("link_id").notNull().references(() => links.id, { onDelete: "cascade" }),
    tagId: integer("tag_id").notNull().references(() => tags.id),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.linkId, table.tagId] })],
);

export const clicks = pgTable("clicks", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  linkId: integer("link_id").notNull().references(() => links.id, { onDelete: "cascade" }),
  clickedAt: timestamp("clicked_at", { withTimezone: true }).notNull(),
});

export const linkRelations = relations(links, ({ one, many }) => ({
  owner: one(users, { fields: [links.ownerId], references: [users.id] }),
  linkTags: many(linkTags),
}));

export const linkTagRelations = relations(linkTags, ({ one }) => ({
  link: one(links, { fields: [linkTags.linkId], references: [links.id] }),
  tag: one(tags, { fields: [linkTags.tagId], references: [tags.id] }),
}));
