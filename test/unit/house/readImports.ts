import ts from 'typescript';

export interface Import {
  /** What stands in the quotes; undefined when the program works it out. */
  readonly specifier: string | undefined;
  readonly line: number;
}

/** Everything a file imports, types too, in whichever form. */
export function readImports(fileName: string, text: string): Import[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = source.typeReferenceDirectives.map((reference) => ({
    specifier: reference.fileName,
    line: lineOf(source, reference.pos),
  }));
  const visit = (node: ts.Node): void => {
    const imported = importedBy(node);
    if (imported !== undefined) {
      const specifier = ts.isStringLiteralLike(imported) ? imported.text : undefined;
      imports.push({ specifier, line: lineOf(source, node.getStart(source)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** The expression that names the module, if this node imports one. */
function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier;
  }
  if (ts.isExternalModuleReference(node)) {
    return node.expression;
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  }
  if (!ts.isCallExpression(node)) {
    return undefined;
  }
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = /^require(\.resolve)?$/.test(node.expression.getText());
  return isImport || isRequire ? (node.arguments[0] ?? node) : undefined;
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}
