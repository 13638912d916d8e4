import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { recordPassed, setPlan, setStatus } from '../../../src/progress/transitions';
import { summarise } from '../../../src/progress/summary';
import { forecast } from '../../../src/forecast/forecast';
import { taskKey, type Progress, type Status } from '../../../src/progress/progress';
import {
  allSkills,
  findSkill,
  isAlongside,
  phaseOfSkill,
  skillsOf,
  tasksProving,
  type Roadmap,
  type Skill,
} from '../../../src/roadmap/roadmap';
import type { PanelServices } from '../../../src/views/panelServices';
import { RoadmapTree, type TreeNode } from '../../../src/views/roadmapTree';
import { ourApi, waitUntil, withSetting } from '../../support/hostWindow';
import { aServices, NOW } from '../services';

type Looks = ReadonlyMap<TreeNode, vscode.TreeItem>;

const FIRST_SKILL = 'what-backend-developers-do';

suite('roadmap tree', () => {
  let services: PanelServices;
  let roadmap: Roadmap;
  let tree: RoadmapTree;

  setup(() => {
    services = aServices();
    ({ roadmap } = services);
    tree = new RoadmapTree(services);
  });
  teardown(() => {
    tree.dispose();
    services.store.dispose();
  });

  const change = (transition: Transition) => services.store.update(transition, 'A change');
  const itemOf = (skillId: string) => tree.getTreeItem(tree.nodeOf(skillId) ?? assert.fail());
  const labelOf = (item: vscode.TreeItem) => item.accessibilityInformation?.label ?? '';
  const phaseItems = () => tree.getChildren().map((node) => tree.getTreeItem(node));

  suite('rows', () => {
    test('are the phases, their sections and their skills, in order', () => {
      const skills = allNodes(tree).flatMap((node) => (node.kind === 'skill' ? [node.skill] : []));
      assert.deepEqual(skills, allSkills(roadmap));
      assert.deepEqual(
        tree.getChildren().map((node) => tree.getTreeItem(node).id),
        roadmap.phases.map(({ id }) => id),
      );
    });

    test('are the same objects each time, so that VS Code knows them again', () => {
      assert.deepEqual(
        allNodes(tree).filter((node, index) => allNodes(tree)[index] !== node),
        [],
      );
    });

    test('know their parents', () => {
      for (const node of allNodes(tree)) {
        for (const child of tree.getChildren(node)) {
          assert.equal(tree.getParent(child), node);
        }
      }
    });

    test('have ids of their own', () => {
      const ids = allNodes(tree).map((node) => tree.getTreeItem(node).id);
      assert.ok(ids.every((id) => id !== undefined));
      assert.equal(new Set(ids).size, ids.length);
    });

    test('open at the current phase alone', () => {
      const open = phaseItems().filter(
        ({ collapsibleState }) => collapsibleState === vscode.TreeItemCollapsibleState.Expanded,
      );
      assert.deepEqual(
        open.map(({ id }) => id),
        ['phase-1'],
      );
    });

    test('open a skill when clicked', () => {
      const { command } = itemOf(FIRST_SKILL);
      assert.equal(command?.command, 'backendRoadmap.openSkill');
      assert.deepEqual(command.arguments, [FIRST_SKILL]);
    });
  });

  suite('skill row', () => {
    for (const [status, isTicked] of [
      ['todo', false],
      ['inProgress', false],
      ['done', true],
      ['skipped', false],
    ] as const) {
      test(`of status '${status}' has a box ${isTicked ? 'ticked' : 'not ticked'}`, async () => {
        await change(setTo(FIRST_SKILL, status));
        const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
        assert.equal(boxOf(itemOf(FIRST_SKILL)).state, isTicked ? Checked : Unchecked);
      });

      test(`of status '${status}' is a skill.${status} to the menus`, async () => {
        await change(setTo(FIRST_SKILL, status));
        assert.equal(itemOf(FIRST_SKILL).contextValue, `skill.${status}`);
      });
    }

    test('is marked when it is the next one, to eye and ear', () => {
      assert.match(String(itemOf(FIRST_SKILL).description), /^next/);
      assert.match(labelOf(itemOf(FIRST_SKILL)), /next skill/);
    });

    test('is ticked and proven once every task that names it passed', async () => {
      const skill = provableSkill(roadmap);
      await change(proven(roadmap, skill.id));
      const item = itemOf(skill.id);
      assert.equal(item.contextValue, 'skill.done.proven');
      assert.equal(boxOf(item).state, vscode.TreeItemCheckboxState.Checked);
      assert.match(labelOf(item), /done, proven/);
    });

    test('says its level when it is not a core skill, to eye and ear', () => {
      const advanced = allSkills(roadmap).find(({ level }) => level === 'advanced');
      const item = itemOf(advanced?.id ?? assert.fail());
      assert.match(String(item.description), /advanced/);
      assert.match(labelOf(item), /advanced/);
    });
  });

  suite('phase row', () => {
    test('of the current phase is known to the menus as such', () => {
      assert.equal(phaseItems()[0]?.contextValue, 'phase.current');
      assert.equal(phaseItems()[1]?.contextValue, 'phase');
    });

    test('says the numbers of summary and forecast', async () => {
      await change(setTo(FIRST_SKILL, 'done'));
      const { progress } = services.store;
      const summary = summarise(roadmap, progress);
      const plan = { hoursPerWeek: roadmap.hoursPerWeek };
      const { phases } = forecast(roadmap, progress, plan, '2027-03-01');
      for (const [index, item] of phaseItems().entries()) {
        const percent = summary.phases[index]?.donePercent ?? assert.fail();
        const { p10, p90 } = phases[index]?.remainingHours ?? assert.fail();
        assert.equal(item.description, `${percent}% · ${p10}–${p90} h`);
        assert.match(labelOf(item), new RegExp(`${percent}% done, ${p10} to ${p90} hours left`));
      }
    });

    test('says 100% and no hours when the phase is done', async () => {
      await change(doneAll(skillsOf(roadmap.phases[0] ?? assert.fail())));
      assert.equal(phaseItems()[0]?.description, '100%');
    });

    test('moves on when the core skills of the phase are done', async () => {
      await change(doneAll(skillsOf(roadmap.phases[0] ?? assert.fail())));
      assert.equal(phaseItems()[1]?.contextValue, 'phase.current');
    });
  });

  test('the window shows the numbers of the API', async () => {
    const api = await ourApi();
    await services.store.update(() => api.getProgress());
    const [item] = phaseItems();
    const { donePercent } = api.getSummary().phases[0] ?? assert.fail();
    const { p10, p90 } = api.getForecast().phases[0]?.remainingHours ?? assert.fail();
    assert.equal(item?.description, `${donePercent}% · ${p10}–${p90} h`);
  });

  suite('screen reader', () => {
    test('reads a label with the title on every row', () => {
      for (const node of allNodes(tree)) {
        const item = tree.getTreeItem(node);
        assert.ok(labelOf(item).includes(titleOf(node)), `no label: ${JSON.stringify(item)}`);
      }
    });

    test('reads a label on every box, with what it stands for', () => {
      for (const { skill } of allNodes(tree).filter((node) => node.kind === 'skill')) {
        const { accessibilityInformation } = boxOf(itemOf(skill.id));
        assert.equal(accessibilityInformation?.label, `${skill.title}: not done`);
        assert.equal(accessibilityInformation.role, 'checkbox');
      }
    });

    test('reads a label on the line shown while no folder is open', () => {
      assert.match(labelOf(tree.getTreeItem({ kind: 'folderHint' })), /Open a folder/);
    });
  });

  suite('tooltip', () => {
    const tooltipOf = async (skillId: string) => {
      const node = tree.nodeOf(skillId) ?? assert.fail();
      const { tooltip } = await tree.resolveTreeItem(new vscode.TreeItem(''), node);
      assert.ok(tooltip instanceof vscode.MarkdownString);
      return tooltip;
    };

    test('of a skill has its objectives, hours, prerequisites and proof', async () => {
      const skill = provableSkill(roadmap);
      const { objectives } = (await services.files.roadmapContent())[skill.id] ?? assert.fail();
      const text = unescaped((await tooltipOf(skill.id)).value);
      const [proof] = tasksProving(roadmap, skill.id);
      for (const expected of [
        skill.title,
        ...objectives,
        `${skill.hours.min}–${skill.hours.max} h`,
        ...skill.requires.map((id) => findSkill(roadmap, id)?.title ?? assert.fail()),
        proof?.task.title ?? assert.fail(),
      ]) {
        assert.ok(text.includes(expected), `no '${expected}' in:\n${text}`);
      }
    });

    test('of a skill without a starter says that your own word counts', async () => {
      // Each skill of ours has one by now; those of somebody's own roadmap need not.
      tree.dispose();
      tree = new RoadmapTree(aServices({ roadmap: { ...roadmap, starters: [] } }));
      assert.match((await tooltipOf(FIRST_SKILL)).value, /your own word counts/);
    });

    test('is not trusted: it holds text and no commands', async () => {
      const { isTrusted, supportHtml } = await tooltipOf(FIRST_SKILL);
      assert.ok(isTrusted !== true);
      assert.ok(supportHtml !== true);
    });

    test('follows the status', async () => {
      await change(setTo(FIRST_SKILL, 'skipped'));
      assert.match((await tooltipOf(FIRST_SKILL)).value, /skipped/);
    });

    test('of a phase is its goal', async () => {
      const [node] = tree.getChildren();
      const item = await tree.resolveTreeItem(new vscode.TreeItem(''), node ?? assert.fail());
      assert.equal(item.tooltip, roadmap.phases[0]?.goal);
    });
  });

  suite('events', () => {
    const changes: [what: string, earlier: Transition, transition: Transition][] = [];
    const { roadmap: builtIn } = aServices();
    const first = builtIn.phases[0] ?? assert.fail();
    const withFirst = allSkills(builtIn).filter(({ goWith }) => goWith === first.id);
    const none: Transition = (progress) => progress;
    changes.push(
      ['a skill is done', none, setTo(FIRST_SKILL, 'done')],
      ['a skill is started', none, setTo(FIRST_SKILL, 'inProgress')],
      ['a skill is skipped', none, setTo(FIRST_SKILL, 'skipped')],
      ['a later skill is done', none, setTo('redis-overview', 'done')],
      ['a tick is taken back', setTo(FIRST_SKILL, 'done'), setTo(FIRST_SKILL, 'todo')],
      ['a skill is proven', none, proven(builtIn, provableSkill(builtIn).id)],
      [
        'the next skill moves to another section',
        doneAll(allButTheLast(first.sections[0]?.skills ?? [])),
        doneAll(first.sections[0]?.skills ?? []),
      ],
      [
        'the next skill moves to the track alongside',
        doneAll(allButTheLast(skillsOf(first))),
        doneAll(skillsOf(first)),
      ],
      [
        'the next skill moves to another phase',
        doneAll([...allButTheLast(skillsOf(first)), ...withFirst]),
        doneAll([...skillsOf(first), ...withFirst]),
      ],
      ['everything is done', none, doneAll(allSkills(builtIn))],
    );

    for (const [what, earlier, transition] of changes) {
      test(`tell exactly the rows that look different when ${what}`, async () => {
        await change(earlier);
        const before = looksOf(tree);
        const [told, ...more] = await toldDuring(tree, () => change(transition));
        assert.deepEqual(more, []);
        const expected = differences(before, looksOf(tree));
        assert.ok(expected.length > 0, 'the change shows nowhere');
        assert.deepEqual(told?.map(titleOf), expected.map(titleOf));
      });
    }

    test('name few rows when one skill is ticked', async () => {
      const [told] = await toldDuring(tree, () => change(setTo(FIRST_SKILL, 'done')));
      const next = services.roadmap.phases[0]?.sections[0]?.skills[1];
      assert.deepEqual(told?.map(titleOf), [
        first.title,
        first.sections[0]?.title,
        findSkill(roadmap, FIRST_SKILL)?.title,
        next?.title,
      ]);
    });

    test('name section and phase of the track alongside when the next skill moves there', async () => {
      await change(doneAll(allButTheLast(skillsOf(first))));
      const [told] = await toldDuring(tree, () => change(doneAll(skillsOf(first))));
      const { nextSkillId } = summarise(roadmap, services.store.progress);
      const track = phaseOfSkill(roadmap, nextSkillId ?? assert.fail()) ?? assert.fail();
      assert.ok(isAlongside(track));
      assert.ok(told?.map(titleOf).includes(track.title));
    });

    for (const [what, transition] of [
      ['the stack is chosen', (progress) => setPlan(progress, { stack: 'go-gin' }, NOW)],
      ['a milestone is reached', (progress) => ({ ...progress, milestones: { 'phase-1': AT } })],
      ['a skill the roadmap does not have changes', setTo('gone-skill', 'done')],
    ] as [string, Transition][]) {
      test(`stay away when ${what}: no row shows it`, async () => {
        assert.deepEqual(await toldDuring(tree, () => change(transition)), []);
      });
    }

    test('follow an undo', async () => {
      const before = looksOf(tree);
      await change(setTo(FIRST_SKILL, 'done'));
      const [told] = await toldDuring(tree, () => services.store.undo());
      assert.ok(told?.includes(tree.nodeOf(FIRST_SKILL) ?? assert.fail()));
      assert.deepEqual(differences(before, looksOf(tree)), []);
    });

    test('tell the rows that lose their hours when time estimates are turned off', async () => {
      const before = looksOf(tree);
      let without = before;
      const [told] = await toldDuring(tree, () =>
        withSetting('showTimeEstimates', false, async () => {
          await waitUntil(
            'the hours are gone',
            () => !/ h/.test(String(itemOf('loops').description)),
          );
          without = looksOf(tree);
        }),
      );
      assert.deepEqual(told, differences(before, without));
      for (const item of without.values()) {
        assert.doesNotMatch(`${String(item.description)} ${labelOf(item)}`, /\d h\b|hours/);
      }
    });
  });
});

