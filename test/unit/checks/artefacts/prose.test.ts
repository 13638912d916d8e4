import assert from 'node:assert/strict';
import { MAX_MARKDOWN_LENGTH } from '../../../../src/checks/artefacts/readableTexts';
import { findArtefactCheck } from '../../../../src/checks/artefacts/registry';
import { LIMIT_MS } from '../../../fuzz/fuzz';
import { assertFails, assertPasses, cpuMsOf, starterFiles, withoutArrows } from './judging';

const LANGUAGES = ['python', 'javascript', 'java', 'go'];

interface ProseCase {
  readonly starter: string;
  readonly check: string;
  readonly file: string;
  readonly task: number;
}

const CASES: readonly ProseCase[] = [
  {
    starter: 'p1-study-log',
    check: 'goals_state_why_hours_and_first_milestone',
    file: 'GOALS.md',
    task: 1,
  },
  {
    starter: 'p1-study-log',
    check: 'own_words_say_what_a_backend_does',
    file: 'GOALS.md',
    task: 1,
  },
  { starter: 'p1-study-log', check: 'notes_compare_two_approaches', file: 'NOTES.md', task: 9 },
  {
    starter: 'p2-structures',
    check: 'choices_name_two_dominating_operations',
    file: 'choices.md',
    task: 7,
  },
  {
    starter: 'p2-algorithms',
    check: 'patterns_describe_signal_idea_and_cost',
    file: 'patterns.md',
    task: 5,
  },
  {
    starter: 'p2-log-analyser',
    check: 'performance_note_has_before_and_after',
    file: 'PERFORMANCE.md',
    task: 6,
  },
  {
    starter: 'p7-interview-prep',
    check: 'two_stories_cover_decision_tradeoff_and_hindsight',
    file: 'stories/projects.md',
    task: 8,
  },
  {
    starter: 'p7-interview-prep',
    check: 'five_stories_have_situation_action_and_result',
    file: 'stories/behavioral.md',
    task: 9,
  },
  {
    starter: 'p7-interview-prep',
    check: 'three_questions_for_the_interviewer',
    file: 'stories/behavioral.md',
    task: 9,
  },
  {
    starter: 'p7-interview-prep',
    check: 'mock_interview_has_feedback_and_one_change',
    file: 'mock-interview.md',
    task: 10,
  },
];

