import fs from 'node:fs';

/**
 * @param {string} file
 * @returns {string | undefined}
 */
export function readIfPresent(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrorWithCode(error, 'ENOENT') || isErrorWithCode(error, 'ESRCH')) return undefined;
    throw error;
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
export function isErrorWithCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Parses JSON as something yet unknown.
 * @param {string} text
 * @returns {unknown}
 */
export function parseJson(text) {
  return JSON.parse(text);
}

/**
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  return parseJson(fs.readFileSync(file, 'utf8'));
}

/**
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  fs.writeFileSync(file, JSON.stringify(value, undefined, 2));
}
