// Task 3: what a client may send about links. Nothing is right until it has been checked.

import { ApiError } from "./errors.js";

/** The body of POST /links as {url, title, tags, slug}, or an error with 400. */
export function readNewLink(body) {
  const { url, title = "", tags = [], slug } = readObject(body);
  return { url: readUrl(url), title: readTitle(title), tags: readTags(tags), slug: readSlug(slug) };
}

/** What stands behind the ? of GET /links as {tag, limit, offset}, or an error with 400. */
export function readListQuery({ tag, limit = "20", offset = "0" }) {
  return { tag, limit: readNumber("limit", limit, 1, 100), offset: readNumber("offset", offset, 0, Infinity) };
}

function readObject(body) {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject ? body : refuse("body", "must be a JSON object.");
}

function readUrl(url) {
  const isRight = typeof url === "string" && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isRight ? url : refuse("url", "must be an address that begins with http:// or https://.");
}

function readTitle(title) {
  return typeof title === "string" ? title : refuse("title", "must be text.");
}

function readTags(tags) {
  const isRight = Array.isArray(tags) && tags.every((tag) => typeof tag === "string");
  return isRight ? tags : refuse("tags", "must be a list of texts.");
}

function readNumber(name, text, smallest, largest) {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  const isRight = number >= smallest && number <= largest;
  return isRight ? number : refuse(name, `must be a number from ${smallest} to ${largest}.`);
}

/** The slug, or undefined when none was sent. */
export function readSlug(slug) {
  const isRight = slug === undefined || (typeof slug === "string" && /^[a-z0-9-]{3,40}$/.test(slug));
  return isRight ? slug : refuse("slug", "3 to 40 of the characters a-z, 0-9 and - are allowed.");
}

function refuse(field, rule) {
  throw new ApiError(400, "invalid_request", `${field}: ${rule}`);
}
