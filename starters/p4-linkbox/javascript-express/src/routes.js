// Task 2: which function answers which method and path.

import { Router } from "express";

import { signIn } from "./auth.js";
import { changeLink, createLink, deleteLink, getLink, listLinks } from "./links.js";
import { own } from "./own.js";
import { follow } from "./redirects.js";
import { register } from "./users.js";

export const router = Router();

router.get("/health", (request, response) => {
  response.json({ status: "ok" });
});
router.get("/go/:slug", follow);
router.post("/users", register);
router.use(own);

// Task 2: the five functions of links.js, as README.md lists them. Where somebody must have
// signed in, signIn stands before the function: router.post("/path", signIn, createSomething).

// Task 2: a known path with another method, then every other path.
