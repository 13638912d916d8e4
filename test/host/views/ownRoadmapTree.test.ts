import assert from 'node:assert/strict';
import roadmap from 'built-in-roadmap';
import * as vscode from 'vscode';
import type { RoadmapContent } from '../../../src/roadmap/roadmap';
import { CurrentRoadmap, type RoadmapNotice } from '../../../src/storage/currentRoadmap';
import { ProgressStore } from '../../../src/storage/progressStore';
import type { PanelServices } from '../../../src/views/panelServices';
import { RoadmapTree } from '../../../src/views/roadmapTree';
import { aPhase, aRoadmap, aSkill } from '../../support/builders';
import { InMemoryMemento } from '../../support/inMemoryMemento';
import { aServices, NOW } from '../services';

const OWN = aRoadmap({ id: 'my-class', phases: [aPhase({ skills: [aSkill({ id: 'greet' })] })] });
const TEXTS = {
  greet: { why: '', exercise: '', objectives: ['can *greet*'], selfCheck: [], resources: [] },
} as RoadmapContent;
const BROKEN: RoadmapNotice = {
  kind: 'broken',
  label: 'roadmap.yaml',
  uri: vscode.Uri.file('/class/roadmap.yaml'),
  problemCount: 2,
  line: 7,
  isLastValidShown: true,
};

suite('the tree of a roadmap of the workspace’s own', () => {
  let services: PanelServices;
  let tree: RoadmapTree;

  const open = (expected?: string) => {
    const store = new ProgressStore(new InMemoryMemento(), roadmap, () => NOW);
    const builtIn = { roadmap, content: () => Promise.resolve({}) };
    services = aServices({ store, roadmaps: new CurrentRoadmap(builtIn, store, expected) });
    tree = new RoadmapTree(services);
  };
  teardown(() => {
    tree.dispose();
    services.roadmaps.dispose();
    services.store.dispose();
  });

  const useOwn = (notice?: RoadmapNotice) =>
    services.roadmaps.use(
      { roadmap: OWN, content: () => Promise.resolve(TEXTS), label: 'roadmap.yaml' },
      notice,
    );
  const labels = () => tree.getChildren().map((node) => tree.getTreeItem(node).label);

  test('shows a row that it is being read, and nothing of the built-in one', async () => {
    open('roadmap.yaml');
    assert.deepEqual(labels(), ['Reading roadmap.yaml…']);
    await useOwn();
    assert.deepEqual(labels(), ['1. First steps']);
  });

  test('draws every row anew, and finds skills of the new roadmap', async () => {
    open();
    tree.getChildren().forEach((node) => tree.getTreeItem(node));
    const drawn: unknown[] = [];
    const listener = tree.onDidChangeTreeData((nodes) => drawn.push(nodes));
    await useOwn();
    listener.dispose();
    assert.deepEqual(drawn, [undefined]);
    assert.ok(tree.nodeOf('greet'));
    assert.equal(tree.nodeOf('what-backend-developers-do'), undefined);
  });

  test('says above the rows that the file is broken, and leads to its first problem', async () => {
    open();
    await useOwn(BROKEN);
    const [notice] = tree.getChildren();
    assert.ok(notice);
    const item = tree.getTreeItem(notice);
    assert.equal(item.label, 'roadmap.yaml has 2 problems');
    assert.equal(item.description, 'its last valid version is shown');
    assert.match(item.accessibilityInformation?.label ?? '', /2 problems.*last valid version/);
    const [uri, { selection }] = item.command?.arguments as [
      vscode.Uri,
      { selection: vscode.Range },
    ];
    assert.equal(uri.path, '/class/roadmap.yaml');
    assert.equal(selection.start.line, 6);
    assert.deepEqual(labels().slice(1), ['1. First steps']);
  });

  test('takes the tooltips from the file, as text', async () => {
    open();
    await useOwn();
    const node = tree.nodeOf('greet');
    assert.ok(node);
    const { tooltip } = await tree.resolveTreeItem(tree.getTreeItem(node), node);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /can \\\*greet\\\*/);
  });

  test('goes back to the built-in roadmap', async () => {
    open();
    await useOwn(BROKEN);
    await services.roadmaps.useBuiltIn();
    assert.equal(labels().length, roadmap.phases.length);
  });
});
