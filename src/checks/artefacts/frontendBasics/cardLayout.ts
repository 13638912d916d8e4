import type { Atrule, CssNode, Declaration, Rule } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';
import { failed, PASSED, type Browser, type PageCheck, type Verdict } from '../artefactCheck';
import { message, type MessageKey } from '../messages';

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

/** A rule with the elements it applies to and the `@media` around it. */
interface AppliedRule {
  readonly rule: Rule;
  readonly elements: readonly Element[];
  readonly media: readonly Atrule[];
}

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

function appliedRules(document: Document, css: string): AppliedRule[] {
  const rules: AppliedRule[] = [];
  const media: Atrule[] = [];
  walk(parse(css), {
    enter: (node: CssNode) => {
      if (node.type === 'Atrule' && node.name === 'media') {
        media.push(node);
      } else if (node.type === 'Rule') {
        rules.push({ rule: node, elements: elementsOf(document, node), media: [...media] });
      }
    },
    leave: (node: CssNode) => {
      if (node === media.at(-1)) {
        media.pop();
      }
    },
  });
  return rules;
}

function elementsOf(document: Document, { prelude }: Rule): Element[] {
  try {
    return [...document.querySelectorAll(generate(prelude))];
  } catch {
    // A selector with a mistake in it applies to nothing, in a browser as well.
    return [];
  }
}

function declarations({ block }: Rule): Declaration[] {
  return block.children.toArray().filter((node) => node.type === 'Declaration');
}

const LAYOUTS = new Set(['flex', 'grid', 'inline-flex', 'inline-grid']);

function isFlexOrGrid({ property, value }: Declaration): boolean {
  return property === 'display' && LAYOUTS.has(generate(value).toLowerCase());
}

const SMALLEST_PX = 360;
const WIDEST_PX = 1280;
const EM_PX = 16;

/** Whether the condition is about a width between a phone's and a desk's. */
function tellsSmallScreensApart({ prelude }: Atrule): boolean {
  const nodes = prelude === null ? [] : nodesOf(prelude);
  return nodes.some(isWidth) && nodes.some(isBetweenPhoneAndDesk);
}

function nodesOf(tree: CssNode): CssNode[] {
  const nodes: CssNode[] = [];
  walk(tree, (node: CssNode) => {
    nodes.push(node);
  });
  return nodes;
}

function isWidth(node: CssNode): boolean {
  return (
    (node.type === 'Feature' && /^(min-|max-)?width$/.test(node.name)) ||
    (node.type === 'Identifier' && node.name === 'width')
  );
}

function isBetweenPhoneAndDesk(node: CssNode): boolean {
  if (node.type !== 'Dimension') {
    return false;
  }
  const width = Number(node.value) * (node.unit === 'px' ? 1 : EM_PX);
  return width >= SMALLEST_PX && width <= WIDEST_PX;
}
