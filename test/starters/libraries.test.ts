import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkProject } from '../../src/running/checkProject';
import { layOver } from '../support/proof/projectFolder';
import { findVariants, starterFolders } from '../support/proof/variants';

// No check of these starters starts one of our programs.
const programs = { pythonReporter: '', pageChecks: '', databaseChecks: '' };

const variants = findVariants(starterFolders).filter(
  ({ title, manifest }) => title.startsWith('p4-') && manifest.commands.setup !== null,
);

suite('a starter without its libraries', () => {
  // Where Go keeps the libraries of all projects: here it has none yet.
  const goModules = path.join(os.tmpdir(), 'backend-roadmap-no-modules');
  const { GOMODCACHE: realGoModules } = process.env;

  suiteSetup(() => {
    process.env['GOMODCACHE'] = goModules;
  });

  suiteTeardown(() => {
    if (realGoModules === undefined) {
      delete process.env['GOMODCACHE'];
    } else {
      process.env['GOMODCACHE'] = realGoModules;
    }
    fs.rmSync(goModules, { recursive: true, force: true });
  });

  for (const { title, folder: starter, manifest } of variants) {
    test(`${title} says how to install them, and its checks run all the same`, async function () {
      this.timeout(30_000);
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-libraries-'));
      try {
        layOver(starter, folder);
        const outcome = await checkProject({ folder, programs });
        assert.ok(outcome.ok);
        const { problem, results } = outcome.report;
        const command = manifest.commands.setup?.join(' ');
        assert.deepEqual(problem, { kind: 'notSetUp', command });
        const statuses = results.map(({ kind, status }) => `${kind} ${status}`);
        assert.deepEqual([...new Set(statuses)].sort(), ['check failed', 'test notRun']);
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    });
  }
});
