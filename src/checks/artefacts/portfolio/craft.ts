import { failed, PASSED, type PageCheck } from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { appliedRules, declarations, tellsSmallScreensApart } from '../styleRules';
import { eachPageCheck, HOME, openSite, placeholderIn, type SitePage } from './pages';

const STYLE = 'style.css';
const MAX_CLICKS = 2;

/** Every page must hold text of its own before it can be free of placeholders. */
export const placeholderCheck = eachPageCheck(
  'no_placeholder_text_is_left',
  ({ file, document }) => {
    const text = document.body.textContent;
    const links = [...document.querySelectorAll('a[href]')].map((link) =>
      link.getAttribute('href'),
    );
    const found = [document.title, text, ...links].map((part) => placeholderIn(part ?? ''));
    const placeholder = found.find((one) => one !== undefined);
    if (placeholder !== undefined) {
      return message('placeholderLeft', { file, text: placeholder });
    }
    return text.trim() === '' ? message('pageEmpty', { file }) : undefined;
  },
);

export const navigationCheck = eachPageCheck('every_page_is_two_clicks_away', (page, site) => {
  const far = unreachable(page, site)[0];
  return far === undefined
    ? undefined
    : message('pageTooFar', { from: page.file, to: far, clicks: MAX_CLICKS });
});

function unreachable(start: SitePage, site: readonly SitePage[]): string[] {
  let reached = new Set([start.file]);
  for (let click = 0; click < MAX_CLICKS; click += 1) {
    const open = site.filter(({ file }) => reached.has(file));
    reached = new Set([...reached, ...open.flatMap(linkedFiles)]);
  }
  return site.map(({ file }) => file).filter((file) => !reached.has(file));
}

export const outlineCheck = eachPageCheck(
  'pages_have_title_language_alt_and_outline',
  (page, site) => titleProblem(page, site) ?? headingProblem(page) ?? pictureProblem(page),
);

function titleProblem(
  { file, document }: SitePage,
  site: readonly SitePage[],
): ArtefactMessage | undefined {
  const { title } = document;
  if (title.trim() === '' || placeholderIn(title) !== undefined) {
    return message('pageTitleMissing', { file });
  }
  if (site.some((other) => other.file !== file && other.document.title === title)) {
    return message('pageTitleTwice', { file, title });
  }
  const language = document.documentElement.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}(-\w+)*$/i.test(language)
    ? undefined
    : message('pageLanguageMissing', { file });
}

function headingProblem({ file, document }: SitePage): ArtefactMessage | undefined {
  const ranks = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  const found = ranks.filter((rank) => rank === 1).length;
  if (found !== 1) {
    return message('pageMainHeadings', { file, found });
  }
  const skipped = ranks.find((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
  return skipped === undefined ? undefined : message('pageRankSkipped', { file, rank: skipped });
}

function pictureProblem({ file, document }: SitePage): ArtefactMessage | undefined {
  const isMute = [...document.querySelectorAll('img')].some((img) => !img.hasAttribute('alt'));
  return isMute ? message('pageAltMissing', { file }) : undefined;
}

export const linksCheck = eachPageCheck('internal_links_resolve', ({ file, document }, site) => {
  const files = site.map((page) => page.file);
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const target = resolve(file, address);
    if (target !== undefined && !files.includes(target)) {
      return message('linkBroken', { file, link: address });
    }
  }
  return undefined;
});

export const smallScreenCheck: PageCheck = {
  name: 'layout_has_small_screen_rule',
  kind: 'page',
  run: async (browser) => {
    const css = await browser.project.readText(STYLE);
    if (css === undefined) {
      return failed(message('fileMissing', { file: STYLE }));
    }
    const site = await openSite(browser);
    const bare = site.find(
      ({ document }) => document.querySelector('meta[name="viewport"][content]') === null,
    );
    if (bare !== undefined) {
      const { file } = bare;
      return failed(message('pageViewportMissing', { file }), { file, line: 1 });
    }
    const isThere = site.some(({ document }) =>
      appliedRules(document, css).some(
        ({ rule, elements, media }) =>
          declarations(rule).length > 0 &&
          elements.length > 0 &&
          media.some(tellsSmallScreensApart),
      ),
    );
    return isThere ? PASSED : failed(message('siteSmallScreenMissing'), { file: STYLE, line: 1 });
  },
};

/** The home page is there and every page finds its style sheet. */
export const servedCheck: PageCheck = {
  name: 'site_can_be_served',
  kind: 'page',
  run: async (browser) => {
    const site = await openSite(browser);
    if (site[0]?.file !== HOME) {
      return failed(message('fileMissing', { file: HOME }));
    }
    for (const { file, document } of site) {
      for (const sheet of document.querySelectorAll('link[rel~="stylesheet"]')) {
        const target = resolve(file, sheet.getAttribute('href') ?? '');
        if (target !== undefined && (await browser.project.readText(target)) === undefined) {
          return failed(message('fileMissing', { file: target }), { file, line: 1 });
        }
      }
    }
    return PASSED;
  },
};

function linkedFiles({ file, document }: SitePage): string[] {
  return [...document.querySelectorAll('a[href]')].flatMap(
    (link) => resolve(file, link.getAttribute('href') ?? '') ?? [],
  );
}

const ORIGIN = 'http://site.invalid/';

/** The file of the site an address leads to; undefined when it leads elsewhere. */
function resolve(from: string, address: string): string | undefined {
  if (!URL.canParse(address, ORIGIN + from)) {
    return address;
  }
  const url = new URL(address, ORIGIN + from);
  if (!url.href.startsWith(ORIGIN)) {
    return undefined;
  }
  const file = decodeURIComponent(url.pathname.slice(1));
  return file === '' || file.endsWith('/') ? `${file}${HOME}` : file;
}
