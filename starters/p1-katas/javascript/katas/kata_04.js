/** Names every rule the password breaks, one rule a line; empty text when it is good. */
export function passwordRules(name, password) {
  throw new Error('task 4');
}
