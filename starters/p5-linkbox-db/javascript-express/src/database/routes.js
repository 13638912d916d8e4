// Ready for you: the routes of contract-phase-5.md. What they do is in the files of your tasks.

import { Router } from "express";

import { signIn } from "../auth.js";
import { ApiError } from "../errors.js";
import { readNewLink } from "../linkInput.js";
import { linkBody } from "../linkOutput.js";
import { importLinks, moveLinks } from "./batches.js";
import { report } from "./report.js";
import { searchLinks } from "./search.js";
import { clicksPerDay, topLinks } from "./statistics.js";
import { DatabaseStorage } from "./storage.js";

export const databaseRouter = Router();

databaseRouter.get("/stats/top", async (request, response) => {
  const limit = readNumber("limit", request.query.limit ?? "5", 100);
  response.json(await topLinks(databaseOf(request).db, limit));
});

databaseRouter.get("/stats/days", async (request, response) => {
  const days = readNumber("days", request.query.days ?? "7", 366);
  response.json(await clicksPerDay(databaseOf(request).db, days, new Date()));
});

databaseRouter.post("/imports", signIn, async (request, response) => {
  const links = readList("body", request.body).map(readNewLink);
  response.status(201).json({ imported: await importLinks(databaseOf(request), links, request.user) });
});

databaseRouter.post("/transfers", signIn, async (request, response) => {
  const { to, links } = request.body ?? {};
  const linkIds = readList("links", links);
  if (typeof to !== "string" || !linkIds.every(Number.isSafeInteger)) refuse("to and links", "must be a name and a list of ids.");
  response.json({ moved: await moveLinks(databaseOf(request), linkIds, request.user, to) });
});

databaseRouter.delete("/users/me", signIn, async (request, response) => {
  await databaseOf(request).removeUser(request.user);
  response.status(204).end();
});

databaseRouter.get("/search", async (request, response) => {
  const links = await searchLinks(databaseOf(request), readText("q", request.query.q));
  response.json(links.map(linkBody));
});

databaseRouter.get("/report", async (request, response) => {
  const lines = await report(databaseOf(request).pool, readText("tag", request.query.tag));
  response.type("text").send(lines);
});

function databaseOf(request) {
  const { storage } = request.app.locals;
  if (storage instanceof DatabaseStorage) return storage;
  throw new ApiError(404, "not_found", "This needs LINKBOX_STORAGE=database.");
}

function readNumber(name, text, largest) {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= largest ? number : refuse(name, `must be a number from 1 to ${largest}.`);
}

function readText(name, text) {
  const isRight = typeof text === "string" && text.length >= 1 && text.length <= 100;
  return isRight ? text : refuse(name, "1 to 100 characters are needed.");
}

function readList(name, list) {
  return Array.isArray(list) ? list : refuse(name, "must be a list.");
}

function refuse(field, rule) {
  throw new ApiError(400, "invalid_request", `${field}: ${rule}`);
}