const AT = NOW.toISOString();

type Transition = (progress: Progress) => Progress;

function setTo(skillId: string, status: Status): Transition {
  return (progress) => setStatus(progress, skillId, status, NOW);
}

function doneAll(skills: readonly Skill[]): Transition {
  return (progress) =>
    skills.reduce((current, { id }) => setStatus(current, id, 'done', NOW), progress);
}

function allButTheLast(skills: readonly Skill[]): readonly Skill[] {
  return skills.slice(0, -1);
}

/** Passes every task that names the skill, in the first variant of its starter. */
function proven(roadmap: Roadmap, skillId: string): Transition {
  return (progress) =>
    tasksProving(roadmap, skillId).reduce(
      (current, { starter, task }) =>
        recordPassed(
          current,
          [skillId],
          taskKey(starter.id, starter.variants[0] ?? assert.fail(), task.number),
          { at: AT },
        ),
      progress,
    );
}

function provableSkill(roadmap: Roadmap): Skill {
  const skill = allSkills(roadmap).find(
    ({ id, requires }) => requires.length > 0 && tasksProving(roadmap, id).length > 0,
  );
  return skill ?? assert.fail('No starter proves a skill.');
}

function allNodes(tree: RoadmapTree, parent?: TreeNode): TreeNode[] {
  return tree.getChildren(parent).flatMap((node) => [node, ...allNodes(tree, node)]);
}

