import assert from 'node:assert/strict';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { COLUMNS, readApplications } from '../../../../src/checks/artefacts/jobSearch/applications';
import { jobSearchChecks } from '../../../../src/checks/artefacts/jobSearch/jobSearch';
import {
  assertFails,
  assertPasses,
  judge,
  starterFiles,
  withoutArrows,
  type Files,
} from './judging';

const STARTER = 'p7-job-search';
const untouched = starterFiles(`${STARTER}/any`);
const solved = starterFiles(`${STARTER}/any`, [1, 2, 3, 4, 5, 6]);
const FILES = [
  ...['boards.yaml', 'goal.yaml', 'applications.csv', 'reviews/2026-03-16.md'],
  ...['resume/master.md', 'resume/tailored/northwind.md', 'learning-plan.md'],
];
const HEADER = COLUMNS.join(',');

suite('applications in a CSV file', () => {
  test('are read whatever the order of columns, the ends of lines and the separator', () => {
    const turned =
      'stage;company;role;mine;' +
      COLUMNS.slice(2)
        .filter((c) => c !== 'stage')
        .join(';');
    const text = `\uFEFF${turned}\r\nfound;Northwind;"Developer; Python";x;;;;;;;;\r\n`;
    const { applications, problems } = readApplications(text);
    assert.deepEqual(problems, []);
    assert.equal(applications[0]?.company, 'Northwind');
    assert.equal(applications[0].role, 'Developer; Python');
    assert.equal(applications[0].line, 2);
  });

  test('keep their lines after texts of several lines and empty ones', () => {
    const text = `${HEADER}\n"North\nwind",Developer,,found,,,,,,,\n\nLantern,Developer,,found,,,,,,,\n`;
    assert.deepEqual(
      readApplications(text).applications.map(({ line }) => line),
      [2, 5],
    );
  });

  const faults: readonly (readonly [string, string, RegExp, number])[] = [
    ['a text with a comma and no quotes', 'A,Dev,Oslo,remote,found,,,,,,,', /12 fields/, 2],
    [
      'a quote that is never closed',
      '"A,Dev,,found,,,,,,,\nB,Dev,,found,,,,,,,',
      /never closed/,
      2,
    ],
    ['an unknown stage', 'A,Dev,,sent,,,,,,,', /“sent” is no stage[^]*interview/, 2],
    ['an unknown outcome', 'A,Dev,,found,no,,,,,,', /“no” is no outcome[^]*or nothing/, 2],
    ['a day in another form', 'A,Dev,,found,,,,x,12.03.2026,,', /2026-03-02/, 2],
    ['a day that does not exist', 'A,Dev,,found,,,,x,2026-02-30,,', /no day/, 2],
    ['nothing about when it was sent', 'A,Dev,,applied,,,,,,,', /applied_on/, 2],
    ['an answer before it was sent', 'A,Dev,,answered,,2026-03-02,2026-03-01,,,,', /before/, 2],
    [
      'a next step before the last contact',
      'A,B,,answered,,2026-03-02,2026-03-05,x,2026-03-04,,',
      /before last_contact_on/,
      2,
    ],
    ['no company', ',Dev,,found,,,,,,,', /company is empty/, 2],
  ];
  for (const [title, row, message, line] of faults) {
    test(`say so of ${title}, with its line`, () => {
      const { applications, problems } = readApplications(`${HEADER}\n${row}\n`);
      const [first] = problems;
      assert.ok(first !== undefined);
      assert.match(messageText(first.message), message);
      assert.doesNotMatch(messageText(first.message), /\{|undefined/);
      assert.equal(first.line, line);
      assert.deepEqual(applications, []);
    });
  }

  test('show the good rows beside a broken one', () => {
    const text = `${HEADER}\nA,Dev,,found,,,,,,,\nB,Dev,,sent,,,,,,,\nC,Dev,,found,,,,,,,\n`;
    const { applications, problems } = readApplications(text);
    assert.deepEqual(
      applications.map(({ company }) => company),
      ['A', 'C'],
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [3],
    );
  });

  test('name the column that is missing', () => {
    const [problem] = readApplications('company,role\nA,Dev\n').problems;
    assert.match(problem === undefined ? '' : messageText(problem.message), /column board/);
    assert.equal(readApplications('').problems.length, 1);
  });
});

suite('checks of the job search', function () {
  this.timeout(60_000);

  test('survive files that are not what they should be', async () => {
    for (const text of ['', '{', '- [', 'null', '"', HEADER, '## Skills\n\n- a: b']) {
      for (const file of FILES) {
        for (const { name, kind } of jobSearchChecks) {
          if (kind === 'files') {
            await judge(STARTER, name, { ...solved, [file]: text });
          }
        }
      }
    }
  });

  test('are not satisfied by a template whose comments were opened', async () => {
    for (const file of ['learning-plan.md', 'resume/master.md']) {
      const files = { ...solved, [file]: withoutArrows(untouched[file] ?? '') };
      const name = file.startsWith('resume')
        ? 'master_resume_backs_each_skill_with_a_project'
        : 'learning_plan_has_sources_time_and_quarterly_goal';
      assert.ok(!(await judge(STARTER, name, files)).passed, file);
    }
  });

  test('count countries of the two big boards as theirs', async () => {
    const boards = (solved['boards.yaml'] ?? '').replaceAll(
      /https:\/\/(\w+)\.example/g,
      'https://$1.indeed.com',
    );
    const args = await assertFails(STARTER, 'board_list_goes_beyond_linkedin_and_indeed', {
      files: { ...solved, 'boards.yaml': boards },
      key: 'jobsTooFewOtherBoards',
    });
    assert.equal(args['found'], '1');
  });

  test('compare what a review says with the applications of its week', async () => {
    const args = await assertFails(STARTER, 'weekly_goal_is_set_and_reviewed_for_three_weeks', {
      files: changed('reviews/2026-03-09.md', 'Sent: 1', 'Sent: 5'),
      key: 'jobsReviewSent',
    });
    assert.deepEqual([args['found'], args['wanted']], ['5', '1']);
  });

  test('want a review named after a Monday, and say which', async () => {
    const { ['reviews/2026-03-09.md']: review = '', ...rest } = solved;
    const args = await assertFails(STARTER, 'weekly_goal_is_set_and_reviewed_for_three_weeks', {
      files: { ...rest, 'reviews/2026-03-11.md': review },
      key: 'jobsReviewName',
    });
    assert.equal(args['monday'], '2026-03-09');
  });

  test('want a next step of whatever is open, and nothing of what ended', async () => {
    const name = 'every_open_application_has_a_next_step';
    const ended = changed(
      'applications.csv',
      'found,,,,Mark the five words that matter,2026-03-20',
      'found,withdrawn,,,,',
    );
    await assertPasses(STARTER, name, ended);
    const idle = changed('applications.csv', 'Mark the five words that matter', 'wait');
    await assertFails(STARTER, name, { files: idle, key: 'jobsNextStepMissing' });
    const example = changed('applications.csv', 'Lantern', 'Example Ltd');
    await assertFails(STARTER, name, { files: example, key: 'jobsExampleLeft' });
  });

  test('do not take a skill that no project shows', async () => {
    const args = await assertFails(STARTER, 'master_resume_backs_each_skill_with_a_project', {
      files: changed(
        'resume/master.md',
        'Docker: linkbox runs',
        'Docker: I read about it, it runs',
      ),
      key: 'resumeSkillUnbacked',
    });
    assert.equal(args['skill'], 'docker');
  });

  test('do not take a tailored resume that adds, repeats or misses the role', async () => {
    const name = 'each_application_has_a_tailored_resume';
    const file = 'resume/tailored/region.md';
    const added = changed(file, 'HTML: study log', 'Rust: study log');
    await assertFails(STARTER, name, { files: added, key: 'resumeSkillNotInMaster' });
    const role = changed(file, 'Software developer', 'Developer');
    await assertFails(STARTER, name, { files: role, key: 'resumeRoleMissing' });
    const same = { ...solved, [file]: solved['resume/tailored/northwind.md'] ?? '' };
    await assertFails(STARTER, name, { files: same, key: 'resumeSame' });
    const twice = changed('applications.csv', file, 'resume/tailored/northwind.md');
    await assertFails(STARTER, name, { files: twice, key: 'resumeTwice' });
    const outside = changed('applications.csv', file, '../resume.md');
    await assertFails(STARTER, name, { files: outside, key: 'resumeNotNamed' });
  });

  test('want company, role and a project in a letter, and no placeholder', async () => {
    const name = 'cover_letter_names_company_role_and_one_project';
    const file = 'letters/northwind.md';
    const company = changed(file, 'Northwind', 'Southwind');
    await assertFails(STARTER, name, { files: company, key: 'letterNameMissing' });
    const project = changed(file, 'linkbox', 'a project');
    await assertFails(STARTER, name, { files: project, key: 'letterProjectMissing' });
    const open = changed(file, 'Dear team', 'Dear [Name of a person]');
    await assertFails(STARTER, name, { files: open, key: 'placeholderLeft' });
  });

  test('take any query that counts the same, over the rows of the learner too', async () => {
    const funnel = `-- part: funnel
      SELECT s.stage, (SELECT count(*) FROM applications a JOIN stages own USING (stage)
        WHERE own.position >= s.position) AS reached FROM stages s ORDER BY s.position`;
    await assertPasses(STARTER, 'funnel_query_counts_each_stage', {
      ...solved,
      'funnel.sql': funnel,
    });
    const args = await assertFails(STARTER, 'funnel_query_counts_each_stage', {
      files: { ...solved, 'funnel.sql': funnel.replace('>=', '=') },
      key: 'sqlOtherRow',
    });
    assert.match(args['wanted'] ?? '', /^\(found, 15\)/);
  });

  test('want one change, not a list of them', async () => {
    await assertFails(STARTER, 'review_changes_one_thing', {
      files: changed(
        'reviews/2026-03-16.md',
        'Next week I ask',
        '- I will look at more boards.\n- Next week I ask',
      ),
      key: 'jobsManyChanges',
    });
  });

  function changed(file: string, from: string, to: string): Files {
    const text = solved[file] ?? '';
    assert.ok(text.includes(from), `${file} lacks ${from}`);
    return { ...solved, [file]: text.replaceAll(from, to) };
  }
});
