import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readExportFile, writeExportFile } from '../../../src/progress/exportFile';
import { anyProgress } from '../../unit/progress/arbitraries';
import { mutatedText } from '../mutatedText';
import { mutated } from '../mutatedValue';
import { assertNothingLost, assertReadAgain } from '../readingLaws';
import { target } from '../target';

const exported = fc
  .tuple(anyProgress, fc.nat())
  .map(([progress, revision]) =>
    writeExportFile({ roadmapId: 'backend', exportedAt: new Date(0), progress, revision }),
  );

const ofMutatedValue = mutated(exported.map((text) => JSON.parse(text) as unknown)).map(
  (value) => JSON.stringify(value) as string | undefined,
);

export const exportFiles = target({
  name: 'import files',
  share: 150,
  inputs: fc.oneof(
    mutatedText(exported),
    ofMutatedValue.map((text) => text ?? ''),
  ),
  judge: (text) => {
    const read = readExportFile(text);
    if (read.kind === 'refused') {
      assert.equal(typeof read.path, 'string');
      return `refused: ${read.problem}`;
    }
    const { progress } = JSON.parse(text.replace(/^\uFEFF/, '')) as { progress: unknown };
    assertNothingLost(progress, {
      progress: read.progress,
      revision: revisionOf(progress),
      setAside: read.setAside
        .filter(({ path }) => path.startsWith('/progress'))
        .map(({ path, value }) => ({ path: path.slice('/progress'.length), value })),
      isNewer: read.isNewer,
      ...((progress as { version: unknown }).version === 0 ? { migratedFrom: 0 } : {}),
    });
    assertReadAgain(read.progress, 0);
    return read.setAside.length === 0 ? 'read whole' : 'read in part';
  },
});

/** An export keeps no revision: it belongs to the workspace it came from. */
function revisionOf(progress: unknown): number {
  return (progress as { revision?: number }).revision ?? 0;
}
