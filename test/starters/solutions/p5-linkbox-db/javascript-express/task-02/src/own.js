// Which links are used most.

import { Router } from "express";

import { linkBody } from "./linkOutput.js";

export const own = Router();

/** The five of the oldest hundred links with the most clicks, the most used first. */
own.get("/statistics/top", async (request, response) => {
  const oldest = await request.app.locals.storage.listLinks(undefined, 100, 0);
  const mostUsed = oldest.toSorted((a, b) => b.clicks - a.clicks);
  response.json(mostUsed.slice(0, 5).map(linkBody));
});
