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

  test('only the skill page opens the questions of a skill', () => {
    const selfCheck = { type: 'selfCheck', skillId: 'loops' };
    assert.deepEqual(readSkillPageMessage(selfCheck, roadmap), selfCheck);
    assert.equal(readSkillPageMessage({ ...selfCheck, skillId: 'juggling' }, roadmap), undefined);
    assert.equal(readDashboardMessage(selfCheck, roadmap), undefined);
  });

  test('the skill a page saved is read back, anything else is nothing', () => {
    assert.equal(readSavedSkillId({ skillId: 'loops' }), 'loops');
    for (const saved of [undefined, null, 'loops', {}, { skillId: 1 }, ['loops']]) {
      assert.equal(readSavedSkillId(saved), undefined);
    }
  });
});