function looksOf(tree: RoadmapTree): Looks {
  return new Map(allNodes(tree).map((node) => [node, tree.getTreeItem(node)]));
}

function differences(before: Looks, after: Looks): TreeNode[] {
  return [...after.keys()].filter((node) => !isDeepStrictEqual(before.get(node), after.get(node)));
}

/** What each event of the tree named, in the order of the rows. */
/** What a tree that was drawn tells while work is done. */
async function toldDuring(tree: RoadmapTree, work: () => Thenable<unknown>): Promise<TreeNode[][]> {
  const events: TreeNode[][] = [];
  looksOf(tree);
  const listener = tree.onDidChangeTreeData((nodes) => {
    assert.ok(nodes !== undefined, 'told to draw everything again');
    events.push(allNodes(tree).filter((node) => nodes.includes(node)));
  });
  await work();
  listener.dispose();
  return events;
}

function boxOf(item: vscode.TreeItem) {
  assert.ok(typeof item.checkboxState === 'object');
  return item.checkboxState;
}

function titleOf(node: TreeNode): string {
  switch (node.kind) {
    case 'phase':
      return node.phase.title;
    case 'section':
      return node.section.title;
    case 'skill':
      return node.skill.title;
    case 'folderHint':
      return 'Open a folder';
    case 'roadmapNotice':
      return node.notice.label;
  }
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\([^\w\s])/g, '$1');
}
