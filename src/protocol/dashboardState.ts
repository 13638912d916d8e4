import { forecast, type Forecast, type ForecastPlan } from '../forecast/forecast';
import { shownHours, type Spread } from '../forecast/spread';
import type { CalendarDay } from '../progress/calendarDay';
import { allMilestones } from '../progress/milestones';
import { ownValue, type IsoTime, type Progress, type Stack } from '../progress/progress';
import { provenTimes, skillStates, type SkillState } from '../progress/skillState';
import { studyDays } from '../progress/studyTime';
import { summarise, type PhaseSummary, type ProgressShare } from '../progress/summary';
import { consistency, studyWeeks } from '../progress/weeks';
import {
  findSkill,
  phaseOfSkill,
  type HoursRange,
  type Roadmap,
  type SkillContent,
  type SkillId,
  type Starter,
} from '../roadmap/roadmap';
import type {
  DashboardState,
  MilestoneState,
  NextSkill,
  NextStarter,
  PhaseState,
  StudyState,
  TargetVerdict,
  TimeState,
} from './dashboard';
import { burnUpOf } from './dashboardBurnUp';
import { evidenceOf } from './dashboardEvidence';
import { stepsNow } from './dashboardSteps';
import type { PageContext } from './page';
import { phaseNumbers } from './phaseNumbers';

export interface DashboardInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  /** `studyDays` from 0 for Sunday to 6; without it any day may be a study day. */
  readonly plan: ForecastPlan & { readonly stack?: Stack; readonly studyDays?: readonly number[] };
  /** The learner's local day. */
  readonly today: CalendarDay;
  /** The zone of the learner's days, an IANA name. */
  readonly timeZone: string;
  /** The learner's local day of an instant. */
  readonly dayOf: (time: IsoTime) => CalendarDay;
  readonly nextStarter?: Starter | undefined;
  /** The texts of the next skill, where they are at hand. */
  readonly contentOf?: ((skillId: SkillId) => SkillContent | undefined) | undefined;
  /** A mentor's roadmap: where its hours come from is theirs to say, not ours. */
  readonly isOwnRoadmap?: boolean | undefined;
  readonly context: PageContext;
}

export function buildDashboardState(input: DashboardInput): DashboardState {
  const { roadmap, progress, plan, today, timeZone, nextStarter, context } = input;
  const { phases, currentPhaseId, nextSkillId, ...overall } = summarise(roadmap, progress);
  const states = skillStates(roadmap, progress);
  const outlook = forecast(roadmap, progress, plan, today, timeZone);
  const study = studyState(input);
  const nextSkill =
    nextSkillId === undefined ? undefined : describeNext(input, nextSkillId, states);
  const { showsTimeEstimates } = context;
  return {
    roadmapTitle: roadmap.title,
    context,
    today,
    overall,
    phases: phaseStates(input, phases, outlook, currentPhaseId),
    isFinished: isFinished(overall),
    ...(nextSkill === undefined ? {} : { nextSkill }),
    ...(nextStarter === undefined
      ? {}
      : { starter: describeStarter(nextStarter, showsTimeEstimates) }),
    steps: stepsNow({ roadmap, progress, nextSkill, nextStarter }),
    ...(plan.stack === undefined ? {} : { stack: plan.stack }),
    ...(showsTimeEstimates ? { time: timeState(outlook, input) } : {}),
    burnUp: burnUpOf({
      ...input,
      states,
      provenTimes: provenTimes(roadmap, progress),
      firstDay: study.days[0]?.day,
      unit: showsTimeEstimates ? 'hours' : 'percent',
    }),
    study,
    milestones: milestoneStates(roadmap, progress),
    evidence: evidenceOf(roadmap, progress, states),
  };
}

function isFinished({ skillCount, doneCount }: ProgressShare): boolean {
  return skillCount > 0 && doneCount === skillCount;
}

