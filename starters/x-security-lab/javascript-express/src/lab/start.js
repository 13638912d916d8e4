// Ready for you: puts the weak endpoints beside your linkbox, or refuses where others could reach them.

import express from "express";

import { createApp } from "../app.js";
import { handleError } from "../errors.js";
import { addRequestId } from "../requestIds.js";
import { logRequest } from "../requestLog.js";
import { settingsFrom } from "../settings.js";
import { Clock } from "./clock.js";
import { Logins } from "./login.js";
import { LabRefused } from "./refused.js";
import { handleUnexpected, labRouter } from "./routes.js";
import { Sessions } from "./sessions.js";
import { labSettingsFrom } from "./settings.js";

export const SWITCH = "LINKBOX_SECURITY_LAB";
const THIS_COMPUTER = ["127.0.0.1", "::1", "localhost"];

/** Your linkbox. With the switch on it has the weak endpoints too, and keeps everything in the database. */
export async function labApp(env, log = console.log) {
  if (!isOn(env)) return createApp(settingsFrom(env, log));
  refuseStrangers(env);
  const lab = newLab(labSettingsFrom(env));
  const yours = await createApp(settingsFrom({ ...env, LINKBOX_STORAGE: "database" }, log));
  const app = express();
  app.disable("x-powered-by");
  Object.assign(app.locals, { storage: yours.locals.storage, log, lab });
  // Your own application answers everything else, as if nothing stood before it.
  app.use((request, response, next) => (request.path.startsWith("/lab/") ? next() : yours(request, response)));
  app.use(addRequestId, logRequest, express.json(), labRouter, handleUnexpected, handleError);
  return app;
}

export function isOn(env) {
  const value = env[SWITCH] || "";
  if (value !== "" && value !== "1") throw new LabRefused(`${SWITCH} is 1, or it is not set.`);
  return value === "1";
}

function refuseStrangers(env) {
  if (env.LINKBOX_ENV?.toLowerCase() === "production") {
    throw new LabRefused(`${SWITCH} is on and LINKBOX_ENV is production: the weak endpoints never run there.`);
  }
  const host = env.HOST || "127.0.0.1";
  if (!THIS_COMPUTER.includes(host)) {
    throw new LabRefused(`${SWITCH} is on and HOST is ${host}: the weak endpoints listen on 127.0.0.1 only.`);
  }
}

/** What the weak endpoints share; there as long as the application. */
function newLab(settings) {
  const clock = new Clock();
  return { settings, clock, logins: new Logins(clock), sessions: new Sessions(clock) };
}
