import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { setStatus } from '../../../src/progress/transitions';
import type { Roadmap } from '../../../src/roadmap/roadmap';
import type { PanelServices } from '../../../src/views/panelServices';
import { RoadmapTree, type TreeNode } from '../../../src/views/roadmapTree';
import { registerRoadmapView } from '../../../src/views/roadmapView';
import { commandsDuring, replacing, waitUntil } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

const FIRST_SKILL = 'what-backend-developers-do';
const UNKNOWN_SKILL = 'unknown-to-the-window';

suite('roadmap view', () => {
  const disposables: vscode.Disposable[] = [];
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    disposables.push(disposable);
    return disposable;
  };
  let services: PanelServices;
  let trees: RoadmapTree[];

  setup(() => {
    services = aServices();
    own(services.store);
    trees = [];
  });
  teardown(() => {
    vscode.Disposable.from(...disposables.splice(0)).dispose();
  });

  const loadTree = () => {
    const tree = own(new RoadmapTree(services));
    trees.push(tree);
    return Promise.resolve(tree);
  };

  test('makes its tree when rows are first asked for, and one for all of them', async () => {
    const { provider } = await registered(loadTree, own);
    assert.equal(trees.length, 0);
    const rows = (await provider.getChildren()) ?? [];
    const ids: unknown[] = [];
    for (const row of rows) {
      ids.push((await provider.getTreeItem(row)).id);
    }
    assert.deepEqual(
      ids,
      services.roadmap.phases.map(({ id }) => id),
    );
    assert.equal(trees.length, 1);
  });

  test('tries again when its tree could not be loaded', async () => {
    let isBroken = true;
    const { provider } = await registered(() => {
      if (isBroken) {
        return Promise.reject(new Error('The tree of this test cannot be loaded.'));
      }
      return loadTree();
    }, own);
    await assert.rejects(async () => provider.getChildren());
    isBroken = false;
    assert.notDeepEqual(await provider.getChildren(), []);
  });

  test('passes on which rows changed', async () => {
    const { provider } = await registered(loadTree, own);
    const told: unknown[] = [];
    own(provider.onDidChangeTreeData?.((rows) => told.push(...[rows].flat())) ?? assert.fail());
    for (const row of (await provider.getChildren()) ?? []) {
      await provider.getTreeItem(row);
    }
    const [tree] = trees;
    await services.store.update((progress) => setStatus(progress, FIRST_SKILL, 'done', NOW));
    assert.ok(told.includes(tree?.nodeOf(FIRST_SKILL)));
  });

  test('asks for the status that a ticked box stands for, of skills alone', async () => {
    const { ticks } = await registered(loadTree, own);
    const tree = await loadTree();
    const skillNode = tree.nodeOf(FIRST_SKILL) ?? assert.fail();
    const [phaseNode] = tree.getChildren();
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    const commands = await commandsDuring(() => {
      ticks.fire({ items: [[phaseNode ?? assert.fail(), Checked]] });
      ticks.fire({ items: [[skillNode, Checked]] });
      ticks.fire({ items: [[skillNode, Unchecked]] });
    });
    assert.deepEqual(commands, [
      ['backendRoadmap.setSkillStatus', FIRST_SKILL, 'done'],
      ['backendRoadmap.setSkillStatus', FIRST_SKILL, 'todo'],
    ]);
  });

  test('draws a row again whose tick could not be stored', async () => {
    services = aServices({ roadmap: withUnknownSkill(services.roadmap) });
    const { ticks, provider } = await registered(loadTree, own);
    await provider.getChildren();
    const node = trees[0]?.nodeOf(UNKNOWN_SKILL) ?? assert.fail();
    const told: unknown[] = [];
    own(provider.onDidChangeTreeData?.((rows) => told.push(...[rows].flat())) ?? assert.fail());
    ticks.fire({ items: [[node, vscode.TreeItemCheckboxState.Checked]] });
    await waitUntil('the row is drawn again', () => told.includes(node));
  });
});

interface Ticks {
  readonly items: readonly [TreeNode, vscode.TreeItemCheckboxState][];
}

interface RegisteredView {
  readonly provider: vscode.TreeDataProvider<TreeNode>;
  /** The test fires what VS Code fires when somebody ticks. */
  readonly ticks: vscode.EventEmitter<Ticks>;
}

/** Registers the view with a VS Code that only the test hears of. */
async function registered(
  ...[loadTree, own]: Parameters<typeof registerRoadmapView>
): Promise<RegisteredView> {
  const ticks = own(new vscode.EventEmitter<Ticks>());
  let provider: RegisteredView['provider'] | undefined;
  const createTreeView = (_id: string, options: vscode.TreeViewOptions<TreeNode>) => {
    provider = options.treeDataProvider;
    return { onDidChangeCheckboxState: ticks.event, dispose: () => undefined };
  };
  await replacing(vscode.window, 'createTreeView', createTreeView, () =>
    Promise.resolve(registerRoadmapView(loadTree, own)),
  );
  return { ticks, provider: provider ?? assert.fail() };
}

function withUnknownSkill(roadmap: Roadmap): Roadmap {
  const [phase] = roadmap.phases;
  const [section] = phase?.sections ?? [];
  const [skill] = section?.skills ?? [];
  assert.ok(phase && section && skill);
  const skills = [{ ...skill, id: UNKNOWN_SKILL }];
  return { ...roadmap, phases: [{ ...phase, sections: [{ ...section, skills }] }] };
}
