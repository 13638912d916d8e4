import assert from 'node:assert/strict';
import { readRepositoryJson } from '../repository';
import { readSources } from '../house/sources';

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: {
      readonly supported: string;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly type: string | readonly string[]; readonly scope?: string }>
      >;
    };
  };
}

const { capabilities, contributes } = readRepositoryJson('package.json') as Manifest;
const settings = contributes.configuration.properties;

/** Scopes that a workspace's own settings.json has no say in. */
const OUT_OF_REACH = ['machine', 'application'];

suite('settings a workspace brings along', () => {
  test('cannot say where projects are written or where progress is carried', () => {
    for (const name of ['learningFolder', 'portableProgress']) {
      const { scope = '' } = settings[`backendRoadmap.${name}`] ?? {};
      assert.ok(OUT_OF_REACH.includes(scope), `${name} has scope '${scope}'`);
    }
  });

  test('name a file only where the workspace is trusted', () => {
    const files = Object.keys(settings).filter((name) => /file$|folder$|path$/i.test(name));
    const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    for (const name of files) {
      const isOutOfReach = OUT_OF_REACH.includes(settings[name]?.scope ?? '');
      assert.ok(isOutOfReach || restrictedConfigurations.includes(name), name);
    }
  });

  test('cannot name a program: there is no such setting', () => {
    const programs = Object.keys(settings).filter((name) =>
      /command|program|executable|interpreter|python|java|node|go\b|args|env/i.test(name),
    );
    assert.deepEqual(programs, []);
  });
});

suite('pages', () => {
  test('write no HTML of their own and run no text as code', () => {
    for (const [file, text] of Object.entries(readSources())) {
      if (file.startsWith('webview/')) {
        assert.doesNotMatch(text, /dangerouslySetInnerHTML|innerHTML|outerHTML|\beval\(/, file);
      }
    }
  });
});

suite('the extension', () => {
  test('asks for trust before it runs or serves what a folder holds', () => {
    const sources = readSources();
    for (const file of ['running/starterTests.ts', 'commands/serveCommand.ts']) {
      assert.match(sources[file] ?? '', /!vscode\.workspace\.isTrusted/, file);
    }
  });

  test('starts no program through a shell', () => {
    for (const [file, text] of Object.entries(readSources())) {
      assert.doesNotMatch(text, /\bexecSync\(|\bexec\(\s*['"`]|shell:\s*true/, file);
    }
  });
});
