// Ready for you: puts the parts of linkbox together. Nothing to do here.

import express from "express";

import { handleError } from "./errors.js";
import { addRequestId } from "./requestIds.js";
import { logRequest } from "./requestLog.js";
import { router } from "./routes.js";
import { Storage } from "./storage.js";

/** Makes a new application and reads the data file. To open a storage may take time: await it. */
export async function createApp(settings) {
  const app = express();
  app.disable("x-powered-by");
  app.locals.storage = Storage.open(settings.dataFile);
  app.locals.log = settings.log;
  // Each request goes through these from the top to the bottom.
  app.use(addRequestId);
  app.use(logRequest);
  app.use(express.json());
  if (settings.debugRoutes) app.get("/debug/crash", crash);
  app.use(router);
  app.use(handleError);
  return app;
}

function crash() {
  throw new Error("open sesame: the client must never see this text");
}
