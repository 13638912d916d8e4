import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, type Progress, type SkillRecord } from '../../../src/progress/progress';
import { Format } from '../../../src/protocol/format';
import { buildPortfolio } from '../../../src/protocol/portfolio';
import { portfolioPage, type ProjectOrigin } from '../../../src/protocol/portfolioPage';
import { filePage, webRepository } from '../../../src/protocol/repositoryLinks';
import type { Starter } from '../../../src/roadmap/roadmap';
import { aRoadmap, aStarter } from './builders';

const AT = '2027-02-03T10:00:00.000Z';
const passed = (...keys: string[]): SkillRecord => ({
  passed: Object.fromEntries(keys.map((key) => [key, { at: AT }])),
});
const roadmap = (starters: readonly Starter[] = [aStarter()]) => aRoadmap({ starters });
const BOTH = ['katas/python/1', 'katas/python/2'];

suite('a portfolio', () => {
  test('holds nothing before anything is proven', () => {
    const claimed: SkillRecord = {
      status: { value: 'done', at: AT },
      note: { value: 'I can.', at: AT },
    };
    const half = passed('katas/python/1');
    for (const progress of [
      EMPTY_PROGRESS,
      withSkills({ variables: claimed }),
      withSkills({ variables: half }),
    ]) {
      assert.deepEqual(buildPortfolio(roadmap(), progress), { projects: [], skills: [] });
    }
  });

  test('shows a proven skill with its project, and not the one beside it', () => {
    const { projects, skills } = buildPortfolio(
      roadmap(),
      withSkills({ variables: passed(...BOTH), loops: { status: { value: 'done', at: AT } } }),
    );
    assert.deepEqual(
      skills.map(({ skillId }) => skillId),
      ['variables'],
    );
    const [project] = projects;
    assert.deepEqual(project?.skillTitles, ['Skill variables']);
    assert.deepEqual([project.passedCount, project.taskCount], [2, 2]);
    assert.deepEqual(
      project.tasks.map(({ title }) => title),
      ['Greeting', 'Times grid'],
    );
  });

  test('takes back what was taken back', () => {
    const gone: SkillRecord = {
      passed: {
        'katas/python/1': { at: AT },
        'katas/python/2': { at: AT, removed: true, changedAt: AT },
      },
    };
    assert.deepEqual(buildPortfolio(roadmap(), withSkills({ variables: gone })).projects, []);
  });

  test('counts only tasks of the stack they passed in', () => {
    const { projects } = buildPortfolio(
      roadmap(),
      withSkills({ variables: passed(...BOTH, 'katas/javascript/1') }),
    );
    assert.deepEqual(
      projects.map(({ variant, passedCount }) => `${variant} ${passedCount}`),
      ['python 2', 'javascript 1'],
    );
  });

  test('leaves the job search and interview practice out', () => {
    const starters = [aStarter({ id: 'p7-job-search', title: 'Job search desk' })];
    const progress = withSkills({
      variables: passed('p7-job-search/any/1', 'p7-job-search/any/2'),
    });
    assert.deepEqual(buildPortfolio(roadmap(starters), progress), { projects: [], skills: [] });
  });
});

