import ts from 'typescript';

/** Calls whose texts a person reads. */
const MESSAGE_CALLS = ['showErrorMessage', 'showInformationMessage', 'showWarningMessage'];
const MESSAGE_CLASSES = ['UserError'];
const MESSAGE_PROPERTIES = ['title', 'placeHolder', 'prompt', 'openLabel'];

/**
 * Texts that a person reads and that no translation can reach, as `file:line: text`: literals that
 * do not go through `l10n.t`. A name declared in the same file is followed to what it stands for.
 */
export function untranslatedMessages(fileName: string, text: string): string[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const constants = readConstants(source);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const literal of messagesIn(node).flatMap((part) => literalsOf(part, constants))) {
      const { line } = source.getLineAndCharacterOfPosition(literal.getStart(source));
      found.push(`${fileName}:${line + 1}: ${literal.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

type Constants = ReadonlyMap<string, ts.Expression>;

function readConstants(source: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return constants;
}

/** The expressions of this node that end up before somebody's eyes. */
function messagesIn(node: ts.Node): ts.Expression[] {
  if (ts.isCallExpression(node) && MESSAGE_CALLS.includes(lastName(node.expression))) {
    return [...node.arguments];
  }
  if (ts.isNewExpression(node) && MESSAGE_CLASSES.includes(lastName(node.expression))) {
    return node.arguments?.slice(0, 1) ?? [];
  }
  if (ts.isPropertyAssignment(node) && MESSAGE_PROPERTIES.includes(node.name.getText())) {
    return [node.initializer];
  }
  if (ts.isShorthandPropertyAssignment(node) && MESSAGE_PROPERTIES.includes(node.name.text)) {
    return [node.name];
  }
  const isSetting =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    MESSAGE_PROPERTIES.includes(node.left.name.text);
  return isSetting ? [node.right] : [];
}

function lastName(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** The literals an expression may become. What a call returns is that function's own matter. */
function literalsOf(
  node: ts.Node,
  constants: Constants,
  seen: ReadonlySet<string> = new Set(),
): ts.Node[] {
  const inside = (parts: readonly ts.Node[]) =>
    parts.flatMap((part) => literalsOf(part, constants, seen));
  if (ts.isStringLiteralLike(node)) {
    return node.text === '' ? [] : [node];
  }
  if (ts.isTemplateExpression(node)) {
    return [node];
  }
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value === undefined || seen.has(node.text)
      ? []
      : literalsOf(value, constants, new Set([...seen, node.text]));
  }
  if (ts.isConditionalExpression(node)) {
    return inside([node.whenTrue, node.whenFalse]);
  }
  if (ts.isBinaryExpression(node)) {
    return inside([node.left, node.right]);
  }
  const isWrapper =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isNonNullExpression(node);
  return isWrapper ? inside([node.expression]) : [];
}
