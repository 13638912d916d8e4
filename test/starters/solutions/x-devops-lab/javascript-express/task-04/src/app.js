// Puts the parts of linkbox together.

import express from "express";

import { databaseRouter } from "./database/routes.js";
import { openDatabase } from "./database/start.js";
import { DatabaseStorage } from "./database/storage.js";
import { ApiError, handleError } from "./errors.js";
import { Metrics } from "./metrics.js";
import { addRequestId } from "./requestIds.js";
import { logRequest } from "./requestLog.js";
import { countRequest, showMetrics } from "./requestMetrics.js";
import { router } from "./routes.js";
import { Storage } from "./storage.js";

/** Makes a new application and opens its data file or its database. */
export async function createApp(settings) {
  const app = express();
  app.disable("x-powered-by");
  app.locals.storage = await openStorage(settings);
  app.locals.log = settings.log;
  app.locals.metrics = new Metrics();
  // Each request goes through these from the top to the bottom.
  app.use(addRequestId);
  app.use(logRequest);
  app.use(countRequest);
  app.use(express.json());
  if (settings.debugRoutes) app.get("/debug/crash", crash);
  app.get("/ready", answerReady);
  app.get("/metrics", showMetrics);
  app.use(databaseRouter);
  app.use(router);
  app.use(handleError);
  return app;
}

async function openStorage(settings) {
  return settings.storage === "database" ? openDatabase(settings.database) : Storage.open(settings.dataFile);
}

/** /health says that the program runs; this says that it can serve. */
async function answerReady(request, response) {
  const { storage } = request.app.locals;
  if (storage instanceof DatabaseStorage) {
    await storage.pool.query("SELECT 1").catch(() => {
      throw new ApiError(503, "unavailable", "The database does not answer.");
    });
  }
  response.json({ status: "ok" });
}

function crash() {
  throw new Error("open sesame: the client must never see this text");
}
