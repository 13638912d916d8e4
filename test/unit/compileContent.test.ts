import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import {
  compileContent,
  type CompiledContent,
  type ContentSources,
} from '../../src/compileContent';
import type { StarterManifest } from '../../src/scaffold/manifest';
import {
  aManifest,
  aManifestTask,
  aPhaseInFile,
  aRoadmapFile,
  aSkillInFile,
} from '../support/builders';

type Variant = ContentSources['variants'][number];

const aVariant = (
  changes: Partial<StarterManifest> = {},
  files = ['katas/kata_01.py'],
): Variant => {
  const manifest = aManifest(changes);
  return {
    folder: `starters/${manifest.id}/${manifest.stack}`,
    manifestJson: JSON.stringify(manifest),
    files,
  };
};

const FILE = aRoadmapFile({ phases: [aPhaseInFile({ starters: ['log', 'katas'] })] });

const compile = (variants: readonly Variant[], file: unknown = FILE): CompiledContent =>
  compileContent({ roadmapPath: 'roadmap.yaml', roadmapYaml: stringify(file), variants });

function problemsOf(variants: readonly Variant[], file?: unknown): readonly string[] {
  const compiled = compile(variants, file);
  assert.ok(!compiled.ok, 'the content is expected to be refused');
  return compiled.problems;
}

suite('compiling the content', () => {
  test('makes outline, texts, starters and their files', () => {
    const compiled = compile([aVariant(), aVariant({ stack: 'go' })]);
    assert.ok(compiled.ok);
    assert.deepEqual(compiled.roadmap.starters, [
      {
        id: 'katas',
        title: 'Ten small exercises',
        summary: 'Short drills.',
        phaseId: 'phase-1',
        hours: { min: 4, max: 8 },
        variants: ['python', 'go'],
        requires: { python: '3.10' },
        tasks: [{ number: 1, title: 'Greeting', skillIds: ['variables'], optional: false }],
      },
    ]);
    assert.deepEqual(compiled.starters, {
      katas: { python: { files: ['katas/kata_01.py'] }, go: { files: ['katas/kata_01.py'] } },
    });
    assert.deepEqual(Object.keys(compiled.content), ['variables']);
  });

  test('orders the starters as the roadmap does', () => {
    const compiled = compile([aVariant({ id: 'katas' }), aVariant({ id: 'log' })]);
    assert.ok(compiled.ok);
    assert.deepEqual(
      compiled.roadmap.starters.map(({ id }) => id),
      ['log', 'katas'],
    );
  });

  test('makes a schema for completion that knows the words of the format', () => {
    const compiled = compile([]);
    assert.ok(compiled.ok);
    const schema = JSON.stringify(compiled.schema);
    for (const word of ['hoursPerWeek', 'goWith', 'selfCheck', 'advanced', 'backend-roadmap/1']) {
      assert.ok(schema.includes(`"${word}"`), word);
    }
  });

  test('names file, line, column and reason of a fault in the roadmap', () => {
    const phases = [aPhaseInFile({ skills: [aSkillInFile({ requires: ['loops'] })] })];
    const file = aRoadmapFile({ phases });
    const rows = stringify(file).split('\n');
    const line = rows.findIndex((row) => row.trim() === '- loops') + 1;
    const column = (rows[line - 1]?.indexOf('loops') ?? -1) + 1;
    assert.deepEqual(problemsOf([], file), [
      `roadmap.yaml:${line}:${column}: 'variables' needs unknown skill 'loops'. Add it, or remove it here.`,
    ]);
  });
});

suite('compiling the content refuses a starter', () => {
  const place = 'starters/katas/python/starter.json:1:1';

  test('that proves a skill the roadmap does not have', () => {
    const tasks = [aManifestTask({ skills: ['variables', 'constructor'] })];
    assert.deepEqual(problemsOf([aVariant({ tasks })]), [`${place}: unknown skill 'constructor'.`]);
  });

  test('that its phase does not list', () => {
    assert.deepEqual(problemsOf([aVariant({ id: 'lab' })]), [
      "starters/lab/python/starter.json:1:1: phase 'phase-1' of the roadmap does not list this starter.",
    ]);
    assert.deepEqual(problemsOf([aVariant({ phase: 'phase-9' })]), [
      `${place}: phase 'phase-9' of the roadmap does not list this starter.`,
    ]);
  });

  test('whose learner file does not exist', () => {
    assert.deepEqual(problemsOf([aVariant({}, ['README.md'])]), [
      `${place}: learner file 'katas/kata_01.py' does not exist.`,
    ]);
  });

  test('whose manifest lies in a wrong folder', () => {
    const variant = { ...aVariant(), folder: 'starters/katas/pyhton' };
    assert.deepEqual(problemsOf([variant]), [
      'starters/katas/pyhton/starter.json:1:1: this manifest belongs into starters/katas/python.',
    ]);
  });

  test('whose variants differ in tasks, names, hours or phase', () => {
    const differing: Partial<StarterManifest>[] = [
      { tasks: [aManifestTask({ tests: ['greets_by_title'] })] },
      { tasks: [aManifestTask(), aManifestTask({ n: 2 })] },
      { tasks: [aManifestTask({ optional: true })] },
      { hours: { min: 4, max: 9 } },
      { green: ['something_else'] },
    ];
    for (const changes of differing) {
      assert.deepEqual(problemsOf([aVariant(), aVariant({ ...changes, stack: 'go' })]), [
        "starters/katas/go/starter.json:1:1: tasks, names or hours differ from variant 'python'.",
      ]);
    }
  });

  test('but not one whose variants name different files for a task', () => {
    const go = aVariant({ stack: 'go', tasks: [aManifestTask({ file: 'kata01.go' })] });
    assert.ok(compile([aVariant(), go]).ok);
  });

  test('whose tasks are not numbered from 1', () => {
    const tasks = [aManifestTask({ n: 1 }), aManifestTask({ n: 3 })];
    assert.deepEqual(problemsOf([aVariant({ tasks })]), [`${place}: task 3 is out of order.`]);
  });

  test('with a file that some systems cannot write', () => {
    const files = ['katas/kata_01.py', 'docs/aux.md'];
    assert.deepEqual(problemsOf([aVariant({}, files)]), [
      `${place}: file 'docs/aux.md' has an unsafe name (reserved).`,
    ]);
  });

  test('whose manifest is no JSON or lacks a field', () => {
    const noJson = { ...aVariant(), manifestJson: '{' };
    assert.match(problemsOf([noJson]).join('\n'), /^starters\/katas\/python\/starter\.json:1:1: /);
    const { commands: _commands, ...incomplete } = aManifest();
    const lacking = { ...aVariant(), manifestJson: JSON.stringify(incomplete) };
    assert.match(problemsOf([lacking]).join('\n'), /starter\.json:1:1: commands: /);
  });

  test('and reports everything at once', () => {
    const tasks = [aManifestTask({ n: 2, skills: ['nothing'] })];
    assert.equal(problemsOf([aVariant({ tasks }, []), aVariant({ id: 'lab' })]).length, 4);
  });
});
