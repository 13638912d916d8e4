import fc from 'fast-check';
import { cpuClock } from '../support/cpuClock';
import type { Target } from './target';

/**
 * The longest one input may take, in milliseconds of processor time: on a busy computer the clock on
 * the wall says nothing.
 */
export const LIMIT_MS = 2000;

export interface Figures {
  readonly target: string;
  readonly inputCount: number;
  /** How many inputs were taken in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The longest an input took, in milliseconds of processor time. */
  readonly maxMs: number;
  readonly totalMs: number;
  /** What broke, with the smallest input that was found to break it and how to see it again. */
  readonly failure?: string;
}

export interface FuzzOptions {
  readonly inputCount: number;
  /** The same seed tries the same inputs. */
  readonly seed: number;
  /** Told now and then that the run is not stuck. */
  readonly onProgress?: (target: string, inputCount: number) => void;
}

/** Tries one target. Stops at the first input that breaks a promise, and looks for a smaller one. */
export async function fuzzTarget(
  { name, inputs, judge, prepare }: Target,
  { inputCount, seed, onProgress }: FuzzOptions,
): Promise<Figures> {
  await prepare?.();
  const outcomes = new Map<string, number>();
  let [tried, maxMs, totalMs] = [0, 0, 0];
  const property = fc.asyncProperty(inputs, async (input) => {
    if (tried % 100 === 0) {
      onProgress?.(name, tried);
    }
    tried += 1;
    const clock = cpuClock();
    const outcome = await judge(input);
    const elapsedMs = clock();
    [maxMs, totalMs] = [Math.max(maxMs, elapsedMs), totalMs + elapsedMs];
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (elapsedMs > LIMIT_MS) {
      throw new Error(`took ${Math.round(elapsedMs)} ms of at most ${LIMIT_MS} ms`);
    }
    assertUntouchedPrototypes();
  });
  const details = await fc.check(property, { numRuns: inputCount, seed });
  return {
    target: name,
    inputCount: tried,
    outcomes: Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a)),
    maxMs,
    totalMs,
    ...(details.failed ? { failure: describe(details) } : {}),
  };
}

/** The whole of a large input helps nobody; seed and path make it again. */
const MAX_INPUT_LENGTH = 2000;

function describe({
  errorInstance,
  counterexample,
  counterexamplePath,
  seed,
}: fc.RunDetails<[unknown]>) {
  const input = fc.stringify(counterexample?.[0]).slice(0, MAX_INPUT_LENGTH);
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return `${error ?? ''}\n  input (seed ${seed}, path ${counterexamplePath ?? ''}): ${input}`;
}

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const NAMES_AT_START = PROTOTYPES.map(namesOf);

/** Throws when a reader has written into what every object inherits. */
export function assertUntouchedPrototypes(): void {
  PROTOTYPES.forEach((prototype, index) => {
    const names = namesOf(prototype);
    if (names !== NAMES_AT_START[index]) {
      throw new Error(`a prototype was changed: ${names}`);
    }
  });
}

function namesOf(prototype: object): string {
  return Object.getOwnPropertyNames(prototype).join();
}

/** How many inputs each target gets; at least one, however few there are. */
export function shareOut(
  targets: readonly Target[],
  inputCount: number,
): { readonly target: Target; readonly inputCount: number }[] {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  return targets.map((target) => ({
    target,
    inputCount: Math.max(1, Math.ceil((inputCount * target.share) / shares)),
  }));
}
