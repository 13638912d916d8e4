import type { ArtefactCheck, NotJudged, Verdict } from '../checks/artefacts/artefactCheck';
import { findArtefactCheck } from '../checks/artefacts/registry';
import type { CheckLine } from './checkProcess';

/** Resolves to undefined for a check of another kind. */
export type RunCheck = (
  check: ArtefactCheck,
  folder: string,
) => Promise<Verdict | NotJudged | undefined>;

/**
 * Is a program of checks: runs those named on its command line, writes a line of JSON when one
 * begins and when it ends, and ends the process. See checkProcess.ts.
 */
export function runChecksHere(
  run: RunCheck,
  dispose: () => Promise<void> = () => Promise.resolve(),
): void {
  // What a check left behind may still run; nothing waits for it.
  void runAll(run, process.argv.slice(2))
    .finally(dispose)
    .then(() => process.stdout.write('', () => process.exit()));
}

async function runAll(
  run: RunCheck,
  [folder = '.', starterId = '', ...names]: readonly string[],
): Promise<void> {
  for (const name of names) {
    write({ began: name });
    write(await runOne(run, folder, { starterId, name }));
  }
}

async function runOne(
  run: RunCheck,
  folder: string,
  { starterId, name }: { starterId: string; name: string },
): Promise<CheckLine> {
  const startedAt = performance.now();
  try {
    const check = findArtefactCheck(starterId, name);
    const verdict = check && (await run(check, folder));
    return verdict === undefined
      ? { ended: name, error: 'There is no such check.' }
      : { ended: name, verdict, durationMs: performance.now() - startedAt };
  } catch (error) {
    return { ended: name, error: error instanceof Error ? error.message : String(error) };
  }
}

function write(line: CheckLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