suite('checks of prose', () => {
  for (const { starter, check, file, task } of CASES) {
    suite(check, () => {
      for (const language of LANGUAGES) {
        test(`passes a good text, with Windows line ends too (${language})`, async () => {
          const files = starterFiles(`${starter}/${language}`, [task]);
          await assertPasses(starter, check, files);
          const text = files[file] ?? '';
          await assertPasses(starter, check, { [file]: text.replaceAll('\n', '\r\n') });
        });

        test(`fails on the template, with and without its arrows (${language})`, async () => {
          const template = starterFiles(`${starter}/${language}`)[file] ?? '';
          for (const text of [template, withoutArrows(template)]) {
            const key = await keyOfFailure(starter, check, { [file]: text });
            assert.notEqual(key, 'fileMissing');
            assert.notEqual(key, 'headingMissing');
          }
        });
      }

      test('says so when the file or its headings are gone', async () => {
        await assertFails(starter, check, { files: {}, key: 'fileMissing' });
        const key = await keyOfFailure(starter, check, { [file]: 'I have nothing to say here.' });
        assert.ok(key === 'headingMissing' || key === 'tooFewSections', key);
      });

      test('is marked as a check of the form', () => {
        assert.equal(findArtefactCheck(starter, check)?.form, true);
      });
    });
  }

  test('count no filler, no repetition, no questions and no code as sentences', async () => {
    for (const filler of [
      'Lorem ipsum dolor sit amet. Lorem ipsum dolor sit amet again. Lorem ipsum once more now.',
      'It stores data for all people. It stores data for all people. It stores data for all people.',
      'What does a backend do here? What does a backend do there? What does it do at all?',
      'yes yes yes yes yes yes. no no no no no no. so so so so so so.',
      'Short one. Short two. Short three. Short four.',
      '```\nIt stores the data of people. It computes what they owe. It protects what they wrote.\n```',
    ]) {
      const files = { 'GOALS.md': `## What a backend does\n\n${filler}\n` };
      const check = 'own_words_say_what_a_backend_does';
      await assertFails('p1-study-log', check, { files, key: 'tooFewSentences' });
    }
  });

  test('count sentences of any language', async () => {
    const check = 'own_words_say_what_a_backend_does';
    for (const text of [
      'Es speichert, was nicht verloren gehen darf. Es rechnet aus, was jemand schuldet. Es schützt, was andere nichts angeht.',
      '它保存不能丢失的数据。它计算每个人今天欠多少钱。它保护别人不应该看到的内容。',
    ]) {
      await assertPasses('p1-study-log', check, {
        'GOALS.md': `## What a backend does\n\n${text}\n`,
      });
    }
  });

  test('ask for a number of hours', async () => {
    const files = {
      'GOALS.md': '## Why\n\nI want to build tools.\n\n## Hours a week\n\nAs many as I can.\n',
    };
    const check = 'goals_state_why_hours_and_first_milestone';
    await assertFails('p1-study-log', check, { files, key: 'numberMissing' });
  });

  test('see that both approaches are the same', async () => {
    const text = 'I go through the list with a loop.';
    const files = {
      'NOTES.md': `## First approach\n\n${text}\n\n## Second approach\n\n${text}\n\n## Which one I would keep and why\n\nI would keep the first one.\n`,
    };
    await assertFails('p1-katas', 'notes_compare_two_approaches', { files, key: 'sameText' });
  });

  test('take code for the description of an approach', async () => {
    const files = {
      'NOTES.md':
        '## First approach\n\n```\nfor day in days\n```\n\n## Second approach\n\n```\nwhile days\n```\n\n## Which one I would keep and why\n\nI would keep the first one.\n',
    };
    await assertPasses('p1-katas', 'notes_compare_two_approaches', files);
  });

  test('name the label behind which nothing stands', async () => {
    const good = starterFiles('p2-structures/go', [7])['choices.md'] ?? '';
    const text = good.replace(/- Second operation: take the newest.*/, '- Second operation: -');
    const args = await assertFails('p2-structures', 'choices_name_two_dominating_operations', {
      files: { 'choices.md': text },
      key: 'labelMissing',
    });
    assert.deepEqual([args['heading'], args['label']], ['1. Undo', 'Second operation']);
  });

  test('ask for three measurements with a unit', async () => {
    const good = starterFiles('p2-log-analyser/go', [6])['PERFORMANCE.md'] ?? '';
    const check = 'performance_note_has_before_and_after';
    await assertFails('p2-log-analyser', check, {
      files: { 'PERFORMANCE.md': good.replace(/( ms), .*/, '$1') },
      key: 'tooFewMeasurements',
    });
    await assertFails('p2-log-analyser', check, {
      files: { 'PERFORMANCE.md': good.replaceAll(' ms', '') },
      key: 'unitMissing',
    });
  });

  for (const [what, unit] of [
    ['list points', '* a\n'],
    ['marks of emphasis that never close', '*a **b'],
    ['links that never close', '[a]('],
    ['headings between points', '- t as your text.\n\n## Fields\n\n'],
    ['quotations in quotations', '> '],
  ] as const) {
    test(`take no text of a million characters of ${what}, and say so`, async () => {
      const text = unit.repeat(1_000_000 / unit.length);
      const cpuMs = await cpuMsOf(async () => {
        const args = await assertFails('p1-katas', 'notes_compare_two_approaches', {
          files: { 'NOTES.md': text },
          key: 'textTooLong',
        });
        assert.equal(args['file'], 'NOTES.md');
      });
      assert.ok(cpuMs < LIMIT_MS, `${cpuMs} ms`);
    });

    test(`read ${what} as long as anything that is read within the limit of an input`, async () => {
      const text = unit.repeat(MAX_MARKDOWN_LENGTH / unit.length);
      const cpuMs = await cpuMsOf(() =>
        keyOfFailure('p1-katas', 'notes_compare_two_approaches', { 'NOTES.md': text }),
      );
      assert.ok(cpuMs < LIMIT_MS, `${cpuMs} ms`);
    });
  }
});

async function keyOfFailure(starter: string, name: string, files: Record<string, string>) {
  const check = findArtefactCheck(starter, name);
  assert.ok(check?.kind === 'files');
  const verdict = await check.run({
    readText: (file) => Promise.resolve(files[file]),
    list: () => Promise.resolve(Object.keys(files)),
  });
  assert.ok(!verdict.passed, `passes:\n${Object.values(files).join('\n')}`);
  return verdict.message.key;
}
