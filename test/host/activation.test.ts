import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId, ViewId } from '../../src/contributions';
import { allSkills } from '../../src/roadmap/roadmap';
import { ourApi, ourExtension } from '../support/hostWindow';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

// Read while the files load: afterwards the first test has activated it.
const wasActiveAtFirst = ourExtension().isActive;

suite('activation', () => {
  test('waits until somebody uses the extension', () => {
    assert.equal(wasActiveAtFirst, false);
  });

  test('gives other extensions the API with the whole roadmap', async () => {
    const { version, roadmap } = await ourApi();
    assert.equal(version, 1);
    assert.equal(roadmap.phases.length, 8);
    assert.equal(allSkills(roadmap).filter(({ level }) => level !== 'optional').length, 85);
  });

  test('declares, registers and names the same commands', async () => {
    await ourApi();
    const named = Object.values<string>(CommandId).sort();
    const declared = manifest().contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared.sort(), named);
    assert.deepEqual((await registeredCommands()).sort(), named);
  });

  test('happens once: asked again, the same API answers', async () => {
    assert.equal(await ourExtension().activate(), await ourApi());
    const commands = await registeredCommands();
    assert.equal(new Set(commands).size, commands.length);
  });
});

function manifest(): Manifest {
  return ourExtension().packageJSON as Manifest;
}

/** Without those that VS Code makes for every view. */
async function registeredCommands(): Promise<string[]> {
  return (await vscode.commands.getCommands(true)).filter(
    (id) => id.startsWith('backendRoadmap.') && !id.startsWith(`${ViewId.roadmap}.`),
  );
}
