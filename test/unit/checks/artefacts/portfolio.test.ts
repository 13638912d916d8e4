import assert from 'node:assert/strict';
import { portfolioChecks } from '../../../../src/checks/artefacts/portfolio/portfolio';
import { assertFails, assertPasses, starterFiles, type Files } from './judging';

const STARTER = 'p6-portfolio-site';
const solved = starterFiles(`${STARTER}/any`, [1, 2, 3, 4, 5]);
const WORKFLOW = '.github/workflows/pages.yml';

suite('checks of the portfolio site', function () {
  this.timeout(60_000);

  test('all pass on the solution', async () => {
    for (const { name } of portfolioChecks) {
      await assertPasses(STARTER, name, solved);
    }
  });

  test('see a page that nobody can leave, and one that nobody finds', async () => {
    const lonely = changed('writing/first-article.html', /<nav>[\s\S]*<\/nav>/, '');
    const name = 'every_page_is_two_clicks_away';
    const args = await assertFails(STARTER, name, { files: lonely, key: 'pageTooFar' });
    assert.equal(args['from'], 'writing/first-article.html');
    const hidden = { ...solved, 'about.html': solved['index.html'] ?? '' };
    const to = await assertFails(STARTER, name, { files: hidden, key: 'pageTooFar' });
    assert.equal(to['to'], 'about.html');
  });

  test('follow links with a query, a fragment and up the folders, and none that leads away', async () => {
    for (const link of [
      '../index.html?a=1#top',
      '/index.html',
      '../',
      'https://x.example/no.html',
    ]) {
      const files = changed('projects/linkbox.html', '../index.html', link);
      await assertPasses(STARTER, 'internal_links_resolve', files);
    }
    const args = await assertFails(STARTER, 'internal_links_resolve', {
      files: changed('projects/linkbox.html', '../index.html', 'index.html'),
      key: 'linkBroken',
    });
    assert.equal(args['link'], 'index.html');
  });

  test('take brackets of code and of footnotes for no placeholder', async () => {
    const files = changed(
      'writing/first-article.html',
      'same slug',
      'same slug, links[Slug] and [1],',
    );
    await assertPasses(STARTER, 'no_placeholder_text_is_left', files);
    await assertFails(STARTER, 'no_placeholder_text_is_left', {
      files: changed('writing/first-article.html', 'same slug', '[Your slug]'),
      key: 'placeholderLeft',
    });
  });

  test('name what a page lacks', async () => {
    const name = 'pages_have_title_language_alt_and_outline';
    const lacking = [
      [/<title>.*<\/title>/, '<title></title>', 'pageTitleMissing'],
      [' lang="en"', '', 'pageLanguageMissing'],
      ['<h1>', '<h1>Again</h1><h1>', 'pageMainHeadings'],
      ['<h2>', '<h4>Deep</h4><h2>', 'pageRankSkipped'],
      ['<h2>', '<img src="a.png"><h2>', 'pageAltMissing'],
    ] as const;
    for (const [from, to, key] of lacking) {
      await assertFails(STARTER, name, { files: changed('index.html', from, to), key });
    }
  });

  test('want the workflow’s parts in YAML, not in comments', async () => {
    const name = 'pages_workflow_publishes_the_site';
    const lacking = [
      ['branches: [main]', 'tags: [v1]', 'workflowTrigger'],
      ['  id-token: write\n', '', 'workflowRightMissing'],
      ['name: github-pages', 'name: production', 'workflowEnvironment'],
      ['      - uses: actions/checkout@v5\n', '', 'workflowStepMissing'],
      ['steps:', 'steps: [', 'workflowUnreadable'],
    ] as const;
    for (const [from, to, key] of lacking) {
      await assertFails(STARTER, name, { files: changed(WORKFLOW, from, to), key });
    }
    await assertFails(STARTER, name, {
      files: { ...solved, [WORKFLOW]: '- a\n' },
      key: 'workflowTrigger',
    });
  });

  test('survive a workflow that is a bomb of aliases', async () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\non: {push: {branches: *b}}\n';
    const verdict = assertFails(STARTER, 'pages_workflow_publishes_the_site', {
      files: { ...solved, [WORKFLOW]: bomb },
      key: 'workflowUnreadable',
    });
    await verdict;
  });
});

function changed(file: string, from: string | RegExp, to: string): Files {
  const text = solved[file] ?? '';
  const after = text.replace(from, to);
  assert.notEqual(after, text, `${file} does not hold ${String(from)}`);
  return { ...solved, [file]: after };
}
