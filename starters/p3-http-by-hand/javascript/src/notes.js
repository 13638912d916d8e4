// Ready for you: the notes that the server keeps.

/** texts is a Map from the number of a note to its text. A number is never given twice. */
export class Notes {
  #nextNumber = 1;
  texts = new Map();

  constructor(texts = []) {
    for (const text of texts) this.add(text);
  }

  /** Keeps a new note and returns its number. */
  add(text) {
    const number = this.#nextNumber;
    this.#nextNumber += 1;
    this.texts.set(number, text);
    return number;
  }
}
