import type { SyntaxNode } from './devopsPlace';

/** `resource "docker_image" "linkbox" { … }` */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: ReadonlyMap<string, HclValue>;
  readonly blocks: readonly HclBlock[];
  /** Lines count from 1. */
  readonly line: number;
}

export interface HclValue {
  /** As it is written. */
  readonly text: string;
  /** What it refers to: `var.port`, `docker_image.linkbox.image_id`. */
  readonly references: readonly string[];
  /** The texts in it, without quotes and without what is put in. */
  readonly literals: readonly string[];
}

/** The blocks of a file, or of the body of a block. */
export function blocksOf(root: SyntaxNode): HclBlock[] {
  const body = root.namedChildren.find(({ type }) => type === 'body');
  return (body?.namedChildren ?? []).filter(({ type }) => type === 'block').map(toBlock);
}

/** The line of the first thing that cannot be read; undefined when everything can. */
export function firstErrorLine(node: SyntaxNode): number | undefined {
  if (node.isError || node.isMissing) {
    return node.startPosition.row + 1;
  }
  if (!node.hasError) {
    return undefined;
  }
  const inside = node.children.map(firstErrorLine).find((line) => line !== undefined);
  return inside ?? node.startPosition.row + 1;
}

function toBlock(node: SyntaxNode): HclBlock {
  const [type, ...rest] = node.namedChildren;
  const body = rest.find((child) => child.type === 'body');
  const attributes = (body?.namedChildren ?? [])
    .filter((child) => child.type === 'attribute')
    .map(toAttribute);
  return {
    type: type?.text ?? '',
    labels: rest.filter(isLabel).map(({ text }) => text.replace(/^"|"$/g, '')),
    attributes: new Map(attributes),
    blocks: blocksOf(node),
    line: node.startPosition.row + 1,
  };
}

function isLabel({ type }: SyntaxNode): boolean {
  return type === 'string_lit' || type === 'identifier';
}

function toAttribute(node: SyntaxNode): readonly [string, HclValue] {
  const [name, ...values] = node.namedChildren;
  const value = {
    text: values.map(({ text }) => text).join(' '),
    references: values.flatMap(referencesIn),
    literals: values.flatMap(literalsIn),
  };
  return [name?.text ?? '', value];
}

/** A variable with the names behind its dots, which stand beside it in the tree. */
function referencesIn(node: SyntaxNode): string[] {
  const children = node.namedChildren;
  const own = children.flatMap((child, index) => {
    if (child.type !== 'variable_expr') {
      return [];
    }
    const after = children.slice(index + 1);
    const end = after.findIndex(({ type }) => type !== 'get_attr');
    const names = end === -1 ? after : after.slice(0, end);
    return [[child, ...names].map(({ text }) => text).join('')];
  });
  return [...own, ...children.flatMap(referencesIn)];
}

function literalsIn(node: SyntaxNode): string[] {
  return node.type === 'template_literal' ? [node.text] : node.namedChildren.flatMap(literalsIn);
}
