// Task 11: which links are used most.

import { Router } from "express";

import { linkBody } from "./linkOutput.js";

export const own = Router();

/** The five links with the most clicks, the most used first. */
own.get("/statistics/top", (request, response) => {
  const mostUsed = request.app.locals.storage.links.toSorted((a, b) => b.clicks - a.clicks);
  response.json(mostUsed.slice(0, 5).map(linkBody));
});
