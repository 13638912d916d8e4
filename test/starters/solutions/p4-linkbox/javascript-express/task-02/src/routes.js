// Task 2: which function answers which method and path.

import { Router } from "express";

import { signIn } from "./auth.js";
import { ApiError } from "./errors.js";
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

router.route("/links").get(listLinks).post(signIn, createLink).all(wrongMethod("GET, POST"));
router
  .route("/links/:id")
  .get(getLink)
  .patch(signIn, changeLink)
  .delete(signIn, deleteLink)
  .all(wrongMethod("GET, PATCH, DELETE"));

router.use((request) => {
  throw new ApiError(404, "not_found", `There is nothing at ${request.path}.`);
});

function wrongMethod(allowed) {
  return (request) => {
    const message = `${request.path} does not know ${request.method}.`;
    throw new ApiError(405, "method_not_allowed", message, { Allow: allowed });
  };
}
