import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommandId, ViewId } from '../../src/contributions';
import type { SelfCheckHostMessage, SkillQuestions } from '../../src/protocol/selfCheck';
import { findSkill } from '../../src/roadmap/roadmap';
import type { PanelServices } from '../../src/views/panelServices';
import { SelfCheckPanel } from '../../src/views/selfCheckPanel';
import { ProgressStore } from '../../src/storage/progressStore';
import { InMemoryMemento } from '../support/inMemoryMemento';
import {
  closeAllTabs,
  dismissingInputs,
  leavesProgressAsItWas,
  messagesDuring,
  ourApi,
  panelTabs,
  picking,
  run,
  waitUntil,
} from '../support/hostWindow';
import { aServices, NOW, recordedLog, type RecordedLog } from './services';

const SKILL = 'loops';

suite('Check Yourself', () => {
  leavesProgressAsItWas();
  teardown(closeAllTabs);

  const labels = () => panelTabs(ViewId.selfCheck).map(({ label }) => label);
  const titleOf = async (skillId: string) => {
    const { roadmap } = await ourApi();
    return `Check Yourself: ${findSkill(roadmap, skillId)?.title ?? assert.fail()}`;
  };

  test('opens the questions of the skill it is given, and another skill in the same page', async () => {
    for (const skillId of [SKILL, 'functions']) {
      const title = await titleOf(skillId);
      await run(CommandId.selfCheck, skillId);
      await waitUntil(title, () => labels().includes(title));
      assert.equal(labels().length, 1);
    }
  });

  test('asks for the skill when given none', async () => {
    const title = await titleOf(SKILL);
    await picking('Loops', () => run(CommandId.selfCheck));
    await waitUntil(title, () => labels().includes(title));
  });

  test('ends quietly when no skill is chosen', async () => {
    const messages = await messagesDuring(() => dismissingInputs(run(CommandId.selfCheck)));
    assert.deepEqual([messages, labels()], [[], []]);
  });

  for (const skill of ['no-such-skill', 5, null, { kind: 'skill' }]) {
    test(`says so when given ${JSON.stringify(skill)}, and opens nothing`, async () => {
      const messages = await messagesDuring(() => run(CommandId.selfCheck, skill));
      assert.equal(messages.length, 1);
      assert.doesNotMatch(messages[0] ?? '', /problem of its own/);
      assert.deepEqual(labels(), []);
    });
  }
});

suite('page of questions', () => {
  let log: RecordedLog;
  let services: PanelServices;
  let memento: InMemoryMemento;
  let ours: SelfCheckPanel;
  let page: FakePage;

  setup(async () => {
    log = recordedLog();
    memento = new InMemoryMemento();
    const { roadmap } = await ourApi();
    const store = new ProgressStore(memento, roadmap, () => NOW);
    services = aServices({ log: log.channel, store });
    page = fakePage();
    ours = new SelfCheckPanel(services);
    await ours.deserializeWebviewPanel(page.panel, { skillId: SKILL });
  });
  teardown(() => {
    ours.dispose();
    services.store.dispose();
  });

  const questions = () => {
    page.send({ type: 'ready' });
    return page.lastState();
  };
  const judge = (changes: Record<string, unknown> = {}) => {
    const [question] = questions().questions;
    page.send({
      type: 'judge',
      skillId: SKILL,
      questionId: question?.questionId,
      answer: 'It repeats steps.',
      verdict: 'partly',
      ...changes,
    });
  };
  const answers = () => services.store.progress.skills[SKILL]?.selfCheck ?? {};

  test('asks at least three questions, none answered at first', () => {
    const asked = questions();
    assert.equal(asked.skillId, SKILL);
    assert.ok(asked.questions.length >= 3);
    assert.ok(asked.questions.every(({ last }) => last === undefined));
  });

  test('keeps an answer with the skill, shows it, and takes it back with undo', async () => {
    const id = questions().questions[0]?.questionId ?? '';
    judge();
    await waitUntil('the answer is kept', () => Object.keys(answers()).length === 1);
    const kept = { answer: 'It repeats steps.', verdict: 'partly' };
    assert.deepEqual(answers(), { [id]: { value: kept, at: NOW.toISOString() } });
    assert.deepEqual(page.lastState().questions[0]?.last, { ...kept, at: NOW.toISOString() });
    assert.equal(await services.store.undo(), 'Loops, question 1: Partly');
    // What was taken back stays taken back when an older copy is merged in: hence a mark, no gap.
    assert.equal(answers()[id]?.value, null);
    await waitUntil(
      'the page shows no answer',
      () => page.lastState().questions[0]?.last === undefined,
    );
  });

  for (const [what, changes] of [
    ['an unknown question', { questionId: 'no-such-question' }],
    ['an unknown skill', { skillId: 'no-such-skill' }],
    ['an unknown verdict', { verdict: 'proven' }],
    ['no words', { answer: '   ' }],
    ['too many words', { answer: 'word '.repeat(2_001) }],
  ] as const) {
    test(`keeps nothing of a message with ${what}, and notes it in the log`, () => {
      judge(changes);
      assert.deepEqual(answers(), {});
      assert.equal(log.warnings.length, 1);
    });
  }

  test('says so when the answer cannot be written', async () => {
    memento.update = () => Promise.reject(new Error('disk full'));
    const messages = await messagesDuring(async () => {
      judge();
      // The store queues its writes: this one comes after the answer.
      await services.store.undo();
    });
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /could not be saved/);
    assert.deepEqual(answers(), {});
  });

  test('shows a page for a skill that is gone', async () => {
    const restored = fakePage();
    await ours.deserializeWebviewPanel(restored.panel, { skillId: 'no-such-skill' });
    restored.send({ type: 'ready' });
    assert.equal(restored.lastKind(), 'unknown');
  });
});

interface FakePage {
  readonly panel: vscode.WebviewPanel;
  readonly send: (message: unknown) => void;
  readonly lastKind: () => string | undefined;
  readonly lastState: () => SkillQuestions;
}

/** A panel without a browser behind it: the test plays the page. */
function fakePage(): FakePage {
  const received = new vscode.EventEmitter<unknown>();
  const disposed = new vscode.EventEmitter<void>();
  const posted: SelfCheckHostMessage[] = [];
  const webview = {
    options: {},
    html: '',
    cspSource: 'https://webview.test',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: received.event,
    postMessage: (message: SelfCheckHostMessage) => {
      posted.push(message);
      return Promise.resolve(true);
    },
  };
  const panel = {
    title: '',
    webview,
    onDidDispose: disposed.event,
    dispose: () => {
      disposed.fire();
    },
  };
  return {
    panel: panel as unknown as vscode.WebviewPanel,
    send: (message) => {
      received.fire(message);
    },
    lastKind: () => posted.at(-1)?.state.kind,
    lastState: () => {
      const state = posted.at(-1)?.state;
      return state?.kind === 'questions' ? state : assert.fail('The page shows no questions.');
    },
  };
}
