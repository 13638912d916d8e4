import { failed, PASSED, type PageCheck } from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { countSentences } from '../sentences';
import { HOME, onePageCheck, openSite, placeholderIn, textsBelow, type SitePage } from './pages';

const ARTICLE = 'writing/first-article.html';

export const homeCheck = onePageCheck('home_says_who_what_and_how_to_reach_you', HOME, (page) => {
  const name = page.document.querySelector('h1')?.textContent.trim() ?? '';
  if (name === '' || placeholderIn(name) !== undefined) {
    return message('homeNameMissing');
  }
  return partProblem(page, 'What I do') ?? contactProblem(page) ?? projectLinkProblem(page);
});

function contactProblem({ document }: SitePage): ArtefactMessage | undefined {
  const addresses = [...document.querySelectorAll('#contact a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => placeholderIn(address) === undefined);
  const isReachable = addresses.some((address) => /^(mailto:\S+@\S+|https:\/\/\S+)/.test(address));
  return isReachable ? undefined : message('homeContactMissing');
}

function projectLinkProblem({ document }: SitePage): ArtefactMessage | undefined {
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const found = new Set(links.filter((link) => /^(\.\/)?projects\/.+\.html$/.test(link ?? '')))
    .size;
  return found < 2 ? message('homeProjectsMissing', { found }) : undefined;
}

export const projectsCheck = projectCheck('two_projects_say_what_why_and_learned', (page) => {
  const parts = ['What it is', 'Why I built it', 'What I learned'];
  return parts.map((heading) => partProblem(page, heading)).find((one) => one !== undefined);
});

export const projectLinksCheck = projectCheck(
  'each_project_links_demo_source_and_writing',
  ({ file, document }) => {
    const missing = ['demo', 'source', 'writing'].find((id) => {
      const address = document.getElementById(id)?.getAttribute('href')?.trim() ?? '';
      const leadsAway = /^https:\/\/[^/\s]+\.[^/\s]+/.test(address);
      const leadsToPage = id === 'writing' && /^[\w./-]+\.html$/.test(address);
      return placeholderIn(address) !== undefined || !(leadsAway || leadsToPage);
    });
    return missing === undefined
      ? undefined
      : message('projectLinkMissing', { file, link: missing });
  },
);

/** A check of every project; there must be at least two. */
function projectCheck(
  name: string,
  problemOf: (page: SitePage) => ArtefactMessage | undefined,
): PageCheck {
  return {
    name,
    kind: 'page',
    form: true,
    run: async (browser) => {
      const site = await openSite(browser);
      const projects = site.filter(({ file }) => file.startsWith('projects/'));
      if (projects.length < 2) {
        return failed(message('projectsMissing', { found: projects.length }));
      }
      for (const page of projects) {
        const problem = problemOf(page);
        if (problem !== undefined) {
          return failed(problem, { file: page.file, line: 1 });
        }
      }
      return PASSED;
    },
  };
}

export const articleCheck = onePageCheck(
  'article_has_problem_decision_alternative_and_result',
  ARTICLE,
  (page) => {
    const parts = ['The problem', 'The decision', 'The alternative', 'The result'];
    return parts.map((heading) => partProblem(page, heading)).find((one) => one !== undefined);
  },
  { form: true },
);

const WANTED_SENTENCES = 2;

function partProblem(page: SitePage, heading: string): ArtefactMessage | undefined {
  const { file } = page;
  const texts = textsBelow(page, heading);
  if (texts === undefined) {
    return message('pageHeadingMissing', { file, heading });
  }
  const found = countSentences(texts.filter((text) => placeholderIn(text) === undefined));
  return found < WANTED_SENTENCES
    ? message('pageTextMissing', { file, heading, found, wanted: WANTED_SENTENCES })
    : undefined;
}
