import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRepositoryFile, repositoryFolder } from '../repository';

interface HeldBy {
  readonly name: string;
  readonly file: string;
}

const TEXT = readRepositoryFile('docs', 'security.md');

/** Each threat is a section; below it `- “name of the test”, test/…` says what holds it. */
const THREATS = TEXT.split(/^## /m)
  .slice(1)
  .filter((section) => !section.startsWith('What is not held'));

function heldBy(section: string): HeldBy[] {
  return [...section.matchAll(/^- “([^”]+)”, `(test\/[^`]+)`/gm)].map(
    ([, name = '', file = '']) => ({ name, file }),
  );
}

/** A test whose name is put together has `…` where the parts differ. */
function testNames(source: string): string[] {
  return [...source.matchAll(/\btest\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'),
  );
}

suite('the threat model', () => {
  for (const section of THREATS) {
    const [title = ''] = section.split('\n', 1);
    test(`names tests there are for: ${title}`, () => {
      const held = heldBy(section);
      assert.ok(held.length > 0, 'no test is named');
      for (const { name, file } of held) {
        assert.ok(existsSync(path.join(repositoryFolder, file)), file);
        assert.ok(testNames(readRepositoryFile(file)).includes(name), `${file}: ${name}`);
      }
    });
  }

  test('has a section for every way in', () => {
    assert.ok(THREATS.length >= 10, `${THREATS.length} sections`);
  });
});
