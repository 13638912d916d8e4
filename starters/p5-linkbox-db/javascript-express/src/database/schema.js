// Tasks 2, 3 and 7: the tables for Drizzle. The columns are those of your migrations.
// A table is export const users = pgTable("users", { … }) from "drizzle-orm/pg-core".

// Task 2: users and links. Task 3: tags, linkTags and clicks, and the relations between them.

export {};
