import assert from 'node:assert/strict';
import { readFlowchart } from '../../../../src/checks/artefacts/flowchart';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { SHEETS } from '../../../../src/checks/artefacts/systemDesign/sheets';
import { systemDesignChecks } from '../../../../src/checks/artefacts/systemDesign/systemDesign';
import {
  assertFails,
  assertPasses,
  judge,
  starterFiles,
  withoutArrows,
  type Files,
} from './judging';

const STARTER = 'p7-system-design';
const untouched = starterFiles(`${STARTER}/any`);
const solved = starterFiles(`${STARTER}/any`, [1, 2, 3, 4, 5, 6]);
const DESIGN = 'designs/01-linkbox.md';
const SHEET = 'estimates/01-linkbox.yaml';

suite('a flowchart', () => {
  test('has each part once, with its text and shape, wherever it is named', () => {
    const text = `flowchart LR
      user([Browser]) -->|HTTPS| app["Application (two)"]
      subgraph inside
        app --> db[(PostgreSQL)] & cache
      end
      %% cache[not this]
      cache[Redis] -.-> db
      classDef cold fill:#fff
      class db cold`;
    const read = readFlowchart(text);
    assert.ok('parts' in read);
    assert.deepEqual(
      read.parts.map(({ id, label, shape }) => `${id} ${label} ${shape ?? '-'}`),
      [
        'user Browser stadium',
        'app Application (two) square',
        'db PostgreSQL cylinder',
        'cache Redis square',
      ],
    );
    assert.deepEqual(
      read.links.map(({ from, to }) => `${from} ${to}`),
      ['user app', 'app db', 'app cache', 'cache db'],
    );
  });

  test('leaves nothing behind for the next one', () => {
    readFlowchart('graph TD\n a --> b');
    const read = readFlowchart('graph TD\n c --> d');
    assert.deepEqual('parts' in read && read.parts.map(({ id }) => id), ['c', 'd']);
  });

  const faults = [
    ['sequenceDiagram\n a->>b: x', 1],
    ['flowchart TB\n a --> b\n end --> b', 3],
    ['flowchart LR\n\n %% note\n a[x (y)] --> b', 4],
    ['', 1],
    [`flowchart LR\n${'a --> b\n'.repeat(5000)}`, 1],
  ] as const;
  for (const [text, line] of faults) {
    test(`is none, from line ${line} on: ${text.slice(0, 30).replaceAll('\n', ' / ')}`, () => {
      const read = readFlowchart(text);
      assert.ok('faultLine' in read);
      if (text !== '') {
        assert.equal(read.faultLine, line);
      }
    });
  }
});

