import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { stringify } from 'yaml';
import type { BackendRoadmapApi } from '../../src/api';
import { CommandId } from '../../src/contributions';
import { allSkills } from '../../src/roadmap/roadmap';
import { aPhaseInFile, aRoadmapFile, aSkillInFile } from '../support/builders';
import {
  closeAllTabs,
  messagesDuring,
  openFolder,
  ourApi,
  run,
  statusOf,
  waitUntil,
  withSetting,
} from '../support/hostWindow';

const BUILT_IN = 'backend';

suite('a roadmap of the workspace’s own', () => {
  let api: BackendRoadmapApi;
  const file = () => vscode.Uri.joinPath(openFolder(), 'roadmap.yaml');

  setup(async () => {
    api = await ourApi();
    await inUse(BUILT_IN);
  });
  teardown(async () => {
    await closeAllTabs();
    for (const name of ['roadmap.yaml', 'other.yaml', '.vscode/backend-roadmap.schema.json']) {
      await vscode.workspace.fs
        .delete(vscode.Uri.joinPath(openFolder(), name))
        .then(undefined, assertNotFound);
    }
    await inUse(BUILT_IN);
  });

  const inUse = (roadmapId: string) =>
    waitUntil(`the roadmap '${roadmapId}' is in use`, () => api.roadmap.id === roadmapId);
  const problems = () =>
    vscode.languages.getDiagnostics(file()).filter(({ source }) => source === 'Backend Roadmap');
  const told = (message: RegExp) =>
    waitUntil(`a problem like ${String(message)}`, () =>
      problems().some((problem) => message.test(problem.message)),
    );

  test('replaces the built-in one when it is written, and gives it back when it is deleted', async () => {
    await write(file(), aClassRoadmap());
    await inUse('my-class');
    assert.deepEqual(
      allSkills(api.roadmap).map(({ id }) => id),
      ['greet', 'listen'],
    );
    assert.equal(api.getSummary().nextSkillId, 'greet');
    await vscode.workspace.fs.delete(file());
    await inUse(BUILT_IN);
  });

  test('has progress of its own, which waits while it is away', async () => {
    const before = api.getProgress();
    await write(file(), aClassRoadmap());
    await inUse('my-class');
    await api.setSkillStatus('greet', 'done');
    await vscode.workspace.fs.delete(file());
    await inUse(BUILT_IN);
    assert.deepEqual(api.getProgress().skills, before.skills);
    await write(file(), aClassRoadmap());
    await inUse('my-class');
    assert.equal(statusOf(api, 'greet'), 'done');
    await run(CommandId.markTodo, 'greet');
  });

  test('tells other extensions when progress and roadmap belong together', async () => {
    const seen: [string, string | undefined][] = [];
    const listener = api.onDidChangeProgress(() => {
      seen.push([api.roadmap.id, api.getSummary().nextSkillId]);
    });
    try {
      await write(file(), aClassRoadmap());
      await waitUntil('the change is told', () => seen.length > 0);
    } finally {
      listener.dispose();
    }
    assert.deepEqual(seen[0], ['my-class', 'greet']);
  });

  test('stays in its last valid version while the file is broken, with the problem at its line', async () => {
    await write(file(), aClassRoadmap());
    await inUse('my-class');
    const broken = aClassRoadmap().replace('requires: [greet]', 'requires: [great]');
    await write(file(), broken);
    await told(/needs unknown skill 'great'. Did you mean 'greet'\?/);
    const [problem] = problems();
    const line = broken.split('\n').findIndex((row) => row.includes('great'));
    assert.equal(problem?.range.start.line, line);
    assert.equal(broken.split('\n')[line]?.slice(...columnsOf(problem.range)), 'great');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(api.roadmap.id, 'my-class');
    await write(file(), aClassRoadmap().replace('A class', 'Another class'));
    await waitUntil('the mended file is in use', () => api.roadmap.title === 'Another class');
    assert.deepEqual(problems(), []);
  });

  test('shows problems while somebody types, and uses the file when it is saved', async () => {
    await write(file(), aClassRoadmap());
    await inUse('my-class');
    const editor = await vscode.window.showTextDocument(file());
    const title = aClassRoadmap().indexOf('A class');
    const replaceTitle = (length: number, text: string) =>
      editor.edit((edit) => {
        const start = editor.document.positionAt(title);
        edit.replace(new vscode.Range(start, editor.document.positionAt(title + length)), text);
      });
    await replaceTitle('A class'.length, '""');
    await told(/'title' must not be empty/);
    assert.equal(api.roadmap.title, 'A class');
    await replaceTitle(2, 'My class');
    await waitUntil('the problem is gone', () => problems().length === 0);
    assert.equal(api.roadmap.title, 'A class');
    await editor.document.save();
    await waitUntil('the saved title is in use', () => api.roadmap.title === 'My class');
  });

  test('offers the starters its phases list, and warns of one that there is not', async () => {
    await write(file(), aClassRoadmap().replace('starters: []', 'starters: [p1-katas, p1-kata]'));
    await inUse('my-class');
    assert.deepEqual(
      api.roadmap.starters.map(({ id, phaseId }) => [id, phaseId]),
      [['p1-katas', 'phase-1']],
    );
    await told(/no starter 'p1-kata', so it is left out\. Did you mean 'p1-katas'/);
    assert.equal(problems()[0]?.severity, vscode.DiagnosticSeverity.Warning);
  });

  test('leaves a roadmap.yaml of another kind alone', async () => {
    const reads = vscode.Uri.joinPath(openFolder(), 'other.yaml');
    await write(file(), 'quarters: [Q1, Q2]\n');
    await write(reads, aClassRoadmap());
    await withSetting('roadmapFile', 'other.yaml', () => inUse('my-class'));
    await inUse(BUILT_IN);
    assert.deepEqual(problems(), []);
  });

  test('is never read from outside its folder', async () => {
    for (const outside of ['../roadmap.yaml', '/etc/passwd', 'a/../../b.yaml', 'file:///b.yaml']) {
      const messages = await messagesDuring(() => withSetting('roadmapFile', outside, noWork));
      const [message = ''] = messages;
      assert.match(message, /is not inside this folder, so it is not read/, outside);
      assert.equal(api.roadmap.id, BUILT_IN);
    }
  });

  test('of 5,000 skills is in use within seconds', async () => {
    const startedAt = performance.now();
    await write(file(), aLongRoadmap(5000));
    await inUse('long');
    assert.equal(allSkills(api.roadmap).length, 5000);
    const elapsedMs = performance.now() - startedAt;
    assert.ok(elapsedMs < 10_000, `${elapsedMs} ms`);
  });

  suite('made by the command', () => {
    test('is a sample that is in use at once, open, with its schema beside it', async () => {
      const created = await run<vscode.Uri>(CommandId.createRoadmap);
      assert.equal(created.toString(), file().toString());
      await inUse('my-roadmap');
      assert.deepEqual(problems(), []);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file().toString());
      const schema = vscode.Uri.joinPath(openFolder(), '.vscode/backend-roadmap.schema.json');
      assert.ok((await vscode.workspace.fs.stat(schema)).size > 1000);
    });

    test('never overwrites a file', async () => {
      await write(file(), '# mine\n');
      const messages = await messagesDuring(() =>
        run(CommandId.createRoadmap, { fileName: 'roadmap.yaml' }),
      );
      assert.match(messages.join(), /'roadmap\.yaml' already exists there/);
      assert.equal(
        new TextDecoder().decode(await vscode.workspace.fs.readFile(file())),
        '# mine\n',
      );
    });

    test('takes no name that leads out of the folder', async () => {
      const messages = await messagesDuring(() =>
        run(CommandId.createRoadmap, { fileName: '../roadmap.yaml' }),
      );
      assert.match(messages.join(), /has no slashes/);
    });
  });
});

function aClassRoadmap(): string {
  const skills = [
    aSkillInFile({ id: 'greet', title: 'Greet' }),
    aSkillInFile({ id: 'listen', title: 'Listen', requires: ['greet'] }),
  ];
  const phases = [aPhaseInFile({ skills })];
  const text = stringify(aRoadmapFile({ id: 'my-class', title: 'A class', phases }));
  return text.replace(/requires:\n\s+- greet/, 'requires: [greet]');
}

/** One line a skill, each needing the one before: larger ones do not fit into a megabyte. */
function aLongRoadmap(skillCount: number): string {
  const skills = Array.from({ length: skillCount }, (_, index) => {
    const requires = index === 0 ? [] : [`skill-${index - 1}`];
    const skill = aSkillInFile({ id: `skill-${index}`, exercise: 'Try it.', requires });
    return { ...skill, selfCheck: undefined, resources: undefined };
  });
  return JSON.stringify(aRoadmapFile({ id: 'long', phases: [aPhaseInFile({ skills })] }));
}

const noWork = () => Promise.resolve();

function columnsOf(range: vscode.Range): [start: number, end: number] {
  return [range.start.character, range.end.character];
}

function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function assertNotFound(error: unknown): void {
  assert.ok(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
}
