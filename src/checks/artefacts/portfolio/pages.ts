import {
  failed,
  PASSED,
  type Browser,
  type PageCheck,
  type ProjectReader,
  type Verdict,
} from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';

export const HOME = 'index.html';

/** A page of the site as a browser reads it. */
export interface SitePage {
  readonly file: string;
  readonly document: Document;
}

/** The site's pages, the home page first. */
export async function openSite(browser: Browser): Promise<SitePage[]> {
  const files = (await browser.project.list()).filter((file) => file.endsWith('.html')).sort();
  const ordered = [...files.filter((file) => file === HOME), ...files.filter((f) => f !== HOME)];
  const pages: SitePage[] = [];
  for (const file of ordered) {
    pages.push({ file, document: (await browser.open(file)).document });
  }
  return pages;
}

/** A check of every page: the first that something is wrong with speaks. */
export function eachPageCheck(
  name: string,
  problemOf: (page: SitePage, site: readonly SitePage[]) => ArtefactMessage | undefined,
): PageCheck {
  return {
    name,
    kind: 'page',
    run: async (browser) => {
      const site = await openSite(browser);
      if (site[0]?.file !== HOME) {
        return failed(message('fileMissing', { file: HOME }));
      }
      for (const page of site) {
        const problem = problemOf(page, site);
        if (problem !== undefined) {
          return failed(problem, { file: page.file, line: 1 });
        }
      }
      return PASSED;
    },
  };
}

/** A check of one page. */
export function onePageCheck(
  name: string,
  file: string,
  problemOf: (page: SitePage) => ArtefactMessage | undefined,
  { form }: { form?: true } = {},
): PageCheck {
  return {
    name,
    kind: 'page',
    ...(form && { form }),
    run: async (browser): Promise<Verdict> => {
      if (!(await exists(browser.project, file))) {
        return failed(message('fileMissing', { file }));
      }
      const { document } = await browser.open(file);
      const problem = problemOf({ file, document });
      return problem === undefined ? PASSED : failed(problem, { file, line: 1 });
    },
  };
}

async function exists(project: ProjectReader, file: string): Promise<boolean> {
  return (await project.readText(file)) !== undefined;
}

/** A part of a page: a heading of the second rank with what stands behind it, up to the next. */
export function textsBelow({ document }: SitePage, heading: string): string[] | undefined {
  const found = [...document.querySelectorAll('h2')].find(
    (element) => comparable(element.textContent) === comparable(heading),
  );
  if (found === undefined) {
    return undefined;
  }
  const texts: string[] = [];
  for (let next = found.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (/^H[12]$/.test(next.tagName)) {
      break;
    }
    texts.push(next.textContent.trim().replace(/\s+/g, ' '));
  }
  return texts;
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The same in a text with links. */
export function placeholderInMarkdown(markdown: string): string | undefined {
  // The brackets of a link are no placeholder.
  return placeholderIn(markdown.replace(/\[([^\]]*)\](?=\()/g, '$1'));
}

/**
 * Text that the starter put between square brackets for the learner to replace, or that people type
 * to fill a gap. The brackets of code, as in `list[Name]`, follow a word.
 */
export function placeholderIn(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ');
  return /(?<![\w\])])\[[A-Z][^\]]{1,80}\]|\b[Ll]orem ipsum\b|\bTODO\b/.exec(line)?.[0];
}