suite('checks of system designs', function () {
  this.timeout(60_000);

  test('survive files that are not what they should be', async () => {
    const odd = ['', '{', 'null', '- [', '## Diagram\n\n```mermaid\nflowchart\n```', '```mermaid'];
    for (const text of odd) {
      for (const file of [DESIGN, SHEET, 'walkthrough.yaml']) {
        for (const { name } of systemDesignChecks) {
          await judge(STARTER, name, { ...solved, [file]: text });
        }
      }
    }
  });

  test('are not satisfied by templates whose comments were opened', async () => {
    const opened = Object.fromEntries(
      Object.entries(untouched).map(([file, text]) => [file, withoutArrows(text)]),
    );
    for (const { name } of systemDesignChecks.filter(
      (one) => one.name !== 'templates_are_complete',
    )) {
      assert.ok(!(await judge(STARTER, name, opened)).passed, name);
    }
  });

  test('take other numbers when they follow from each other, and rounded ones', async () => {
    const other = [
      ['value: 10\n', 'value: 20\n'],
      ['at_peak: 580 ', 'at_peak: 1200 '],
      ['megabits_a_second_at_peak: 2.3 ', 'megabits_a_second_at_peak: 5 '],
    ].reduce((files, [from = '', to = '']) => changed(SHEET, from, to, files), solved);
    await assertPasses(STARTER, 'estimates_are_consistent', other);
  });

  test('name the number that does not follow with its formula, not with its value', async () => {
    const bits = changed(
      SHEET,
      'megabits_a_second_at_peak: 2.3',
      'megabits_a_second_at_peak: 0.29',
    );
    const args = await assertFails(STARTER, 'estimates_are_consistent', {
      files: bits,
      key: 'estimateInconsistent',
    });
    assert.equal(args['name'], 'megabits_a_second_at_peak');
    assert.match(args['formula'] ?? '', /× 8 ÷ 1,000,000/);
    assert.doesNotMatch(JSON.stringify(args), /2\.3/);
  });

  const estimates = [
    ['a given number that was changed', 'growth: 100', 'growth: 1', 'estimateGivenChanged'],
    ['an assumption nobody believes', 'value: 10\n', 'value: 0.5\n', 'estimateImplausible'],
    [
      'an assumption without a reason',
      'ten times is usual for the busiest minute',
      '',
      'estimateReasonMissing',
    ],
    [
      'a text where a number belongs',
      'redirects_a_day: 5000000',
      'redirects_a_day: many',
      'estimateMissing',
    ],
  ] as const;
  for (const [title, from, to, key] of estimates) {
    test(`do not take ${title}`, async () => {
      const files = changed(SHEET, from, to);
      await assertFails(STARTER, 'estimates_are_consistent', { files, key });
    });
  }

  const pages = [
    [
      'requirements_separate_functions_from_qualities',
      'within 100 ms for 99 of 100 visitors',
      'fast',
      'designMeasureMissing',
    ],
    [
      'requirements_separate_functions_from_qualities',
      'lands on the page behind it',
      'lands there within 20 ms',
      'designMeasureMisplaced',
    ],
    [
      'every_part_of_the_diagram_is_explained',
      '- Click writer: adds up clicks and writes sums each minute\n',
      '',
      'designPartUnexplained',
    ],
    [
      'every_part_of_the_diagram_is_explained',
      '- Click writer: ',
      '- Mail sender: sends mail to each of them\n- Click writer: ',
      'designPartStranger',
    ],
    [
      'every_part_of_the_diagram_is_explained',
      'cache[Cache]',
      'cache[Cache (Redis)]',
      'designDiagramUnreadable',
    ],
    [
      'every_part_of_the_diagram_is_explained',
      'flowchart LR',
      'flowchart LR\n  lonely[Lonely]',
      'designPartAlone',
    ],
    [
      'two_alternatives_are_compared_per_decision',
      'Chosen: A queue and sums',
      'Chosen: The usual way',
      'designNotChosen',
    ],
    ['failure_of_each_part_is_considered', '### Click queue', '### Clicks', 'designFailureMissing'],
    [
      'failure_of_each_part_is_considered',
      'statistics stand still for all users',
      'nothing',
      'labelMissing',
    ],
  ] as const;
  for (const [name, from, to, key] of pages) {
    test(`see that ${key} (${name.replaceAll('_', ' ')})`, async () => {
      await assertFails(STARTER, name, { files: changed(DESIGN, from, to), key });
    });
  }

  test('point to the line of the diagram that Mermaid cannot read', async () => {
    const files = changed(DESIGN, 'cache[Cache]', 'cache[Cache (Redis)]');
    const verdict = await judge(STARTER, 'every_part_of_the_diagram_is_explained', files);
    assert.ok(!verdict.passed);
    const line = (files[DESIGN] ?? '').split('\n').findIndex((one) => one.includes('(Redis)')) + 1;
    assert.deepEqual(verdict.location, { file: DESIGN, line });
  });

  test('take the lowest rating for the weakest row, and no other', async () => {
    const name = 'walkthrough_is_timed_and_rated_with_the_rubric';
    const files = changed('walkthrough.yaml', 'weakest: "telling"', 'weakest: "numbers"');
    const args = await assertFails(STARTER, name, { files, key: 'walkthroughWeakest' });
    assert.equal(args['choices'], 'telling');
  });

  test('say every message without a gap', async () => {
    const failures = await Promise.all(
      systemDesignChecks.map(({ name }) => judge(STARTER, name, untouched)),
    );
    const texts = failures.flatMap((one) => (one.passed ? [] : [messageText(one.message)]));
    assert.equal(texts.length, 6);
    texts.forEach((text) => {
      assert.doesNotMatch(text, /\{|undefined/);
    });
  });
});

suite('the sheets of the estimates', () => {
  for (const [design, { given, assumptions, results }] of Object.entries(SHEETS)) {
    test(`of ${design} stand in the file of the starter, in their order`, () => {
      const text = untouched[`estimates/${design}.yaml`] ?? '';
      const names = [
        ...Object.keys(given),
        ...[...assumptions, ...results].map(({ name }) => name),
      ];
      const found = [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
      assert.deepEqual(found, names);
      results.forEach(({ name, formula }) => {
        assert.ok(text.includes(`  ${name}: # ${formula}\n`), name);
      });
    });
  }
});

function changed(file: string, from: string, to: string, files: Files = solved): Files {
  const text = files[file] ?? '';
  assert.ok(text.includes(from), `${file} lacks ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}
