// Ready for you: one copy of the data. It keeps the value with the highest version.

import { message } from './messages.js';

export class ReplicaNode {
  #rows = new Map();

  /** Answers message('write', key, value, version) and message('read', key). */
  handle = ({ kind, key, value, version }) => {
    const held = this.#rows.get(key) ?? message('value', key);
    if (kind === 'read') {
      return held;
    }
    if (version > held.version) {
      this.#rows.set(key, message('value', key, value, version));
    }
    return message('written', key);
  };
}
