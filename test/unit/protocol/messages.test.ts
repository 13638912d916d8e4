import assert from 'node:assert/strict';
import { readDashboardMessage } from '../../../src/protocol/dashboard';
import { readSavedSkillId, readSkillPageMessage } from '../../../src/protocol/skillPage';
import { aRoadmap, aStarter } from './builders';

const roadmap = aRoadmap({ starters: [aStarter()] });

const SHARED_MESSAGES = [
  { type: 'ready' },
  { type: 'openFolder' },
  { type: 'openSkill', skillId: 'loops' },
  { type: 'scaffoldStarter', starterId: 'katas' },
  { type: 'openProject', starterId: 'katas' },
];

const FOREIGN_MESSAGES: unknown[] = [
  undefined,
  null,
  'ready',
  42,
  [],
  [{ type: 'ready' }],
  {},
  { type: 'readyy' },
  { type: 'constructor' },
  { type: ['ready'] },
  { type: 'openSkill' },
  { type: 'openSkill', skillId: 'juggling' },
  { type: 'openSkill', skillId: ['loops'] },
  { type: 'scaffoldStarter', starterId: 'rockets' },
  { type: 'openProject', starterId: '../../etc' },
  { type: 'run', action: 'workbench.action.terminal.new' },
  { type: 'run', action: 'toString' },
  { type: 'run' },
  { type: 'setStatus', skillId: 'loops', status: 'proven' },
  { type: 'setStatus', skillId: 'juggling', status: 'done' },
  { type: 'setStatus', status: 'done' },
];

suite('messages of the pages', () => {
  test('both pages may ask for skills, starters and a folder', () => {
    for (const message of SHARED_MESSAGES) {
      assert.deepEqual(readDashboardMessage(message, roadmap), message);
      assert.deepEqual(readSkillPageMessage(message, roadmap), message);
    }
  });

  test('foreign messages and unknown ids are refused', () => {
    for (const message of FOREIGN_MESSAGES) {
      assert.equal(readDashboardMessage(message, roadmap), undefined);
      assert.equal(readSkillPageMessage(message, roadmap), undefined);
    }
  });

  test('what a message holds beside its own fields is dropped', () => {
    const message = { type: 'openSkill', skillId: 'loops', uri: 'file:///etc/passwd' };
    assert.deepEqual(readDashboardMessage(message, roadmap), {
      type: 'openSkill',
      skillId: 'loops',
    });
  });

  test('only the dashboard changes the plan, only the skill page a status', () => {
    const run = { type: 'run', action: 'setWeeklyHours' };
    const setStatus = { type: 'setStatus', skillId: 'loops', status: 'skipped' };
    assert.deepEqual(readDashboardMessage(run, roadmap), run);
    assert.equal(readSkillPageMessage(run, roadmap), undefined);
    assert.deepEqual(readSkillPageMessage(setStatus, roadmap), setStatus);
    assert.equal(readDashboardMessage(setStatus, roadmap), undefined);
  });

  test('both open the questions of a skill they know', () => {
    const selfCheck = { type: 'selfCheck', skillId: 'loops' };
    for (const read of [readSkillPageMessage, readDashboardMessage]) {
      assert.deepEqual(read(selfCheck, roadmap), selfCheck);
      assert.equal(read({ ...selfCheck, skillId: 'juggling' }, roadmap), undefined);
    }
  });

  test('only the skill page opens a note, of a skill it knows', () => {
    const editNote = { type: 'editNote', skillId: 'loops' };
    assert.deepEqual(readSkillPageMessage(editNote, roadmap), editNote);
    assert.equal(readSkillPageMessage({ ...editNote, skillId: 'juggling' }, roadmap), undefined);
    assert.equal(readDashboardMessage(editNote, roadmap), undefined);
  });

  test('only the dashboard starts sessions, opens evidence, and tries out hours', () => {
    for (const message of [
      { type: 'startSession', skillId: 'loops' },
      { type: 'openEvidence', skillId: 'loops', taskKey: 'katas/python/1' },
      { type: 'planHours', hoursPerWeek: 7.5 },
    ]) {
      assert.deepEqual(readDashboardMessage(message, roadmap), message);
      assert.equal(readSkillPageMessage(message, roadmap), undefined);
    }
  });

  test('the dashboard names things by id, and hours a plan can have', () => {
    for (const message of [
      { type: 'startSession', skillId: 'juggling' },
      { type: 'openEvidence', skillId: 'juggling', taskKey: 'katas/python/1' },
      { type: 'openEvidence', skillId: 'loops', taskKey: { file: '/etc/passwd' } },
      { type: 'openEvidence', skillId: 'loops', taskKey: 'x'.repeat(1000) },
      { type: 'planHours', hoursPerWeek: 0 },
      { type: 'planHours', hoursPerWeek: '10' },
      { type: 'planHours', hoursPerWeek: Number.NaN },
    ]) {
      assert.equal(readDashboardMessage(message, roadmap), undefined, JSON.stringify(message));
    }
  });

  test('the skill a page saved is read back, anything else is nothing', () => {
    assert.equal(readSavedSkillId({ skillId: 'loops' }), 'loops');
    for (const saved of [undefined, null, 'loops', {}, { skillId: 1 }, ['loops']]) {
      assert.equal(readSavedSkillId(saved), undefined);
    }
  });
});
