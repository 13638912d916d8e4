import type { StarterManifest } from '../../../src/scaffold/manifest';
import type { TaskFolder, Variant } from './variants';

/** A starter as it stands at one point of the learner's way, or with one task cheated. */
export type ProofState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'solvedUpTo'; readonly task: number }
  | { readonly kind: 'solved' }
  | { readonly kind: 'cheat'; readonly task: number };

/** The states to prove; those in between only on request, they take the longest. */
export function statesOf(
  { layers, cheats, manifest }: Variant,
  options: { isInBetweenWanted: boolean },
): ProofState[] {
  const isProvenHere = (task: number) =>
    manifest.tasks.some(({ n, tests, optional }) => n === task && tests.length > 0 && !optional);
  const inBetween = layers.slice(0, -1).map(({ task }) => ({ kind: 'solvedUpTo', task }) as const);
  return [
    { kind: 'untouched' },
    ...(options.isInBetweenWanted ? inBetween : []),
    { kind: 'solved' },
    // A task of checks alone is cheated in the proof of the checks, one that needs a server beside it.
    ...cheats
      .filter(({ task }) => isProvenHere(task))
      .map(({ task }) => ({ kind: 'cheat', task }) as const),
  ];
}

export function stateTitle(state: ProofState): string {
  switch (state.kind) {
    case 'untouched':
      return 'untouched, only its own tests pass';
    case 'solvedUpTo':
      return `solved up to task ${state.task}, exactly these pass`;
    case 'solved':
      return 'solved, every test passes';
    case 'cheat':
      return `a cheat at task ${state.task} fails`;
  }
}

/** What is laid over the starter to bring it into a state, in this order. */
export function layersOf({ layers, cheats }: Variant, state: ProofState): TaskFolder[] {
  switch (state.kind) {
    case 'untouched':
      return [];
    case 'solvedUpTo':
      return layers.filter(({ task }) => task <= state.task);
    case 'solved':
      return [...layers];
    case 'cheat':
      return [...layers, ...cheats.filter(({ task }) => task === state.task)];
  }
}

/** The tests that must pass in a state without cheats; all others must fail. */
export function greenNames(
  { green, tasks }: StarterManifest,
  state: Exclude<ProofState, { kind: 'cheat' }>,
): ReadonlySet<string> {
  const lastTask = { untouched: 0, solved: Infinity, solvedUpTo: 0 }[state.kind];
  const upTo = state.kind === 'solvedUpTo' ? state.task : lastTask;
  return new Set([...green, ...tasks.filter(({ n }) => n <= upTo).flatMap(({ tests }) => tests)]);
}
