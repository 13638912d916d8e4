import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findTestLines } from '../../src/checks/testLines';
import { caseFileSchema, type HttpCase } from '../support/proof/caseSchema';
import { fileHash, trackedFiles } from '../support/proof/projectFolder';
import { findVariants, repositoryFolder, starterFolders, type Variant } from '../support/proof/variants';

const CASES = 'tests/cases/';
const SAME_IN_EVERY_STACK =
  /^(tests\/cases\/.+|contract(-phase-\d|-security)?\.md|requests(-security)?\.http|security-report\.md|compose\.services\.yaml|docs\/.+)$/;
const SCHEMA = path.join(repositoryFolder, 'docs/cases.schema.json');

const variants = findVariants(starterFolders).filter(({ folder }) =>
  fs.existsSync(path.join(folder, CASES)),
);
const starters = new Set(variants.map(({ manifest }) => manifest.id));

suite('cases', () => {
  test('are there', () => {
    assert.ok(starters.has('p4-linkbox'));
  });

  for (const starter of starters) {
    test(`${starter} has the same cases and contract in every stack, byte by byte`, () => {
      const [first, ...others] = variants
        .filter(({ manifest }) => manifest.id === starter)
        .map((variant) => ({ title: variant.title, files: sharedFiles(variant) }));
      assert.ok(first);
      for (const { title, files } of others) {
        assert.deepEqual(files, first.files, `${title} differs from ${first.title}`);
      }
    });
  }

  for (const variant of variants) {
    suite(variant.title, () => {
      test('has cases in the documented form', () => {
        assert.ok(readCases(variant).length > 0);
      });

      test('has a case for each test of a task, with the number of the task', () => {
        const cases = readCases(variant).filter(({ task }) => task > 0);
        const wanted = variant.manifest.tasks.flatMap(({ n, tests }) =>
          tests.map((name) => `${n} ${name}`),
        );
        assert.deepEqual(cases.map(({ name, task }) => `${task} ${name}`).sort(), wanted.sort());
      });

      test('has each case in the file of its task', () => {
        for (const [file, cases] of caseFiles(variant)) {
          const task = Number(/^tests\/cases\/(?:phase\d-|security-)?(\d\d)-/.exec(file)?.[1]);
          assert.deepEqual(cases.filter((one) => one.task !== task), [], file);
        }
      });

      test('has a native test for each case', () => {
        const names = readCases(variant).map(({ name }) => name);
        assert.deepEqual(names.filter((name) => !nativeTests(variant, names).has(name)), []);
      });

      test('asks for nothing but its own server', () => {
        const requests = readCases(variant)
          .flatMap(({ steps }) => steps)
          .flatMap((step) => ('request' in step ? [step.request] : []));
        assert.ok(requests.length > 0);
        assert.ok(requests.every((request) => /^\/(?!\/)/.test(request.path)));
      });
    });
  }

  test('have a schema for editors that is up to date', () => {
    const schema = z.toJSONSchema(caseFileSchema, { io: 'input' });
    assert.deepEqual(JSON.parse(fs.readFileSync(SCHEMA, 'utf8')), JSON.parse(JSON.stringify(schema)));
  });
});

function sharedFiles({ folder }: Variant): Record<string, string> {
  const files = [...trackedFiles(folder)].filter(([name]) => SAME_IN_EVERY_STACK.test(name));
  return Object.fromEntries(files.map(([name, file]) => [name, fileHash(file)]));
}

function caseFiles({ folder }: Variant): [string, HttpCase[]][] {
  return [...trackedFiles(folder)]
    .filter(([name]) => name.startsWith(CASES))
    .map(([name, file]) => [
      name,
      caseFileSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))),
    ]);
}

function readCases(variant: Variant): HttpCase[] {
  return caseFiles(variant).flatMap(([, cases]) => cases);
}

function nativeTests({ folder, language }: Variant, names: readonly string[]): Set<string> {
  assert.ok(language);
  return new Set(
    [...trackedFiles(folder)]
      .filter(([name]) => /\.(py|js|java|go)$/.test(name))
      .flatMap(([, file]) => [...findTestLines(fs.readFileSync(file, 'utf8'), language, names).keys()]),
  );
}
