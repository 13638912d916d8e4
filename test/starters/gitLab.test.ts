import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { KNOWN_COMMITS } from '../../src/checks/artefacts/gitLab/story';
import { gitLabChecks } from '../../src/checks/artefacts/gitLab/gitLab';
import { gitPlace } from '../../src/running/gitPlace';
import { GitUser, write } from '../support/gitLab/git.mjs';
import { makeStory } from '../support/gitLab/story.mjs';
import { layOver, layStarter } from '../support/proof/projectFolder';
import { findVariants, starterFolders } from '../support/proof/variants';

const learner = () =>
  new GitUser({ name: 'Learner', email: 'learner@example.com' }, '2026-05-02T09:00Z');

suite('the Git lab', () => {
  let parent: string;
  let lab: string;
  let project: string;

  setup(() => {
    // Spaces and an apostrophe, as in the folders of learners.
    parent = fs.mkdtempSync(path.join(os.tmpdir(), "learner's folder-"));
    lab = path.join(parent, 'x-git-lab');
    project = path.join(lab, 'project');
    fs.mkdirSync(lab);
    layStarter(variant(), lab);
  });

  teardown(() => {
    fs.rmSync(parent, { recursive: true });
  });

  test('ships the commits that its story makes, on any machine', () => {
    const made = path.join(parent, 'made');
    fs.mkdirSync(made);
    makeStory(made);
    const tips = (folder: string) => learner().git(folder, 'for-each-ref');
    const heads = (folder: string) => learner().git(folder, 'bundle', 'list-heads', 'teammate.bundle');
    assert.equal(tips(project), tips(path.join(made, 'project')));
    assert.equal(tips(path.join(lab, 'origin.git')), tips(path.join(made, 'origin.git')));
    assert.equal(heads(lab), heads(made));
    learner().git(project, 'fetch', '--quiet', '../teammate.bundle', 'evening');
    const shipped = learner().git(project, 'log', '--format=%H', 'FETCH_HEAD').split('\n');
    assert.deepEqual(new Set(shipped), KNOWN_COMMITS);
  });

  test('has a clean working folder and a server to push to', () => {
    assert.equal(learner().git(project, 'status', '--short'), '?? drafts/');
    learner().git(project, 'fsck', '--strict');
    learner().git(project, 'push', '--quiet', '--dry-run');
  });

  test('is judged alike whatever Git is told by the user and the environment', async () => {
    solve(7);
    const config = path.join(parent, 'config');
    fs.writeFileSync(path.join(parent, 'ignore-all'), '*\n');
    fs.writeFileSync(
      config,
      `[core]\n excludesFile = ${path.join(parent, 'ignore-all')}\n[log]\n showSignature = true\n[color]\n ui = always\n`,
    );
    const env = {
      ...process.env,
      ...{ GIT_CONFIG_GLOBAL: config, GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere' },
      ...{ GIT_INDEX_FILE: '/nowhere', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.bare' },
      GIT_CONFIG_VALUE_0: 'true',
    };
    assert.deepEqual(await failing(env), []);
  });

  for (const [how, replaceGit] of Object.entries({
    missing: () => undefined,
    'a file that leads elsewhere': (folder: string) => {
      fs.writeFileSync(path.join(folder, '.git'), `gitdir: ${path.join(parent, '.git')}\n`);
    },
    'a link that leads elsewhere': (folder: string) => {
      fs.symlinkSync(path.join(parent, '.git'), path.join(folder, '.git'), 'junction');
    },
  })) {
    test(`never looks at the repository around it: .git is ${how}`, async () => {
      learner().git(parent, 'init', '--quiet', '--template=', '--initial-branch=main');
      write(parent, { 'own.md': 'mine\n' });
      learner().commit(parent, 'Keep my own work', 'It is none of the lab’s business.');
      fs.rmSync(path.join(project, '.git'), { recursive: true });
      replaceGit(project);
      assert.equal(await gitPlace({ folder: lab }).open('project'), undefined);
      assert.match(
        (await messageOf('practice_repository_is_ready')) ?? '',
        /gitRepositoryMissing/,
      );
    });
  }

  test('starts no program that a repository names', async () => {
    const trap = path.join(parent, 'trap.sh');
    fs.writeFileSync(trap, '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\n', { mode: 0o755 });
    learner().git(project, 'config', 'core.fsmonitor', trap);
    learner().git(project, 'config', 'core.pager', trap);
    learner().git(project, 'config', 'diff.external', trap);
    assert.equal(await messageOf('practice_repository_is_ready'), undefined);
    await failing();
    assert.equal(fs.existsSync(path.join(parent, 'sprung')), false);
  });

  test('says what to do where there is no Git', async () => {
    const env = { ...process.env, PATH: parent };
    assert.match((await messageOf('git_is_available', env)) ?? '', /^failed gitMissing/);
    for (const name of ['practice_repository_is_ready', 'work_is_pushed_to_origin']) {
      assert.match((await messageOf(name, env)) ?? '', /^notRun gitMissing/);
    }
  });

  test('tells a rebase from a branch that began late', async () => {
    solve(5);
    const late = learner();
    late.git(project, 'fetch', '--quiet', '../teammate.bundle', 'evening');
    late.git(project, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD');
    late.git(project, 'switch', '--quiet', '-c', 'feature/allergens');
    write(project, { 'allergens.md': '# Allergens\n' });
    late.commit(project, 'List the allergens', 'A guest asked for it.');
    const check = 'feature_is_rebased_on_updated_main';
    assert.match((await messageOf(check)) ?? '', /gitBranchedLate/);
    late.git(project, 'switch', '--quiet', '-c', 'feature/again', 'main^');
    write(project, { 'allergens.md': '# Allergens\n' });
    late.commit(project, 'List the allergens', 'A guest asked for it.');
    assert.match((await messageOf(check)) ?? '', /gitBranchedLate/);
    late.git(project, 'rebase', '--quiet', 'main');
    assert.equal(await messageOf(check), undefined);
  });

  test('sees no settled conflict in the middle of one, nor where its lines are committed', async () => {
    solve(4);
    const other = learner();
    other.git(project, 'fetch', '--quiet', '../teammate.bundle', 'weekend');
    assert.throws(() => other.git(project, 'merge', 'FETCH_HEAD'));
    // In the middle of a conflict nothing is done yet.
    const check = 'conflict_is_resolved_without_markers';
    assert.match((await messageOf(check)) ?? '', /gitWeekendMissing/);
    other.git(project, 'commit', '--quiet', '--all', '--no-edit');
    assert.match((await messageOf(check)) ?? '', /gitMarkers/);
  });

  test('knows three ways to name branches', async () => {
    solve(4);
    for (const [strategy, branch, isRight] of [
      ['trunk', 'kim/soup', true],
      ['trunk', 'feature/Soup', false],
      ['git-flow', 'release/1.2.0', true],
      ['git-flow', 'develop', true],
      ['github-flow', 'release/1.2', false],
      ['whatever', 'feature/soup', false],
    ] as const) {
      fs.writeFileSync(path.join(lab, 'branches.yaml'), `branches:\n  strategy: "${strategy}"\n`);
      const [old = ''] = learner()
        .git(project, 'branch', '--format=%(refname:short)')
        .split('\n')
        .filter((name) => name !== 'main');
      learner().git(project, 'branch', '-m', old, branch);
      const message = await messageOf('branch_names_follow_the_chosen_strategy');
      assert.equal(message === undefined, isRight, `${strategy} ${branch}: ${message ?? ''}`);
    }
  });

  function solve(upTo: number): void {
    variant()
      .layers.filter(({ task }) => task <= upTo)
      .forEach(({ folder }) => {
        layOver(folder, lab);
      });
  }

  async function failing(env = process.env): Promise<string[]> {
    const messages: string[] = [];
    for (const { name } of gitLabChecks) {
      const message = await messageOf(name, env);
      messages.push(...(message === undefined ? [] : [`${name}: ${message}`]));
    }
    return messages;
  }

  /** Undefined when the check passed. */
  async function messageOf(name: string, env = process.env): Promise<string | undefined> {
    const check = gitLabChecks.find((one) => one.name === name);
    const place = gitPlace({ folder: lab, env });
    assert.ok(check !== undefined && (check.kind === 'git' || check.kind === 'files'));
    const verdict = check.kind === 'git' ? await check.run(place) : await check.run(place.project);
    if ('notRun' in verdict) {
      return `notRun ${verdict.notRun.key}`;
    }
    return verdict.passed ? undefined : `failed ${verdict.message.key}`;
  }
});

function variant() {
  const found = findVariants(starterFolders).find(({ title }) => title === 'x-git-lab/any');
  assert.ok(found);
  return found;
}
