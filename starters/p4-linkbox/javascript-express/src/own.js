// Task 11: an endpoint of your own. routes.js uses this router already.

import { Router } from "express";

export const own = Router();
