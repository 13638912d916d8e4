/**
 * A failure we expect. The message is shown to the learner as it is: what happened and what to do
 * next, already localised. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** By name, since a part of the extension that is loaded later brings a class of its own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
