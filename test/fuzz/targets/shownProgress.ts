import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareProgress } from '../../../src/progress/compareProgress';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { progressChecklist } from '../../../src/progress/progressChecklist';
import { newMilestones } from '../../../src/progress/milestones';
import { readStoredProgress } from '../../../src/progress/storedProgress';
import { buildDashboardState } from '../../../src/protocol/dashboardState';
import { buildSkillPageState } from '../../../src/protocol/skillPageState';
import { aContext, aRoadmap, aStarter } from '../../unit/protocol/builders';
import { throughJson } from '../readingLaws';
import { target } from '../target';
import { anyStored } from './storedValues';

const roadmap = aRoadmap({ starters: [aStarter()] });
const context = aContext();
const failingTasks = new Set(['katas/python/1']);

/** Whatever could be read can also be shown, compared before an import, and written as a list. */
export const shownProgress = target({
  name: 'progress on the pages',
  share: 20,
  inputs: fc.tuple(anyStored, fc.constantFrom('UTC', 'Pacific/Auckland', 'America/St_Johns')),
  judge: ([value, timeZone]) => {
    const { progress } = readStoredProgress(value);
    const dashboard = buildDashboardState({
      roadmap,
      progress,
      plan: { hoursPerWeek: progress.plan.hoursPerWeek?.value ?? 10 },
      today: '2026-11-22',
      timeZone,
      dayOf: (time) => time.slice(0, 10),
      context,
    });
    const page = buildSkillPageState({
      roadmap,
      progress,
      skillId: 'loops',
      failingTasks,
      context,
    });
    for (const state of [dashboard, page]) {
      // A page gets its state as JSON: no figure may be lost on the way.
      assert.deepEqual(throughJson(state), plain(state));
    }
    assert.ok(dashboard.overall.donePercent >= 0 && dashboard.overall.donePercent <= 100);
    newMilestones(roadmap, progress);
    compareProgress(EMPTY_PROGRESS, progress, roadmap);
    assert.ok(progressChecklist(roadmap, progress).length > 0);
    return 'shown';
  },
});

/** Without the parts that are undefined, which JSON leaves out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, plain(part)]),
  );
}
