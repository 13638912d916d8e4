import assert from 'node:assert/strict';
import { UserError } from '../../../src/errors';
import type { Progress } from '../../../src/progress/progress';
import type { StoredProgress } from '../../../src/progress/storedProgress';
import { resetSkills, setPlan, setStatus } from '../../../src/progress/transitions';
import { ProgressStore } from '../../../src/storage/progressStore';
import { InMemoryMemento, unmigratable } from '../../support/inMemoryMemento';
import { NOW } from '../services';

const KEY = 'progress/backend';
const BACKUPS_KEY = `${KEY}/backups`;
const SET_ASIDE_KEY = `${KEY}/setAside`;

const AT = '2027-02-01T08:00:00.000Z';

suite('progress store', () => {
  let memento: InMemoryMemento;
  let store: ProgressStore;

  setup(() => {
    memento = new InMemoryMemento();
    store = aStore(memento);
  });

  const stored = () => memento.get<StoredProgress>(KEY);

  suite('writing', () => {
    test('keeps progress for the next window', async () => {
      await store.update(done('loops'), 'Loops');
      assert.deepEqual(aStore(memento).progress, store.progress);
      assert.equal(aStore(memento).progress.skills['loops']?.status?.value, 'done');
    });

    test('applies a hundred updates at once in the order they were asked for', async () => {
      slowDown(memento);
      const hours = Array.from({ length: 100 }, (_, index) => 1 + index / 2);
      const seen: unknown[] = [];
      store.onDidChangeProgress(({ plan }) => seen.push(plan.hoursPerWeek?.value));
      await Promise.all(hours.map((value) => store.update(hoursPerWeek(value), 'Hours')));
      assert.deepEqual(seen, hours);
      assert.equal(stored()?.revision, 100);
      assert.equal(stored()?.plan.hoursPerWeek?.value, 50.5);
    });

    test('tells of a change after it is stored', async () => {
      let toldRevision: number | undefined;
      store.onDidChangeProgress(() => {
        toldRevision = stored()?.revision;
      });
      await store.update(done('loops'));
      assert.equal(toldRevision, 1);
    });

    test('neither writes nor tells when nothing changed', async () => {
      store.onDidChangeProgress(() => assert.fail('told'));
      await store.update((progress) => progress, 'Nothing');
      assert.deepEqual(memento.writes, []);
      assert.equal(store.canUndo, false);
    });

    test('a listener may change progress again', async () => {
      const listener = store.onDidChangeProgress(() => {
        listener.dispose();
        void store.update(done('functions'));
      });
      await store.update(done('loops'));
      await store.update((progress) => progress);
      assert.deepEqual(Object.keys(store.progress.skills), ['loops', 'functions']);
    });

    test('keeps what it does not know: skills of another roadmap version', async () => {
      const gone = { status: { value: 'done', at: AT }, doneAt: AT };
      memento = new InMemoryMemento({ [KEY]: aStored({ skills: { 'gone-skill': gone } }) });
      await aStore(memento).update(done('loops'));
      assert.deepEqual(stored()?.skills['gone-skill'], gone);
    });
  });

  suite('a write that fails', () => {
    setup(async () => {
      await store.update(done('loops'), 'Loops');
      memento.beforeWrite = () => Promise.reject(new Error('no space left'));
    });

    test('leaves progress as it was and tells nobody', async () => {
      const before = store.progress;
      store.onDidChangeProgress(() => assert.fail('told'));
      await assert.rejects(store.update(done('functions'), 'Functions'), UserError);
      assert.equal(store.progress, before);
      assert.equal(stored()?.revision, 1);
    });

    test('is no step of undo', async () => {
      await assert.rejects(store.update(done('functions'), 'Functions'), UserError);
      memento.beforeWrite = () => Promise.resolve();
      assert.equal(await store.undo(), 'Loops');
    });

    test('lets the next one through', async () => {
      await assert.rejects(store.update(done('functions'), 'Functions'), UserError);
      memento.beforeWrite = () => Promise.resolve();
      await store.update(done('arrays'), 'Arrays');
      assert.deepEqual(Object.keys(stored()?.skills ?? {}), ['loops', 'arrays']);
      assert.equal(stored()?.revision, 2);
    });

    test('leaves an undo to be asked for again', async () => {
      await assert.rejects(store.undo(), UserError);
      assert.equal(store.canUndo, true);
      assert.equal(store.canRedo, false);
      memento.beforeWrite = () => Promise.resolve();
      assert.equal(await store.undo(), 'Loops');
    });

    test('says what to do and keeps the cause for the log', async () => {
      await assert.rejects(
        store.update(done('functions')),
        ({ message, cause }: UserError) =>
          /could not be saved/.test(message) && (cause as Error).message === 'no space left',
      );
    });
  });

  test('a transition that throws leaves the queue working', async () => {
    const broken = store.update(() => {
      throw new TypeError('a bug');
    });
    const next = store.update(done('loops'));
    await assert.rejects(broken, TypeError);
    await next;
    assert.equal(stored()?.revision, 1);
  });

  suite('stored progress that cannot be read', () => {
    for (const [what, value] of [
      ['null', null],
      ['a text', '{"version":1,"skills":{"loops":{"sta'],
      ['a number', 42],
      ['a list', [1, 2, 3]],
      ['an object of somebody else', { hello: 'world' }],
      ['a version that is no number', { version: 'one', skills: {} }],
    ] as const) {
      test(`${what} counts as not started and is kept beside before the first write`, async () => {
        memento = new InMemoryMemento({ [KEY]: value });
        store = aStore(memento);
        assert.deepEqual(store.progress.skills, {});
        assert.deepEqual(memento.writes, []);
        await store.update(done('loops'));
        assert.deepEqual(memento.writes, [SET_ASIDE_KEY, KEY]);
        assert.deepEqual(memento.get(SET_ASIDE_KEY), [
          { at: NOW.toISOString(), values: [{ path: '', value }] },
        ]);
      });
    }

    test('a broken record is set aside and the rest is used', () => {
      const broken = { value: 'done', at: 'yesterday' };
      memento = new InMemoryMemento({
        [KEY]: aStored({
          skills: { loops: { status: broken }, arrays: { status: { value: 'done', at: AT } } },
        }),
      });
      store = aStore(memento);
      assert.equal(store.progress.skills['arrays']?.status?.value, 'done');
      assert.deepEqual(store.unreadable, [{ path: '/skills/loops/status', value: broken }]);
    });

    test('a record cut off in the middle loses nothing that is there', () => {
      memento = new InMemoryMemento({
        [KEY]: { version: 1, skills: { arrays: { status: { value: 'done', at: AT } } } },
      });
      store = aStore(memento);
      assert.equal(store.progress.skills['arrays']?.status?.value, 'done');
      assert.deepEqual(store.unreadable, []);
    });

    test('is kept beside once', async () => {
      memento = new InMemoryMemento({ [KEY]: 42 });
      store = aStore(memento);
      await store.update(done('loops'));
      await store.update(done('arrays'));
      assert.deepEqual(memento.writes, [SET_ASIDE_KEY, KEY, KEY]);
    });

    test('joins what was set aside earlier', async () => {
      memento = new InMemoryMemento({ [KEY]: 42, [SET_ASIDE_KEY]: ['earlier'] });
      await aStore(memento).update(done('loops'));
      assert.equal(memento.get<unknown[]>(SET_ASIDE_KEY)?.length, 2);
    });

    test('is not written over when it cannot be kept beside', async () => {
      memento = new InMemoryMemento({ [KEY]: 42 });
      memento.beforeWrite = (key) =>
        key === SET_ASIDE_KEY ? Promise.reject(new Error('no space left')) : Promise.resolve();
      await assert.rejects(aStore(memento).update(done('loops')), UserError);
      assert.equal(memento.get(KEY), 42);
    });
  });

  suite('progress of a newer version', () => {
    const newer = {
      ...aStored({ skills: { loops: { status: { value: 'done', at: AT } } } }),
      version: 2,
      diplomas: ['something new'],
    };

    setup(() => {
      memento = new InMemoryMemento({ [KEY]: newer });
      store = aStore(memento);
    });

    test('is shown', () => {
      assert.equal(store.isReadOnly, true);
      assert.equal(store.progress.skills['loops']?.status?.value, 'done');
    });

    for (const [what, change] of [
      ['an update', (target: ProgressStore) => target.update(done('arrays'), 'Arrays')],
      ['a reset', (target: ProgressStore) => target.replace(reset('loops'), 'Reset')],
    ] as const) {
      test(`is not written by ${what}`, async () => {
        const before = store.progress;
        await assert.rejects(change(store), UserError);
        assert.equal(store.progress, before);
        assert.deepEqual(memento.writes, []);
        assert.deepEqual(memento.get(KEY), newer);
      });
    }

    test('has nothing to undo', async () => {
      assert.equal(await store.undo(), undefined);
      assert.deepEqual(memento.writes, []);
    });
  });

  suite('progress of an older version', () => {
    const older = { version: 0, savedAt: AT, done: ['loops'] };

    test('is brought up to date, and backed up as it was before the first write', async () => {
      memento = new InMemoryMemento({ [KEY]: older });
      store = aStore(memento);
      assert.deepEqual(doneSkills(store.progress), ['loops']);
      assert.deepEqual(memento.get(KEY), older);
      await store.update(done('arrays'));
      assert.deepEqual(memento.writes, [BACKUPS_KEY, KEY]);
      const [backup] = await store.backups();
      assert.deepEqual(backup?.stored, older);
    });

    test('is not written when it could not be brought up to date', async () => {
      memento = unmigratable();
      store = aStore(memento);
      assert.equal(store.isReadOnly, true);
      assert.equal(store.isNewer, false);
      await assert.rejects(store.update(done('arrays')), /older version.*untouched/);
      assert.deepEqual(memento.writes, []);
    });
  });

  suite('undo and redo', () => {
    test('resolve to the label of the change', async () => {
      await store.update(done('loops'), 'Loops: Done');
      assert.equal(await store.undo(), 'Loops: Done');
      assert.equal(await store.redo(), 'Loops: Done');
    });

    test('resolve to nothing when there is nothing', async () => {
      assert.equal(await store.undo(), undefined);
      assert.equal(await store.redo(), undefined);
      assert.deepEqual(memento.writes, []);
    });

    test('leave changes without a label alone', async () => {
      await store.update(done('loops'), 'Loops');
      await store.update(done('arrays'));
      await store.undo();
      assert.deepEqual(doneSkills(store.progress), ['arrays']);
    });

    test('reach fifty changes back, all asked for at once', async () => {
      const skillIds = Array.from({ length: 50 }, (_, index) => `skill-${index}`);
      await Promise.all(skillIds.map((id) => store.update(done(id), id)));
      const undone = await Promise.all(skillIds.map(() => store.undo()));
      assert.deepEqual(undone, [...skillIds].reverse());
      assert.deepEqual(doneSkills(store.progress), []);
      await Promise.all(skillIds.map(() => store.redo()));
      assert.deepEqual(doneSkills(store.progress), skillIds);
    });

    test('are stored', async () => {
      await store.update(done('loops'), 'Loops');
      await store.undo();
      assert.deepEqual(aStore(memento).progress, store.progress);
      assert.deepEqual(doneSkills(store.progress), []);
    });
  });

  suite('replacing much at once', () => {
    const backups = () =>
      memento.get<{ at: string; reason: string; stored: StoredProgress }[]>(BACKUPS_KEY) ?? [];

    test('backs the old value up before it is gone', async () => {
      await store.update(done('loops'));
      await store.replace(reset('loops'), 'Reset everything');
      assert.deepEqual(memento.writes, [KEY, BACKUPS_KEY, KEY]);
      const [backup] = backups();
      assert.equal(backup?.reason, 'Reset everything');
      assert.equal(backup.stored.skills['loops']?.status?.value, 'done');
      assert.equal(stored()?.skills['loops']?.status?.value, 'todo');
    });

    test('keeps the latest five backups', async () => {
      for (let number = 1; number <= 7; number++) {
        await store.update(done('loops'));
        await store.replace(reset('loops'), `Reset ${number}`);
      }
      assert.deepEqual(
        backups().map(({ reason }) => reason),
        ['Reset 3', 'Reset 4', 'Reset 5', 'Reset 6', 'Reset 7'],
      );
    });

    test('is undone in one step', async () => {
      await store.update(done('loops'));
      await store.replace(reset('loops'), 'Reset');
      assert.deepEqual(doneSkills(store.progress), []);
      assert.equal(await store.undo(), 'Reset');
      assert.deepEqual(doneSkills(store.progress), ['loops']);
    });

    test('happens in its turn: a change asked for later is not lost', async () => {
      await store.update(done('loops'));
      await Promise.all([
        store.replace(reset('loops'), 'Reset'),
        store.update(done('loops'), 'Loops'),
      ]);
      assert.equal(store.progress.skills['loops']?.status?.value, 'done');
    });

    test('does nothing without a backup', async () => {
      await store.update(done('loops'));
      const before = store.progress;
      memento.beforeWrite = (key) =>
        key === BACKUPS_KEY ? Promise.reject(new Error('no space left')) : Promise.resolve();
      await assert.rejects(store.replace(reset('loops'), 'Reset'), UserError);
      assert.equal(store.progress, before);
    });

    test('pushes no backup out when there is nothing to replace', async () => {
      await store.replace(reset('loops'), 'Reset');
      assert.deepEqual(memento.writes, []);
    });
  });
});

function aStore(memento: InMemoryMemento): ProgressStore {
  return new ProgressStore(memento, { id: 'backend', aliases: {} }, () => NOW);
}

function aStored(changes: object): object {
  return {
    version: 1,
    revision: 7,
    skills: {},
    sessions: {},
    starters: {},
    milestones: {},
    plan: {},
    ...changes,
  };
}

type Transition = (progress: Progress) => Progress;

function done(skillId: string): Transition {
  return (progress) => setStatus(progress, skillId, 'done', NOW);
}

function reset(...skillIds: string[]): Transition {
  return (progress) => resetSkills(progress, skillIds, NOW);
}

/** In the order they were first touched. */
function doneSkills({ skills }: Progress): string[] {
  return Object.entries(skills)
    .filter(([, { status }]) => status?.value === 'done')
    .map(([id]) => id);
}

function hoursPerWeek(value: number): Transition {
  return (progress) => setPlan(progress, { hoursPerWeek: value }, NOW);
}

/** Early writes take longest, so that only a queue keeps the order. */
function slowDown(memento: InMemoryMemento): void {
  let turns = 100;
  memento.beforeWrite = async () => {
    for (let turn = turns--; turn > 0; turn--) {
      await Promise.resolve();
    }
  };
}
