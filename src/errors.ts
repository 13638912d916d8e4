/**
 * A failure we expect. The message is shown to the learner as it is: what happened and what to do
 * next, already localised. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
