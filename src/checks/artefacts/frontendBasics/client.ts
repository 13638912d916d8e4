import {
  failed,
  PASSED,
  type ApiAnswer,
  type ApiRequest,
  type Browser,
  type MockApi,
  type Page,
  type PageCheck,
} from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { becomesTrue, pause, submit, textOf, typeInto } from './acting';

const PAGE = 'client/index.html';
const FILE = 'client/app.js';
const LINKS_PATH = '/api/links';
const FORM = '#new-link';
const LIST = '#links';
const MESSAGE = '#message';

interface Link {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

const THREE_LINKS: readonly Link[] = [
  { id: 4, title: 'Tides at the harbour', url: 'https://tides.example/today' },
  { id: 8, title: 'Sourdough diary', url: 'https://bread.example/diary' },
  { id: 9, title: 'Bus 42', url: 'https://bus.example/42?stop=7' },
];
const OTHER_LINKS: readonly Link[] = [
  { id: 1, title: 'Night sky', url: 'https://stars.example/' },
  { id: 2, title: 'Chess puzzles', url: 'https://chess.example/daily' },
];

export const clientListsCheck: PageCheck = clientCheck(
  'client_lists_links_from_api',
  async (browser) => (await listProblem(browser, THREE_LINKS)) ?? listProblem(browser, OTHER_LINKS),
);

export const clientPostsCheck: PageCheck = clientCheck(
  'client_posts_new_link_as_json',
  async (browser) => {
    const { api, requests } = apiWith(OTHER_LINKS);
    const page = await browser.open(PAGE, api);
    await becomesTrue(page, () => showsAll(page, OTHER_LINKS));
    const link = { title: 'Tide pools', url: 'https://pools.example/map' };
    typeInto(page, `${FORM} [name=title]`, link.title);
    typeInto(page, `${FORM} [name=url]`, link.url);
    if (!submit(page, FORM)) {
      return message('elementMissing', { file: PAGE, selector: FORM });
    }
    const isSent = await becomesTrue(page, () => requests.some(isPost));
    const sent = requests.find(isPost);
    if (!isSent || sent === undefined) {
      return withError(page, message('clientNothingSent'));
    }
    const problem = postProblem(sent, link);
    if (problem !== undefined) {
      return problem;
    }
    const isShown = await becomesTrue(page, () => showsAll(page, [link]));
    return isShown ? undefined : withError(page, message('clientNewLinkNotShown'));
  },
);

export const clientErrorCheck: PageCheck = clientCheck(
  'client_shows_error_when_api_fails',
  async (browser) => {
    const { api } = apiWith(OTHER_LINKS);
    const page = await browser.open(PAGE, api);
    if (!(await becomesTrue(page, () => showsAll(page, OTHER_LINKS)))) {
      return withError(page, message('clientListsFirst'));
    }
    const usual = textOf(page, MESSAGE);
    const error = { error: { code: 'internal', message: 'Something went wrong.' } };
    return (
      (await failureProblem(browser, { status: 500, body: error }, usual)) ??
      failureProblem(browser, 'unreachable', usual)
    );
  },
);

export const clientRawHtmlCheck: PageCheck = clientCheck(
  'client_never_inserts_raw_html',
  async (browser) => {
    const title = 'Cake <b>today</b> <img src="nothing.png" onerror="document.title=1">';
    const links = [...OTHER_LINKS, { id: 3, title, url: 'https://cake.example/' }];
    const page = await browser.open(PAGE, apiWith(links).api);
    if (!(await becomesTrue(page, () => showsAll(page, OTHER_LINKS)))) {
      return withError(page, message('clientListsFirst'));
    }
    await pause();
    const list = page.document.querySelector(LIST);
    const hasRunCode = list?.querySelector('b, img') !== null;
    return hasRunCode || !textOf(page, LIST).includes(title) ? message('clientRawHtml') : undefined;
  },
);

function clientCheck(
  name: string,
  problemOf: (browser: Browser) => Promise<ArtefactMessage | undefined>,
): PageCheck {
  return {
    name,
    kind: 'page',
    run: async (browser) => {
      const problem = await problemOf(browser);
      return problem === undefined ? PASSED : failed(problem, { file: FILE, line: 1 });
    },
  };
}

async function listProblem(
  browser: Browser,
  links: readonly Link[],
): Promise<ArtefactMessage | undefined> {
  const { api, requests } = apiWith(links);
  const page = await browser.open(PAGE, api);
  const isShown = await becomesTrue(page, () => showsAll(page, links));
  if (!requests.some(({ method, path }) => method === 'GET' && path === LINKS_PATH)) {
    return withError(page, message('clientNothingAsked'));
  }
  const found = itemsOf(page).length;
  return isShown && found === links.length
    ? undefined
    : withError(page, message('clientLinksNotShown', { found, wanted: links.length }));
}

async function failureProblem(
  browser: Browser,
  answer: ApiAnswer,
  usual: string,
): Promise<ArtefactMessage | undefined> {
  const page = await browser.open(PAGE, () => answer);
  const status = answer === 'unreachable' ? message('clientNoAnswer') : message('clientBadAnswer');
  const isExplained = () => textOf(page, MESSAGE) !== '' && textOf(page, MESSAGE) !== usual;
  if (!(await becomesTrue(page, isExplained))) {
    return status;
  }
  return itemsOf(page).length === 0 ? undefined : message('clientListsNothingOnError');
}

function postProblem(
  { contentType, body }: ApiRequest,
  { title, url }: Omit<Link, 'id'>,
): ArtefactMessage | undefined {
  if (!contentType.toLowerCase().startsWith('application/json')) {
    return message('clientContentType');
  }
  const sent = parseJson(body);
  return sent?.['title'] === title && sent['url'] === url ? undefined : message('clientWrongBody');
}

/** An API that keeps what it is given, and the requests it was asked. */
function apiWith(links: readonly Link[]): { api: MockApi; requests: ApiRequest[] } {
  const requests: ApiRequest[] = [];
  const api: MockApi = (request) => {
    requests.push(request);
    if (request.path !== LINKS_PATH) {
      return { status: 404, body: { error: { code: 'not_found' } } };
    }
    return isPost(request)
      ? { status: 201, body: { id: 77, ...parseJson(request.body) } }
      : { status: 200, body: links };
  };
  return { api, requests };
}

function isPost({ method, path }: ApiRequest): boolean {
  return method === 'POST' && path === LINKS_PATH;
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function itemsOf({ document }: Page): Element[] {
  return [...document.querySelectorAll(`${LIST} li`)];
}

function showsAll(page: Page, links: readonly Omit<Link, 'id'>[]): boolean {
  const items = itemsOf(page);
  return links.every(({ title, url }) =>
    items.some(
      (item) =>
        item.textContent.includes(title) && item.querySelector('a')?.getAttribute('href') === url,
    ),
  );
}

/** What the script threw explains more than what the page lacks. */
function withError({ errors }: Page, problem: ArtefactMessage): ArtefactMessage {
  const [error] = errors;
  return error === undefined ? problem : message('scriptFailed', { file: FILE, error });
}
