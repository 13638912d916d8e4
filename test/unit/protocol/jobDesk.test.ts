import assert from 'node:assert/strict';
import { COLUMNS } from '../../../src/checks/artefacts/jobSearch/applications';
import { messageText } from '../../../src/checks/artefacts/messages';
import { readJobDeskMessage, type JobDesk } from '../../../src/protocol/jobDesk';
import { buildJobDesk, type DeskFolder } from '../../../src/protocol/jobDeskState';
import { aRoadmap } from './builders';

/** A Wednesday. */
const TODAY = '2026-03-18';
const HEADER = COLUMNS.join(',');

suite('the job desk', () => {
  test('counts what was sent from this Monday to this Sunday', () => {
    const days = ['2026-03-15', '2026-03-16', '2026-03-18', '2026-03-22', '2026-03-23'];
    const { week } = desk({ rows: days.map((day) => `A,Dev,,applied,,${day},,,,,`) });
    assert.deepEqual([week.weekStart, week.sent, week.goal], ['2026-03-16', 3, 2]);
  });

  test('sorts next steps by day and says when each is due', () => {
    const rows = ['2026-04-01', '', '2026-03-17', '2026-03-18', '2026-03-22'].map(
      (day, index) => `Company ${index},Dev,,found,,,,Ask again,${day},,`,
    );
    const { steps } = desk({ rows });
    assert.deepEqual(
      steps.map(({ company, time }) => `${company} ${time}`),
      [
        'Company 2 overdue',
        'Company 3 today',
        'Company 4 thisWeek',
        'Company 0 later',
        'Company 1 open',
      ],
    );
  });

  test('asks for no next step of what has ended, and keeps it below', () => {
    const { steps, ended, stages } = desk({
      rows: ['A,Dev,,interview,rejected,2026-03-01,,Wait,2026-03-02,,', 'B,Dev,,found,,,,,,,'],
    });
    assert.deepEqual(
      steps.map(({ company }) => company),
      ['B'],
    );
    assert.deepEqual(
      ended.shown.map(({ company, outcome }) => [company, outcome]),
      [['A', 'rejected']],
    );
    assert.deepEqual(
      stages.map(({ stage, count, reached }) => `${stage} ${count} ${reached}`),
      ['found 1 2', 'applied 0 1', 'answered 0 1', 'interview 0 1', 'offer 0 0'],
    );
  });

  test('shows what can be read beside what cannot, with file and line', () => {
    const { problems, steps } = desk({
      rows: ['A,Dev,,sent,,,,,,,', 'B,Dev,,found,,,,,,,'],
      goal: 'applications_per_week: many',
    });
    assert.deepEqual(
      problems.map(({ file, line }) => `${file}:${line}`),
      ['goal.yaml:1', 'applications.csv:2'],
    );
    assert.match(problems[1]?.text ?? '', /“sent” is no stage/);
    assert.equal(steps.length, 1);
  });

  test('says so when a file is gone, instead of showing an empty search', () => {
    const { problems } = desk({ applications: undefined });
    assert.match(problems[0]?.text ?? '', /applications\.csv: the column company is missing/);
  });

  test('shows the first of very many and counts the others', () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `C${index},Dev,,found,,,,Ask,2026-03-20,,`,
    );
    const ended = Array.from({ length: 60 }, (_, index) => `E${index},Dev,,found,withdrawn,,,,,,`);
    const big = desk({ rows: [...rows, ...ended] });
    assert.equal(big.steps.length + big.moreSteps, 400);
    assert.ok(big.steps.length <= 25);
    assert.deepEqual([big.stages[0]?.shown.length, big.stages[0]?.count], [25, 400]);
    assert.equal(big.ended.count, 60);
    assert.equal(big.ended.shown[0]?.company, 'E59');
  });

  test('knows whether this week was reviewed', () => {
    const reviews = ['reviews/template.md', 'reviews/2026-03-09.md'];
    assert.deepEqual(
      [desk({ reviews }).week.lastReview, desk({ reviews }).week.isReviewed],
      ['2026-03-09', false],
    );
    assert.ok(desk({ reviews: [...reviews, 'reviews/2026-03-16.md'] }).week.isReviewed);
    assert.equal(desk({ reviews: [] }).week.lastReview, undefined);
  });

  test('warns when Git would take the folder', () => {
    assert.ok(desk({}).isPrivate);
    assert.ok(!desk({ ignoreRules: '*.log\n' }).isPrivate);
    assert.ok(!desk({ ignoreRules: undefined }).isPrivate);
  });
});

suite('messages of the job desk', () => {
  const read = (value: unknown) => readJobDeskMessage(value, aRoadmap());

  test('name files by an id, applications by a line', () => {
    assert.deepEqual(read({ type: 'openFile', file: 'boards' }), {
      type: 'openFile',
      file: 'boards',
    });
    assert.deepEqual(read({ type: 'openApplication', line: 3 }), {
      type: 'openApplication',
      line: 3,
    });
    assert.deepEqual(read({ type: 'ready' }), { type: 'ready' });
  });

  const foreign = [
    null,
    'openFile',
    { type: 'openFile', file: '../../.ssh/id_rsa' },
    { type: 'openFile', file: 'constructor' },
    { type: 'openApplication', line: -1 },
    { type: 'openApplication', line: 1.5 },
    { type: 'openApplication', line: '3' },
    { type: 'openProblem', index: Number.NaN },
    { type: 'scaffoldStarter', starterId: 'no-such-starter' },
    { type: 'delete' },
  ];
  for (const value of foreign) {
    test(`are not ${JSON.stringify(value)}`, () => {
      assert.equal(read(value), undefined);
    });
  }
});

interface Desk extends Partial<DeskFolder> {
  readonly rows?: readonly string[];
}

function desk({ rows = [], ...folder }: Desk): JobDesk {
  return buildJobDesk({
    folder: {
      applications: [HEADER, ...rows].join('\n'),
      goal: 'applications_per_week: 2',
      ignoreRules: '*\n',
      reviews: [],
      ...folder,
    },
    today: TODAY,
    textOf: messageText,
  });
}
