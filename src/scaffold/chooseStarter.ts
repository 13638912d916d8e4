import type { Progress, Stack } from '../progress/progress';
import { currentPhase, skillStates } from '../progress/skillState';
import type { Roadmap, Starter } from '../roadmap/roadmap';

/** The current phase's first starter that this learner has not scaffolded yet; a checkpoint is not theirs. */
export function nextStarter(roadmap: Roadmap, progress: Progress): Starter | undefined {
  const phase = currentPhase(roadmap, skillStates(roadmap, progress));
  const scaffolded = new Set(
    Object.values(progress.starters)
      .filter(({ checkpoint }) => checkpoint !== true)
      .map(({ starterId }) => starterId),
  );
  return phase?.starters
    .filter((starterId) => !scaffolded.has(starterId))
    .map((starterId) => roadmap.starters.find(({ id }) => id === starterId))
    .find((starter) => starter !== undefined);
}

/**
 * The variant of a starter that fits a stack: the stack itself, else its language, else the one
 * for everybody. Undefined when the starter does not come in it.
 */
export function variantFor(starter: Starter, stack: string): string | undefined {
  return [stack, languageOf(stack), 'any'].find((variant) => starter.variants.includes(variant));
}

/** `python` of `python-fastapi`; a language is its own. */
export function languageOf(stack: Stack | (string & {})): string {
  return stack.split('-')[0] ?? stack;
}
