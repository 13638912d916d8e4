import assert from 'node:assert/strict';
import { HOUSE, importFaults, roomCycle } from './importRules';
import { readImports } from './readImports';
import { readSources } from './sources';

suite('the imports of src', () => {
  const sources = readSources();

  test('keep to the rules of the house', () => {
    assert.deepEqual(importFaults(sources), []);
  });

  test('lead in no circle from room to room', () => {
    assert.equal(roomCycle(sources), undefined);
  });

  test('are found where we know them', () => {
    const { 'roadmap/parseRoadmap.ts': parseRoadmap = '' } = sources;
    const specifiers = readImports('parseRoadmap.ts', parseRoadmap).map((found) => found.specifier);
    assert.ok(specifiers.includes('yaml') && specifiers.includes('./schema'));
  });
});

suite('the rules of the house themselves', () => {
  test('name rooms that may know each other without a circle', () => {
    const sources = Object.fromEntries(
      Object.entries(HOUSE).map(([room, { rooms }]) => [
        `${room}.ts`,
        rooms.map((other) => `import './${other}';`).join('\n'),
      ]),
    );
    assert.equal(roomCycle(sources), undefined);
  });
});

suite('an import is seen', () => {
  const forms = {
    'as a value': "import a from 'x';",
    'for its side effect': "import 'x';",
    'as a namespace': "import * as a from 'x';",
    'of a type': "import type { A } from 'x';",
    'of a single type': "import { type A } from 'x';",
    'exported on': "export { a } from 'x';",
    'exported on whole': "export * from 'x';",
    'exported on as a type': "export type { A } from 'x';",
    'when it is dynamic': "const a = await import('x');",
    'with a template': 'const a = await import(`x`);',
    'in a type': "type A = import('x').A;",
    'in a typeof': "type A = typeof import('x');",
    'in the old form': "import a = require('x');",
    required: "const a = require('x');",
    resolved: "const a = require.resolve('x');",
    'by reference': '/// <reference types="x" />',
    'deep inside': "class A { b() { return () => import('x'); } }",
  };
  for (const [name, text] of Object.entries(forms)) {
    test(name, () => {
      assert.deepEqual(readImports('made/up.ts', text), [{ specifier: 'x', line: 1 }]);
    });
  }

  test('with its line', () => {
    assert.deepEqual(readImports('made/up.ts', "\n\nimport 'x';\n"), [{ specifier: 'x', line: 3 }]);
  });

  test('but not in a comment or a text', () => {
    assert.deepEqual(readImports('made/up.ts', "// import 'x';\nconst a = \"import 'x'\";"), []);
  });
});

const ONLY_YAML =
  'only roadmap/parseRoadmap.ts and checks/artefacts/networkLab/readAnswers.ts and checks/artefacts/ship/yamlFile.ts and checks/artefacts/yamlDocument.ts may use yaml';

suite('a rule of the house is broken by', () => {
  const broken: [file: string, text: string, reason: string][] = [
    ['progress/a.ts', "import * as vscode from 'vscode';", 'progress may not use vscode'],
    ['progress/a.ts', "import type { Uri } from 'vscode';", 'progress may not use vscode'],
    ['forecast/a.ts', "type Uri = import('vscode').Uri;", 'forecast may not use vscode'],
    ['checks/a.ts', "import fs from 'node:fs/promises';", 'checks may not use node'],
    ['scaffold/a.ts', "import path from 'path';", 'scaffold may not use node'],
    ['protocol/a.ts', "import { z } from 'zod';", 'protocol may not use zod'],
    ['progress/a.ts', "import '../storage/store';", 'progress may not know storage'],
    ['roadmap/a.ts', "import '../progress/progress';", 'roadmap may not know progress'],
    ['scaffold/a.ts', "import { parse } from 'yaml';", ONLY_YAML],
    ['roadmap/schema.ts', "import 'yaml';", ONLY_YAML],
    ['webview/a.tsx', "import '../views/words';", 'webview may not know views'],
    ['webview/a.tsx', "import type { E } from 'vscode';", 'webview may not use vscode'],
    ['webview/a.tsx', "import '../contributions';", 'webview may not know contributions'],
    ['webview/a.tsx', "import 'react';", 'webview may not use react'],
    ['views/a.ts', "import '../commands/undo';", 'views may not know commands'],
    ['views/a.ts', "const a = import('../commands/undo');", 'views may not know commands'],
    ['storage/a.ts', "import '../views/words';", 'storage may not know views'],
    ['running/a.ts', "import '../storage/store';", 'running may not know storage'],
    ['commands/a.ts', "import '../extension';", 'commands may not know extension'],
    ['views/a.ts', "import 'node:fs';", 'views may not use node'],
    ['contributions.ts', "import './errors';", 'contributions may not know errors'],
    ['lazy.ts', 'import(name);', 'imports a module whose name is not written down'],
    ['storage/a.ts', "import '@scope/a/b';", 'storage may not use @scope/a'],
  ];
  for (const [file, text, reason] of broken) {
    test(`${file}: ${text}`, () => {
      assert.deepEqual(importFaults({ [file]: text }), [`${file}:1: ${reason}`]);
    });
  }

  test('a folder nobody made a rule for', () => {
    const [fault = ''] = importFaults({ 'helpers/a.ts': '' });
    assert.match(fault, /'helpers' is no room of the house yet/);
  });
});

suite('the rules of the house allow', () => {
  const allowed: [file: string, text: string][] = [
    ['roadmap/parseRoadmap.ts', "import { parse } from 'yaml';"],
    ['webview/a.tsx', "import { useState } from 'preact/hooks'; import '../protocol/page';"],
    ['running/a.ts', "import fs from 'node:fs'; import '../checks/report';"],
    ['commands/a.ts', "import '../views/words'; import 'vscode';"],
    ['progress/a.ts', "import './b'; import '../roadmap/roadmap';"],
  ];
  for (const [file, text] of allowed) {
    test(`${file}: ${text}`, () => {
      assert.deepEqual(importFaults({ [file]: text }), []);
    });
  }
});

suite('a circle of rooms', () => {
  test('is named, however long and whatever the form of its imports', () => {
    const sources = {
      'start/a.ts': "import '../one/a';",
      'one/a.ts': "import type { A } from '../two/a';",
      'two/a.ts': "type B = import('../three/a').B;",
      'three/a.ts': "export * from '../one/b';",
    };
    assert.equal(roomCycle(sources), 'one → two → three → one');
  });

  test('is none within one room, or when two rooms know a third', () => {
    const sources = {
      'one/a.ts': "import './b'; import '../three/a';",
      'one/b.ts': "import './a';",
      'two/a.ts': "import '../one/a'; import '../three/a';",
      'three/a.ts': "import 'one';",
    };
    assert.equal(roomCycle(sources), undefined);
  });
});
