// Ready for you: what travels through the network and the queue.

export function message(kind, key = '', value = '', version = 0) {
  return { kind, key, value, version };
}

/** The outcome of a call that went well. */
export function answered(answer) {
  return { answer, problem: '' };
}

/** The outcome of a call that did not, with the problem in words. */
export function refused(problem) {
  return { answer: null, problem };
}

export function job(id, text) {
  return { id, text };
}