function phaseStates(
  { roadmap, context }: DashboardInput,
  summaries: readonly PhaseSummary[],
  outlook: Forecast,
  currentPhaseId: string | undefined,
): PhaseState[] {
  const numbers = phaseNumbers(roadmap);
  const titles = new Map(roadmap.phases.map(({ id, title }) => [id, title]));
  const left = new Map(outlook.phases.map((phase) => [phase.phaseId, phase.remainingHours]));
  return summaries.map((summary) => {
    const { phaseId } = summary;
    const [number, remaining] = [numbers.get(phaseId), left.get(phaseId)];
    return {
      ...summary,
      title: titles.get(phaseId) ?? phaseId,
      ...(number === undefined ? {} : { number }),
      isCurrent: phaseId === currentPhaseId,
      isFinished: isFinished(summary),
      ...(context.showsTimeEstimates && remaining !== undefined
        ? { remainingHours: shownHours(remaining) }
        : {}),
    };
  });
}

function describeNext(
  { roadmap, context, contentOf }: DashboardInput,
  skillId: SkillId,
  states: ReadonlyMap<SkillId, SkillState>,
): NextSkill {
  const skill = findSkill(roadmap, skillId);
  const phase = phaseOfSkill(roadmap, skillId);
  const number = phase === undefined ? undefined : phaseNumbers(roadmap).get(phase.id);
  const hoursSource = contentOf?.(skillId)?.hoursSource;
  return {
    skillId,
    title: skill?.title ?? skillId,
    isStarted: states.get(skillId)?.status === 'inProgress',
    phaseTitle: phase?.title ?? '',
    ...(number === undefined ? {} : { phaseNumber: number }),
    ...(context.showsTimeEstimates && skill !== undefined
      ? { hours: skill.hours, ...(hoursSource === undefined ? {} : { hoursSource }) }
      : {}),
  };
}

function describeStarter(
  { id, title, summary, hours }: Starter,
  showsTimeEstimates: boolean,
): NextStarter {
  return { starterId: id, title, summary, ...(showsTimeEstimates ? { hours } : {}) };
}

function studyState({ progress, plan, today, timeZone }: DashboardInput): StudyState {
  const days = studyDays(progress, timeZone);
  const weeks = studyWeeks(progress, plan, today, timeZone);
  const { studyDays: chosenDays } = plan;
  return {
    totalMinutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
    days,
    weeks,
    consistency: consistency(weeks),
    ...(chosenDays === undefined ? {} : { chosenDays }),
  };
}

/** Those reached come first, in the order they were; a milestone of another roadmap is left out. */
function milestoneStates(roadmap: Roadmap, progress: Progress): MilestoneState[] {
  const milestones = allMilestones(roadmap).map((milestoneId) => {
    const reachedAt = ownValue(progress.milestones, milestoneId);
    return { milestoneId, ...(reachedAt === undefined ? {} : { reachedAt }) };
  });
  const reached = milestones.filter(({ reachedAt }) => reachedAt !== undefined);
  return [
    ...reached.sort((a, b) => ((a.reachedAt ?? '') < (b.reachedAt ?? '') ? -1 : 1)),
    ...milestones.filter(({ reachedAt }) => reachedAt === undefined),
  ];
}

function timeState(outlook: Forecast, { plan, today, isOwnRoadmap }: DashboardInput): TimeState {
  const { targetDate, hoursPerWeek } = plan;
  const { hoursPerWeekNeeded: needed, chanceByTarget = 0 } = outlook;
  return {
    remainingHours: shownHours(outlook.remainingHours),
    finishDate: outlook.finishDate,
    hoursPerWeek,
    ...(targetDate === undefined || needed === undefined
      ? {}
      : {
          target: {
            date: targetDate,
            hoursPerWeekNeeded: outerRange(needed),
            verdict: targetDate <= today ? 'past' : verdictOf(chanceByTarget),
          },
        }),
    effort: outlook.effort,
    pace: outlook.pace,
    basis: outlook.basis.filter(({ key }) => isOwnRoadmap !== true || key !== 'courseRanges'),
  };
}

function verdictOf(chance: number): TargetVerdict {
  if (chance >= 0.9) {
    return 'safe';
  }
  if (chance >= 0.5) {
    return 'likely';
  }
  return chance >= 0.1 ? 'tight' : 'outOfReach';
}

function outerRange({ p10, p90 }: Spread<number>): HoursRange {
  return { min: p10, max: p90 };
}
