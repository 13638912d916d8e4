import type fc from 'fast-check';

/** Something that reads what others wrote, and what must hold whatever it is given. */
export interface Target<Input = unknown> {
  readonly name: string;
  /** How many of a thousand inputs it gets. */
  readonly share: number;
  /** Called once before the first input. */
  readonly prepare?: () => Promise<void>;
  readonly inputs: fc.Arbitrary<Input>;
  /**
   * How the input was taken, in one or two words for the figures. Throws, or rejects, when a promise
   * about it was broken.
   */
  readonly judge: (input: Input) => string | Promise<string>;
}

/** A target among others: whoever runs it passes its own inputs back to it. */
export function target<Input>(parts: Target<Input>): Target {
  return parts as Target;
}