suite('the page of a portfolio', () => {
  test('puts the learner’s words below their skill, and asks for those that are missing', () => {
    const text = page({ note: 'A name for a value.\n\n# Not a heading' });
    assert.match(
      text,
      /### Skill variables\n\n> A name for a value\.\n>\n> # Not a heading\n\nProven by: Ten small exercises/,
    );
    assert.match(
      page({}),
      /Also proven:\n\n- Skill variables: Ten small exercises\n\n\[words about these\]\n/,
    );
    assert.doesNotMatch(text, /words about these/);
    assert.match(page({}), /\[words about the project\]/);
  });

  test('links a file at the commit that others can see', () => {
    const text = page({ origin: anOrigin() });
    assert.match(text, /Code: <https:\/\/github\.com\/kim\/katas>/);
    assert.match(
      text,
      /\[`kata 1\.py`\]\(https:\/\/github\.com\/kim\/katas\/blob\/0123456789abcdef\/work\/kata%201\.py\), commit `01234567`/,
    );
  });

  test('links no commit that nobody else has', () => {
    const text = page({ origin: anOrigin({ isPushed: false }) });
    assert.doesNotMatch(text, /blob/);
    assert.match(text, /in `kata 1\.py`, commit `01234567`/);
  });

  test('claims no file where nothing is known', () => {
    assert.match(page({}), /- Greeting, passed on February 3, 2027\n/);
  });

  test('reads no Markdown in the titles of somebody’s own roadmap', () => {
    const starters = [aStarter({ title: 'A *bold* [link](https://x.example)' })];
    const portfolio = buildPortfolio(roadmap(starters), withSkills({ variables: passed(...BOTH) }));
    assert.match(pageOf(portfolio), /### A \\\*bold\\\* \\\[link\\\]\(https:\/\/x\.example\)/);
  });

  function page({ note, origin }: { note?: string; origin?: ProjectOrigin }): string {
    const record = { ...passed(...BOTH), ...(note && { note: { value: note, at: AT } }) };
    const portfolio = buildPortfolio(roadmap(), withSkills({ variables: record }));
    return pageOf(portfolio, origin);
  }

  function pageOf(portfolio: ReturnType<typeof buildPortfolio>, origin?: ProjectOrigin): string {
    return portfolioPage({
      portfolio,
      origins: new Map(origin === undefined ? [] : [['katas/python', origin]]),
      strings: {
        title: 'Portfolio',
        aboutYou: '[you]',
        source: 'As of {0}.',
        projectsHeading: 'Projects',
        projectTitle: '{0} ({1})',
        variants: { java: 'Java' },
        projectWords: '[words about the project]',
        projectPassed: '{0} of {1}, {2}',
        projectShows: 'Shows: {0}',
        projectRepository: 'Code: {0}',
        task: '{0}, passed on {1}',
        taskFile: 'in {0}',
        taskCommit: 'in {0}, commit {1}',
        skillsHeading: 'Skills',
        skillProvenBy: 'Proven by: {0}',
        skillWords: '{0}: {1}',
        otherSkills: 'Also proven:',
        otherSkillsWords: '[words about these]',
      },
      format: new Format('en'),
      today: '2027-03-01',
    });
  }

  function anOrigin({ isPushed = true } = {}): ProjectOrigin {
    const file = {
      name: 'kata 1.py',
      path: 'work/kata 1.py',
      commit: '0123456789abcdef',
      isPushed,
    };
    return { repository: { url: 'https://github.com/kim/katas' }, files: new Map([[1, file]]) };
  }
});

suite('the page of a remote', () => {
  const remotes = [
    ['https://github.com/kim/linkbox.git', 'https://github.com/kim/linkbox'],
    ['https://kim:secret@github.com/kim/linkbox', 'https://github.com/kim/linkbox'],
    ['git@gitlab.com:group/sub/linkbox.git', 'https://gitlab.com/group/sub/linkbox'],
    ['ssh://git@codeberg.org:22/kim/linkbox.git', 'https://codeberg.org/kim/linkbox'],
    ['/srv/git/linkbox.git', undefined],
    ['file:///srv/git/linkbox.git', undefined],
    ['C:\\repositories\\linkbox', undefined],
    ['../linkbox', undefined],
    ['https://localhost/kim/linkbox', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ] as const;
  for (const [remote, url] of remotes) {
    test(`of '${remote}' is ${url ?? 'not known'}`, () => {
      assert.equal(webRepository(remote)?.url, url);
    });
  }

  test('has a page for each file only where its form is known', () => {
    const file = { path: 'a.py', commit: 'abc' };
    assert.equal(
      filePage({ url: 'https://gitlab.com/kim/linkbox' }, file),
      'https://gitlab.com/kim/linkbox/-/blob/abc/a.py',
    );
    assert.equal(filePage({ url: 'https://git.company.example/kim/linkbox' }, file), undefined);
  });
});

function withSkills(skills: Readonly<Record<string, SkillRecord>>): Progress {
  return { ...EMPTY_PROGRESS, skills };
}
