import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COLUMNS } from '../../../../src/checks/artefacts/jobSearch/applications';
import {
  ignoresEverything,
  privacyCheck,
} from '../../../../src/checks/artefacts/jobSearch/privacy';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { servicePlace } from '../../../../src/running/shipServices';
import { starterFiles } from './judging';

suite('a folder that stays private', () => {
  let repository: string;
  let folder: string;

  setup(() => {
    repository = fs.mkdtempSync(path.join(os.tmpdir(), "backend roadmap's ü-"));
    folder = path.join(repository, 'job search');
    fs.mkdirSync(folder);
    fs.writeFileSync(
      path.join(folder, '.gitignore'),
      starterFiles('p7-job-search/any')['.gitignore'] ?? '',
    );
    fs.writeFileSync(path.join(folder, 'applications.csv'), COLUMNS.join(','));
    git('init', '--quiet');
  });

  teardown(() => {
    fs.rmSync(repository, { recursive: true });
  });

  test('stays out of the repository around it', async () => {
    git('add', '--all');
    assert.equal(git('ls-files'), '');
    assert.equal(await judgement(), 'passed');
  });

  test('is found in that repository, which is left as it is', async () => {
    git('add', '--force', 'job search/applications.csv');
    const index = fs.readFileSync(path.join(repository, '.git/index'));
    assert.match(await judgement(), /1 files of this folder are in Git, applications\.csv/);
    assert.deepEqual(fs.readFileSync(path.join(repository, '.git/index')), index);
  });

  test('is not private without its line, or with an exception below it', async () => {
    for (const rules of ['', '*.md\n', '*\n!applications.csv\n']) {
      fs.writeFileSync(path.join(folder, '.gitignore'), rules);
      assert.match(await judgement(), /does not keep this folder out of Git/, rules);
      assert.ok(!ignoresEverything(rules));
    }
  });

  test('is private where there is no repository', async () => {
    fs.rmSync(path.join(repository, '.git'), { recursive: true });
    assert.equal(await judgement(), 'passed');
  });

  async function judgement(): Promise<string> {
    const verdict = await privacyCheck.run(servicePlace({ folder }));
    assert.ok('passed' in verdict);
    return verdict.passed ? 'passed' : messageText(verdict.message);
  }

  function git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout;
  }
});
