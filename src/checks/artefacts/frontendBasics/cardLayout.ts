import type { Declaration } from 'css-tree';
import generate from 'css-tree/generator';
import { failed, PASSED, type Browser, type PageCheck, type Verdict } from '../artefactCheck';
import { message, type MessageKey } from '../messages';
import {
  appliedRules,
  declarations,
  tellsSmallScreensApart,
  type AppliedRule,
} from '../styleRules';

const PAGE = 'card/index.html';
const FILE = 'card/style.css';

export const cardLayoutCheck: PageCheck = {
  name: 'card_layout_uses_flex_or_grid',
  kind: 'page',
  run: (browser) =>
    checkRules(browser, 'cardLayoutMissing', ({ rule, elements }) => {
      const placesChildren = declarations(rule).some(isFlexOrGrid);
      return placesChildren && elements.some(({ children }) => children.length >= 2);
    }),
};

export const cardSmallScreenCheck: PageCheck = {
  name: 'card_has_small_screen_rule',
  kind: 'page',
  run: (browser) =>
    checkRules(browser, 'cardSmallScreenMissing', ({ rule, elements, media }) => {
      const changesSomething = declarations(rule).length > 0 && elements.length > 0;
      return changesSomething && media.some(tellsSmallScreensApart);
    }),
};

async function checkRules(
  browser: Browser,
  key: MessageKey,
  isWanted: (rule: AppliedRule) => boolean,
): Promise<Verdict> {
  const css = await browser.project.readText(FILE);
  if (css === undefined) {
    return failed(message('fileMissing', { file: FILE }));
  }
  const { document } = await browser.open(PAGE);
  if (document.querySelector('link[rel~="stylesheet"][href="style.css"]') === null) {
    return failed(message('cardStyleNotLinked'), { file: PAGE, line: 1 });
  }
  const isFound = appliedRules(document, css).some(isWanted);
  return isFound ? PASSED : failed(message(key), { file: FILE, line: 1 });
}

const LAYOUTS = new Set(['flex', 'grid', 'inline-flex', 'inline-grid']);

function isFlexOrGrid({ property, value }: Declaration): boolean {
  return property === 'display' && LAYOUTS.has(generate(value).toLowerCase());
}
