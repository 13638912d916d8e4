// Task 6: a test for each case of yours in tests/cases/security-own.json. It has the name of its case,
// with spaces, and one line as in security.test.js. Take away the first // of these two to begin:

// import { test } from "node:test";
// import { runCase } from "./securityRunner.js";
