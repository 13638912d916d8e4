import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { nameCollisions } from '../../src/checks/names';
import { guideFile } from '../../src/scaffold/overlay';
import { fileHash, layerFiles, trackedFiles } from '../support/proof/projectFolder';
import { commandFault, readmeCommands } from '../support/proof/readmeCommands';
import { findVariants, starterFolders, type Variant } from '../support/proof/variants';

const MAX_README_LINES = 110;
const SAME_IN_EVERY_JAVA_VARIANT = ['RunTests.java', 'tests/Test.java', 'tests/Check.java'];

const variants = findVariants(starterFolders);

suite('starter rules', () => {
  for (const variant of variants) {
    suite(variant.title, () => {
      test('lies in the folder its manifest names', () => {
        const [place] = variant.title.split(' over ');
        assert.equal(place, `${variant.manifest.id}/${variant.manifest.stack}`);
      });

      test('has names that differ in every language', () => {
        assert.deepEqual(nameCollisions(namesOf(variant)), []);
      });

      test('has a solution and a cheat for each task with tests', () => {
        const tasks = variant.manifest.tasks.filter(({ tests }) => tests.length > 0);
        for (const { n } of tasks) {
          assert.ok(variant.layers.some(({ task }) => task === n), `no solution for task ${n}`);
          assert.ok(variant.cheats.some(({ task }) => task === n), `no cheat for task ${n}`);
        }
      });

      test('is solved in files that are the learner’s', () => {
        const { id, stack, learnerFiles } = variant.manifest;
        // Without a language, what is the learner's in each stack is the earlier starters' to say.
        const own = [...variant.layers, ...variant.cheats].filter(({ folder }) =>
          folder.includes(path.join(id, stack)),
        );
        for (const { folder } of own) {
          const foreign = [...layerFiles(folder).keys()].filter(
            (file) => !learnerFiles.some((one) => isLearners(file, one)),
          );
          assert.deepEqual(foreign, [], folder);
        }
      });

      test('ships no solution', () => {
        const shipped = new Map(
          [...trackedFiles(variant.folder)].map(([name, file]) => [fileHash(file), name]),
        );
        const solutions = variant.layers.flatMap(({ folder }) => [...trackedFiles(folder).values()]);
        assert.deepEqual(
          solutions.map((file) => shipped.get(fileHash(file))).filter((name) => name !== undefined),
          [],
        );
      });

      test('has a README of at most two screens with its own commands', () => {
        const readme = readText(variant, guideFile(variant.manifest));
        const { run, test: testCommand } = variant.manifest.commands;
        assert.ok(readme.trimEnd().split('\n').length <= MAX_README_LINES, 'README.md is too long');
        for (const command of [run, testCommand].filter((words) => words !== null)) {
          assert.ok(readme.includes(command.join(' ')), `README.md lacks ${command.join(' ')}`);
        }
      });

      test('documents commands that work in every shell', () => {
        const faults = readmeCommands(readText(variant, guideFile(variant.manifest))).flatMap((command) => {
          const fault = commandFault(command);
          return fault === undefined ? [] : [`${command}: ${fault}`];
        });
        assert.deepEqual(faults, []);
      });
    });
  }

  for (const file of SAME_IN_EVERY_JAVA_VARIANT) {
    test(`${file} is the same in every Java variant`, () => {
      const copies = variants
        .filter(({ language }) => language === 'java')
        // A framework brings a runner of its own.
        .filter(({ folder }) => fs.existsSync(path.join(folder, 'RunTests.java')))
        .map(({ folder }) => path.join(folder, file));
      assert.ok(copies.length > 0);
      assert.equal(new Set(copies.map(fileHash)).size, 1, copies.join('\n'));
    });
  }
});

suite('commands in a README', () => {
  test('are found in blocks and in the text', () => {
    const markdown = 'Type `go test ./...`, not `x`.\n\n```text\nnode main.js\nok\n```\n';
    assert.deepEqual(readmeCommands(markdown), ['node main.js', 'go test ./...']);
  });

  for (const command of [
    'npm install && npm test',
    'python main.py | more',
    'python main.py; python main.py',
    "python -k 'one test'",
    'PORT=3000 node main.js',
    'node --test tests/*.js',
    'rm data.json',
  ]) {
    test(`must not be like ${command}`, () => {
      assert.notEqual(commandFault(command), undefined);
      assert.deepEqual(readmeCommands(`\`${command}\``), [command]);
    });
  }
});

/** A name with `/` at its end stands for whatever the learner adds to that folder. */
function isLearners(file: string, learnerFile: string): boolean {
  return learnerFile.endsWith('/') ? file.startsWith(learnerFile) : file === learnerFile;
}

function namesOf({ manifest: { green, tasks } }: Variant): string[] {
  return [...green, ...tasks.flatMap(({ tests, checks }) => [...tests, ...checks])];
}

function readText({ folder }: Variant, file: string): string {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}
