import type { Atrule, CssNode, Declaration, Rule } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';

/** A rule with the elements it applies to and the `@media` around it. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly elements: readonly Element[];
  readonly media: readonly Atrule[];
}

/** Every rule of a style sheet, as it applies to a page. */
export function appliedRules(document: Document, css: string): AppliedRule[] {
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

export function declarations({ block }: Rule): Declaration[] {
  return block.children.toArray().filter((node) => node.type === 'Declaration');
}

const SMALLEST_PX = 360;
const WIDEST_PX = 1280;
const EM_PX = 16;

/** Whether the condition is about a width between a phone's and a desk's. */
export function tellsSmallScreensApart({ prelude }: Atrule): boolean {
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
