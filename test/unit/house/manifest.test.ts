import assert from 'node:assert/strict';
import {
  CommandId,
  ContextKey,
  EXTENSION_ID,
  NOTE_SCHEME,
  SETTINGS_SECTION,
  ViewId,
  WALKTHROUGH_ID,
} from '../../../src/contributions';
import { STACKS } from '../../../src/progress/progress';
import { readRepositoryFile, readRepositoryJson } from '../repository';

interface WalkthroughStep {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface CommandUse {
  readonly command: string;
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly CommandUse[]>>;
    readonly keybindings?: readonly CommandUse[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly WalkthroughStep[];
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { enum?: unknown[] }>> };
  };
}

const manifest = readRepositoryJson('package.json') as Manifest;
const { commands, menus, keybindings, views, configuration } = manifest.contributes;
const commandIds = Object.values<string>(CommandId);
const texts = readRepositoryJson('package.nls.json') as Record<string, string>;

suite('package.json', () => {
  test('has the identity the code refers to', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, EXTENSION_ID);
  });

  test('types are those of the oldest VS Code it promises to run in', () => {
    assert.match(manifest.engines.vscode, /^\^\d+\.\d+\.\d+$/);
    assert.equal(manifest.devDependencies['@types/vscode'], manifest.engines.vscode.slice(1));
  });

  test('contributes the commands of the code, and no other', () => {
    assert.deepEqual(commands.map(({ command }) => command).toSorted(), commandIds.toSorted());
  });

  test('names every command by its id and puts it in our category', () => {
    for (const [name, id] of Object.entries(CommandId)) {
      assert.equal(id, `${SETTINGS_SECTION}.${name}`);
    }
    assert.ok(commands.every(({ category }) => category === '%category%'));
  });

  test('offers in menus and on keys only commands there are', () => {
    const used = [...Object.values(menus).flat(), ...(keybindings ?? [])];
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.map(({ command }) => command).filter((command) => !commandIds.includes(command)),
      [],
    );
  });

  test('contributes the tree view, and activates for the panels that are restored', () => {
    const viewIds = Object.values(views).flatMap((group) => group.map(({ id }) => id));
    assert.deepEqual(viewIds, [ViewId.roadmap]);
    const panelEvents = manifest.activationEvents.filter((event) => event.startsWith('onWebview'));
    assert.deepEqual(
      panelEvents.toSorted(),
      Object.values(ViewId)
        .filter((id) => id !== ViewId.roadmap)
        .map((id) => `onWebviewPanel:${id}`)
        .toSorted(),
    );
  });

  test('activates for a note in an editor that is restored', () => {
    assert.ok(manifest.activationEvents.includes(`onFileSystem:${NOTE_SCHEME}`));
  });

  test('activates by view, command, panel or a file of ours in the folder, never at startup', () => {
    for (const event of manifest.activationEvents) {
      assert.match(
        event,
        /^(on(View|Command|WebviewPanel|FileSystem):|workspaceContains:((\*\/)?starter\.json|roadmap\.yaml)$)/,
      );
    }
  });

  test('names every setting in our section, with the stacks there are', () => {
    const names = Object.keys(configuration.properties);
    assert.ok(names.every((name) => name.startsWith(`${SETTINGS_SECTION}.`)));
    assert.deepEqual(configuration.properties['backendRoadmap.stack']?.enum, [null, ...STACKS]);
  });
});

suite('the walkthrough', () => {
  const { walkthroughs } = manifest.contributes;
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const textOf = (placeholder: string) => texts[placeholder.slice(1, -1)] ?? '';

  test('is the one the code opens', () => {
    assert.deepEqual(
      walkthroughs.map(({ id }) => id),
      [WALKTHROUGH_ID],
    );
    assert.ok(steps.length > 0);
  });

  test('leads in every step to a command there is', () => {
    for (const { id, description } of steps) {
      const led = [...textOf(description).matchAll(/\]\(command:([^)]*)\)/g)];
      assert.ok(led.length > 0, id);
      assert.ok(
        led.every(([, command = '']) => commandIds.includes(command)),
        id,
      );
    }
  });

  test('ticks its steps by commands and context keys there are', () => {
    const contextKeys: readonly string[] = Object.values(ContextKey);
    for (const event of steps.flatMap(({ completionEvents }) => completionEvents)) {
      const [kind, name = ''] = event.split(':');
      const known = kind === 'onCommand' ? commandIds : contextKeys;
      assert.ok(known.includes(name), event);
    }
  });

  test('has pictures in the colours of the theme, without words, described for a screen reader', () => {
    for (const { media } of steps) {
      const picture = readRepositoryFile(media.svg);
      assert.doesNotMatch(picture, /<(text|style|script|image)\b|(fill|stroke)="#/, media.svg);
      assert.match(picture, /var\(--vscode-/, media.svg);
      assert.ok(textOf(media.altText).length > 20, media.svg);
    }
  });
});

suite('package.nls.json', () => {
  const used = [...readRepositoryFile('package.json').matchAll(/"%([^%"]+)%"/g)].map(
    ([, key]) => key,
  );

  test('has a text for every key of package.json, and no text nobody uses', () => {
    assert.ok(used.length > 0);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(texts).toSorted());
  });

  test('has no empty text', () => {
    assert.deepEqual(
      Object.entries(texts).filter(([, text]) => text.trim() === ''),
      [],
    );
  });
});
