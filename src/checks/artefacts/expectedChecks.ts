import type { StarterManifest } from '../../scaffold/manifest';
import { STARTER_TASK } from '../report';

/** The stack of a starter that needs no language: its every name is a check. */
const NEUTRAL_STACK = 'any';

export function isNeutral({ stack }: StarterManifest): boolean {
  return stack === NEUTRAL_STACK;
}

/** The checks of a starter with the task each belongs to, in the order of the manifest. */
export function expectedChecks(manifest: StarterManifest): { taskId: number; name: string }[] {
  const own = isNeutral(manifest) ? manifest.green : [];
  return [
    ...own.map((name) => ({ taskId: STARTER_TASK, name })),
    ...manifest.tasks.flatMap(({ n, checks }) => checks.map((name) => ({ taskId: n, name }))),
  ];
}
