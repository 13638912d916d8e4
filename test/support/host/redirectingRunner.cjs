// Runs in the extension host, in front of the real runner: its output goes to a file that our
// process follows, since in VS Code's own log it cannot be told from the workbench's lines.
const fs = require('node:fs');
const util = require('node:util');

const outputFile = process.env['BACKEND_ROADMAP_TEST_OUTPUT'] ?? '';
const testsPath = process.env['BACKEND_ROADMAP_TESTS_PATH'] ?? '';

exports.run = async () => {
  redirectConsole();
  redirectStream('stdout');
  redirectStream('stderr');
  try {
    /** @type {unknown} */
    const runner = require(testsPath);
    await /** @type {{run: () => Promise<void>}} */ (runner).run();
    fs.writeFileSync(`${outputFile}.passed`, '');
  } catch (error) {
    append(`${util.inspect(error)}\n`);
    throw error;
  }
};

/** @param {string} text */
function append(text) {
  fs.appendFileSync(outputFile, text);
}

function redirectConsole() {
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    define(console, name, (/** @type {unknown[]} */ ...args) => {
      append(`${util.format(...args)}\n`);
    });
  }
}

/** @param {'stdout' | 'stderr'} name */
function redirectStream(name) {
  // VS Code froze the stream's own write, so an object in front of it takes its place.
  /** @type {unknown} */
  const copy = Object.create(process[name]);
  const stream = /** @type {object} */ (copy);
  define(stream, 'isTTY', false);
  define(stream, 'write', writeToFile);
  define(process, name, stream);
}

/**
 * Takes the arguments of a stream's write.
 * @param {string | Uint8Array} chunk
 * @param {unknown} encoding
 * @param {() => void} [callback]
 */
function writeToFile(chunk, encoding, callback) {
  append(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
  const written = /** @type {unknown} */ (typeof encoding === 'function' ? encoding : callback);
  if (written) /** @type {() => void} */ (written)();
  return true;
}

/**
 * Assignment is ignored in the extension host, defining is not.
 * @param {object} target
 * @param {string} name
 * @param {unknown} value
 */
function define(target, name, value) {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
