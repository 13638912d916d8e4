/** An expected failure: its message says what went wrong and what to do next, so no stack is shown. */
export class SupportError extends Error {}

/**
 * The text to show for anything that was thrown.
 * @param {unknown} error
 */
export function describeError(error) {
  if (error instanceof SupportError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Ends a command-line script with its exit code, or with 1 and a readable message.
 * @param {Promise<number>} exitCode
 */
export async function exitWith(exitCode) {
  try {
    process.exit(await exitCode);
  } catch (error) {
    console.error(`\n${describeError(error)}`);
    process.exit(1);
  }
}
