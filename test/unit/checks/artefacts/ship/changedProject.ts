import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { messageText } from '../../../../../src/checks/artefacts/messages';
import { judge, type Files } from '../judging';

const folder = path.join(
  process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd(),
  'test/fixtures/ship',
);

/** A linkbox that is ready to be shipped: every check of files passes. */
export const READY: Files = Object.fromEntries(
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      fs.readFileSync(file, 'utf8'),
    ]),
);

/** One change to the project that is ready: a file with other text in the place of some. */
export interface Change {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

export function changed({ file, from, to }: Change, files: Files = READY): Files {
  const text = files[file] ?? '';
  const other = text.replace(from, to);
  assert.notEqual(other, text, `${file} has no ${String(from)}`);
  return { ...files, [file]: other };
}

/** `passed`, or what the check says with the place it points to. */
export async function judgement(name: string, files: Files): Promise<string> {
  const verdict = await judge('p6-ship-linkbox', name, files);
  if (verdict.passed) {
    return 'passed';
  }
  const { file = '', line = 0 } = verdict.location ?? {};
  const text = messageText(verdict.message);
  assert.doesNotMatch(text, /\{[a-z]+\}|undefined/);
  return `${text} (${file}:${line})`;
}

/** Tests that the project passes as it is, and fails after each change for the given reason. */
export function checkOf(
  name: string,
  changes: Readonly<Record<string, readonly [Change, RegExp]>>,
): void {
  suite(name.replaceAll('_', ' '), () => {
    test('passes when all is well', async () => {
      assert.equal(await judgement(name, READY), 'passed');
    });

    for (const [title, [change, reason]] of Object.entries(changes)) {
      test(`fails ${title}`, async () => {
        assert.match(await judgement(name, changed(change)), reason);
      });
    }

    test('fails without its file', async () => {
      const files = Object.values(changes).map(([{ file }]) => file);
      const rest = Object.entries(READY).filter(([file]) => !files.includes(file));
      assert.notEqual(await judgement(name, Object.fromEntries(rest)), 'passed');
    });
  });
}
