// Puts the parts of linkbox together.

import express from "express";

import { databaseRouter } from "./database/routes.js";
import { openDatabase } from "./database/start.js";
import { handleError } from "./errors.js";
import { addRequestId } from "./requestIds.js";
import { logRequest } from "./requestLog.js";
import { router } from "./routes.js";
import { Storage } from "./storage.js";

/** Makes a new application and opens its data file or its database. */
export async function createApp(settings) {
  const app = express();
  app.disable("x-powered-by");
  app.locals.storage = await openStorage(settings);
  app.locals.log = settings.log;
  // Each request goes through these from the top to the bottom.
  app.use(addRequestId);
  app.use(logRequest);
  app.use(express.json());
  if (settings.debugRoutes) app.get("/debug/crash", crash);
  app.use(databaseRouter);
  app.use(router);
  app.use(handleError);
  return app;
}

async function openStorage(settings) {
  return ["json", "database"].includes(settings.storage) ? Storage.open(settings.dataFile) : openDatabase(settings.database);
}

function crash() {
  throw new Error("open sesame: the client must never see this text");
}
