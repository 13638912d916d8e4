import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** A heading with everything below it, down to the next heading of its rank. */
export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  readonly content: readonly RootContent[];
}

export function readSections(markdown: string): Section[] {
  return sectionsOf(fromMarkdown(markdown).children);
}

/** The headings right below a section's own. */
export function subsections({ content, depth }: Section): Section[] {
  return sectionsOf(content).filter((section) => section.depth === depth + 1);
}

/** Finds a section whatever the case of its letters, the spaces or the mark at its end. */
export function findSection(sections: readonly Section[], heading: string): Section | undefined {
  return sections.find((section) => comparable(section.heading) === comparable(heading));
}

/** The paragraphs, list items and quotations of a section; no comments, code or headings. */
export function textBlocks({ content }: Section): string[] {
  return content.flatMap(blocksOf).filter((block) => block !== '');
}

/** The points of the lists in a section, each once. */
export function listPoints({ content }: Section): string[] {
  return content
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => textOf(item));
}

/** The code blocks of a section. */
export function codeBlocks({ content }: Section): string[] {
  return content.flatMap((node) => (node.type === 'code' ? [node.value] : []));
}

export function hasCode({ content }: Section): boolean {
  return content.some(({ type }) => type === 'code');
}

/**
 * What stands behind labels: `- Cost: one step` or a heading `Cost` with text below it. Labels in
 * lower case; a label without text is not there.
 */
export function labelledTexts(section: Section): ReadonlyMap<string, string> {
  const lines = section.content.flatMap(blocksOf).flatMap((block) => block.split('\n'));
  const fromLines = lines.map((line) => [line.split(':')[0] ?? '', afterColon(line)] as const);
  const fromHeadings = subsections(section).map(
    (part) => [part.heading, textBlocks(part).join(' ')] as const,
  );
  return new Map(
    [...fromLines, ...fromHeadings]
      .map(([label, text]) => [comparable(label), text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** Where the links of a section lead, also those that are written out. */
export function linkAddresses({ content }: Section): string[] {
  return content.flatMap(linksIn);
}

/** CommonMark makes a link of `<https://…>` alone; people write addresses without the arrows. */
const ADDRESS = /https:\/\/[^\s)>\]]+/g;

function linksIn(node: RootContent): string[] {
  if (node.type === 'link') {
    return node.url.startsWith('https://') ? [node.url] : [];
  }
  if (node.type === 'text') {
    return node.value.match(ADDRESS) ?? [];
  }
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function sectionsOf(nodes: Root['children'] | readonly RootContent[]): Section[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'heading') {
      return [];
    }
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
    const content = end === -1 ? rest : rest.slice(0, end);
    const line = node.position?.start.line ?? 1;
    return [{ heading: textOf(node), depth: node.depth, line, content }];
  });
}

function blocksOf(node: RootContent): string[] {
  if (node.type === 'paragraph') {
    return [textOf(node)];
  }
  const holdsBlocks =
    node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return holdsBlocks ? node.children.flatMap(blocksOf) : [];
}

function textOf(node: RootContent): string {
  return toString(node, { includeHtml: false }).trim();
}

function afterColon(line: string): string {
  return line.slice(line.includes(':') ? line.indexOf(':') + 1 : line.length);
}

function comparable(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:.?!]+$/, '')
    .trim();
}
