import assert from 'node:assert/strict';
import {
  noteChangedAtMs,
  noteOf,
  notePath,
  readNotePath,
  toNote,
} from '../../../src/progress/note';
import { revert } from '../../../src/progress/history';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { setNote } from '../../../src/progress/transitions';
import { NOON } from '../../support/builders';

const LATER = new Date('2026-11-22T13:00:00.000Z');

suite('the note of a skill', () => {
  test('is empty before it is written, and for ids that every object has', () => {
    for (const id of ['loops', 'constructor', '__proto__']) {
      assert.equal(noteOf(EMPTY_PROGRESS, id), '');
      assert.equal(noteChangedAtMs(EMPTY_PROGRESS, id), 0);
    }
  });

  test('keeps its lines, which end alike on every system', () => {
    assert.equal(toNote('# Loops\r\n\r\n- one\rtwo\n'), '# Loops\n\n- one\ntwo\n');
    assert.equal(toNote('  indented'), '  indented');
  });

  test('is none when only white space is left', () => {
    for (const text of ['', ' ', '\r\n', '\t\n \n']) {
      assert.equal(toNote(text), '', JSON.stringify(text));
    }
  });

  test('has a later time with every change, taken back ones too', () => {
    const written = setNote(EMPTY_PROGRESS, 'loops', 'first', NOON);
    const changed = setNote(written, 'loops', 'second', NOON);
    const undone = revert(changed, changed, written, NOON);
    const removed = setNote(undone, 'loops', '', LATER);
    assert.equal(noteOf(undone, 'loops'), 'first');
    const times = [EMPTY_PROGRESS, written, changed, undone, removed].map((progress) =>
      noteChangedAtMs(progress, 'loops'),
    );
    assert.deepEqual(
      times,
      [...new Set(times)].sort((a, b) => a - b),
    );
  });

  test('is found again under its path', () => {
    const name = { roadmapId: 'backend', skillId: 'http-basics' };
    assert.equal(notePath(name), '/backend/http-basics.md');
    assert.deepEqual(readNotePath(notePath(name)), name);
  });

  for (const path of [
    '',
    '/',
    '/backend',
    '/loops.md',
    '/a/b/loops.md',
    '/a/loops.txt',
    'a/b.md',
  ]) {
    test(`has no path like '${path}'`, () => {
      assert.equal(readNotePath(path), undefined);
    });
  }
});
