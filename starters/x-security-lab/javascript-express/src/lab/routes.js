// Ready for you: the routes of contract-security.md. What they do is in the files of your tasks.

import { Router } from "express";

import { ApiError } from "../errors.js";
import { randomSlug } from "../redirects.js";
import { unexpected } from "./errors.js";
import { lock, rotate, unlock } from "./notes.js";
import { sendPreview } from "./preview.js";
import { findLink, ownLink } from "./privateLinks.js";
import { readQuickLink } from "./quick.js";
import { reportRows } from "./report.js";
import { isValid, sign } from "./shares.js";

const DAY_SECONDS = 24 * 60 * 60;
const LONGEST_FORWARD_SECONDS = 10_000_000;

export const labRouter = Router();

on("get", "/lab/report", async (request, response) => {
  const { sort = "slug" } = request.query;
  response.json(await reportRows(poolOf(request), sort));
});

on("get", "/lab/preview/:slug", async (request, response) => {
  const { rows } = await poolOf(request).query("SELECT title, url FROM links WHERE slug = $1", [request.params.slug]);
  if (rows.length === 0) throw new ApiError(404, "not_found", "There is no such link.");
  sendPreview(response, rows[0].title, rows[0].url);
});

on("post", "/lab/sessions", async (request, response) => {
  const { logins, sessions } = labOf(request);
  const name = readText(request.body, "name", 200);
  const password = readText(request.body, "password", 200);
  const user = await logins.check(poolOf(request), name, password);
  response.status(201).json({ name: user, session: sessions.open(user) });
});

on("get", "/lab/links/:id", needSession, async (request, response) => {
  response.json(linkBody(request, await ownLink(poolOf(request), idOf(request), request.user)));
});

on("put", "/lab/links/:id/note", needSession, async (request, response) => {
  const pool = poolOf(request);
  const note = readText(request.body, "note", 1000);
  const { id } = await ownLink(pool, idOf(request), request.user);
  // No note, nothing to hide.
  const stored = note === "" ? "" : lock(note, labOf(request).settings.noteKeys);
  await pool.query("UPDATE links SET note = $1 WHERE id = $2", [stored, id]);
  response.json(linkBody(request, await findLink(pool, id)));
});

on("post", "/lab/links/:id/shares", needSession, async (request, response) => {
  const { clock, settings } = labOf(request);
  const { id } = await ownLink(poolOf(request), idOf(request), request.user);
  const until = String(Math.floor(clock.now()) + DAY_SECONDS);
  const signature = sign(id, until, settings.shareKey);
  response.status(201).json({ path: `/lab/shared/${id}?until=${until}&signature=${signature}`, until, signature });
});

on("get", "/lab/shared/:id", async (request, response) => {
  const { clock, settings } = labOf(request);
  const { until = "", signature = "" } = request.query;
  const id = idOf(request);
  if (!isValid(id, String(until), String(signature), settings.shareKey, clock.now())) {
    throw new ApiError(403, "forbidden", "Nobody gave you this address, or its day is over.");
  }
  response.json(linkBody(request, await findLink(poolOf(request), id)));
});

on("post", "/lab/rotations", needSession, async (request, response) => {
  const { noteKeys } = labOf(request).settings;
  response.json({ changed: await inTransaction(poolOf(request), (client) => rotate(client, noteKeys)) });
});

on("post", "/lab/quick", needSession, async (request, response) => {
  const { url, title } = readQuickLink(request.body);
  const { storage } = request.app.locals;
  const link = await storage.addLink({ url, title, tags: [], slug: randomSlug(), owner: request.user });
  response.status(201).json({ id: link.id, slug: link.slug, url: link.url, title: link.title });
});

on("post", "/lab/clock", (request, response) => {
  const { clock } = labOf(request);
  const seconds = request.body?.forwardSeconds;
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_FORWARD_SECONDS) {
    refuse("forwardSeconds", `must be a number from 1 to ${LONGEST_FORWARD_SECONDS}.`);
  }
  clock.aheadSeconds += seconds;
  response.json({ now: new Date(clock.now() * 1000).toISOString().replace(/\.\d+/, "") });
});

on("get", "/lab/crash", () => {
  throw new Error("open sesame: the client must never see this text");
});

labRouter.use((request) => {
  throw new ApiError(404, "not_found", `There is nothing at ${request.path}.`);
});

/** Errors that somebody thought of go on to your own handleError; all others to errors.js. */
export function handleUnexpected(error, request, response, next) {
  const isExpected = error instanceof ApiError || error.status < 500;
  if (isExpected || response.headersSent) next(error);
  else unexpected(error, request, response);
}

/** Each path here has a single method. */
function on(method, path, ...handlers) {
  const allowed = method.toUpperCase();
  labRouter.route(path)[method](...handlers).all((request) => {
    const message = `${request.path} does not know ${request.method}.`;
    throw new ApiError(405, "method_not_allowed", message, { Allow: allowed });
  });
}

/** Puts the name of the user into request.user, or ends with 401. */
function needSession(request, response, next) {
  const [, session] = /^Bearer (.+)$/.exec(request.get("Authorization") ?? "") ?? [];
  request.user = labOf(request).sessions.userOf(session);
  if (request.user === undefined) {
    throw new ApiError(401, "unauthorized", "Log in first.", { "WWW-Authenticate": "Bearer" });
  }
  next();
}

async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

function labOf(request) {
  return request.app.locals.lab;
}

function poolOf(request) {
  return request.app.locals.storage.pool;
}

function idOf(request) {
  return Number(request.params.id);
}

function readText(body, field, longest) {
  const text = body?.[field];
  // Characters, and not the units that .length counts: an emoji is one.
  const isRight = typeof text === "string" && [...text].length <= longest;
  return isRight ? text : refuse(field, `must be a text of at most ${longest} characters.`);
}

function refuse(field, rule) {
  throw new ApiError(400, "invalid_request", `${field}: ${rule}`);
}

function linkBody(request, { id, slug, url, title, note }) {
  const { noteKeys } = labOf(request).settings;
  return { id, slug, url, title, note: note === "" ? "" : unlock(note, noteKeys) };
}
