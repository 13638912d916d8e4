import type { Roadmap, StarterId } from '../roadmap/roadmap';
import { passedTasks, type IsoTime, type Progress } from './progress';
import { liveSessions } from './sessions';
import { hoursBySkill } from './studyTime';
import { summarise } from './summary';

/** One of {@link allMilestones}; a phase's is `phase-done/` and the phase's id. */
export type MilestoneId = string;

export const FIRST_TASK = 'first-task';
export const FIRST_SESSION = 'first-session';
export const FIRST_DEPLOYMENT = 'first-deployment';
export const HUNDRED_HOURS = 'hundred-hours';
export const HALFWAY = 'halfway';
export const EVERYTHING = 'everything';
const PHASE_DONE = 'phase-done/';

/** The tasks after which something of the learner's own answers at a public address. */
const DEPLOYING_TASKS: readonly { readonly starterId: StarterId; readonly task: number }[] = [
  { starterId: 'p6-ship-linkbox', task: 9 },
  { starterId: 'p6-portfolio-site', task: 5 },
];

/** Every milestone of a roadmap, in the order a learner is likely to reach them. */
export function allMilestones(roadmap: Roadmap): MilestoneId[] {
  const starterIds = new Set(roadmap.phases.flatMap(({ starters }) => starters));
  const hasDeployment = DEPLOYING_TASKS.some(({ starterId }) => starterIds.has(starterId));
  return [
    FIRST_SESSION,
    FIRST_TASK,
    ...roadmap.phases.map(({ id }) => `${PHASE_DONE}${id}`),
    ...(hasDeployment ? [FIRST_DEPLOYMENT] : []),
    HUNDRED_HOURS,
    HALFWAY,
    EVERYTHING,
  ];
}

/** The phase a milestone marks the end of; undefined for another milestone. */
export function phaseOfMilestone(id: MilestoneId): string | undefined {
  return id.startsWith(PHASE_DONE) ? id.slice(PHASE_DONE.length) : undefined;
}

/** The milestones the progress amounts to now, recorded or not, in the order of all. */
export function reachedMilestones(roadmap: Roadmap, progress: Progress): MilestoneId[] {
  const summary = summarise(roadmap, progress);
  const hours = [...hoursBySkill(progress).values()].reduce((sum, part) => sum + part, 0);
  const passed = Object.values(progress.skills).flatMap((skill) => Object.keys(passedTasks(skill)));
  const reached = new Set([
    ...(passed.length > 0 ? [FIRST_TASK] : []),
    ...(liveSessions(progress).length > 0 ? [FIRST_SESSION] : []),
    ...summary.phases
      .filter(({ donePercent }) => donePercent === 100)
      .map(({ phaseId }) => `${PHASE_DONE}${phaseId}`),
    ...(passed.some(isDeployment) ? [FIRST_DEPLOYMENT] : []),
    ...(hours >= 100 ? [HUNDRED_HOURS] : []),
    ...(summary.donePercent >= 50 ? [HALFWAY] : []),
    ...(summary.donePercent === 100 ? [EVERYTHING] : []),
  ]);
  return allMilestones(roadmap).filter((id) => reached.has(id));
}

/** The milestones that were reached since they were last recorded. */
export function newMilestones(roadmap: Roadmap, progress: Progress): MilestoneId[] {
  return reachedMilestones(roadmap, progress).filter(
    (id) => !Object.hasOwn(progress.milestones, id),
  );
}

/** Keeps when milestones were reached. The first time stays: none is reached twice or taken back. */
export function recordMilestones(
  progress: Progress,
  ids: readonly MilestoneId[],
  now: Date,
): Progress {
  const gained = ids.filter((id) => !Object.hasOwn(progress.milestones, id));
  const at: IsoTime = now.toISOString();
  return gained.length === 0
    ? progress
    : {
        ...progress,
        milestones: {
          ...progress.milestones,
          ...Object.fromEntries(gained.map((id) => [id, at])),
        },
      };
}

function isDeployment(key: string): boolean {
  return DEPLOYING_TASKS.some(
    ({ starterId, task }) => key.startsWith(`${starterId}/`) && key.endsWith(`/${task}`),
  );
}
