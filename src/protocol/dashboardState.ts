import { forecast, type Forecast, type ForecastPlan, type Spread } from '../forecast/forecast';
import type { CalendarDay } from '../progress/calendarDay';
import type { Progress, Stack } from '../progress/progress';
import { skillStates } from '../progress/skillState';
import { summarise, type PhaseSummary, type ProgressShare } from '../progress/summary';
import {
  findSkill,
  phaseNumber,
  phaseOfSkill,
  type HoursRange,
  type Roadmap,
  type SkillId,
  type Starter,
} from '../roadmap/roadmap';
import type {
  DashboardState,
  NextSkill,
  NextStarter,
  PhaseState,
  TargetVerdict,
  TimeState,
} from './dashboard';
import type { PageContext } from './page';

export interface DashboardInput {
  readonly roadmap: Roadmap;
  readonly progress: Progress;
  readonly plan: ForecastPlan & { readonly stack?: Stack };
  /** The learner's local day. */
  readonly today: CalendarDay;
  readonly nextStarter?: Starter | undefined;
  readonly context: PageContext;
}

export function buildDashboardState(input: DashboardInput): DashboardState {
  const { roadmap, progress, plan, today, nextStarter, context } = input;
  const { phases, currentPhaseId, nextSkillId, ...overall } = summarise(roadmap, progress);
  const outlook = forecast(roadmap, progress, plan, today);
  const { showsTimeEstimates } = context;
  return {
    roadmapTitle: roadmap.title,
    context,
    overall,
    phases: phases.map((phase) => phaseState(input, phase, outlook, currentPhaseId)),
    isFinished: isFinished(overall),
    ...(nextSkillId === undefined ? {} : { nextSkill: describeNext(input, nextSkillId) }),
    ...(nextStarter === undefined
      ? {}
      : { starter: describeStarter(nextStarter, showsTimeEstimates) }),
    ...(plan.stack === undefined ? {} : { stack: plan.stack }),
    ...(showsTimeEstimates ? { time: timeState(outlook, plan, today) } : {}),
  };
}

function isFinished({ skillCount, doneCount }: ProgressShare): boolean {
  return skillCount > 0 && doneCount === skillCount;
}

function phaseState(
  { roadmap, context }: DashboardInput,
  summary: PhaseSummary,
  outlook: Forecast,
  currentPhaseId: string | undefined,
): PhaseState {
  const { phaseId } = summary;
  const phase = roadmap.phases.find(({ id }) => id === phaseId);
  const number = phaseNumber(roadmap, phaseId);
  const remaining = outlook.phases.find((candidate) => candidate.phaseId === phaseId);
  return {
    ...summary,
    title: phase?.title ?? phaseId,
    ...(number === undefined ? {} : { number }),
    isCurrent: phaseId === currentPhaseId,
    isFinished: isFinished(summary),
    ...(context.showsTimeEstimates && remaining !== undefined
      ? { remainingHours: outerRange(remaining.remainingHours) }
      : {}),
  };
}

function describeNext({ roadmap, progress, context }: DashboardInput, skillId: SkillId): NextSkill {
  const skill = findSkill(roadmap, skillId);
  const phase = phaseOfSkill(roadmap, skillId);
  const number = phase === undefined ? undefined : phaseNumber(roadmap, phase.id);
  return {
    skillId,
    title: skill?.title ?? skillId,
    isStarted: skillStates(roadmap, progress).get(skillId)?.status === 'inProgress',
    phaseTitle: phase?.title ?? '',
    ...(number === undefined ? {} : { phaseNumber: number }),
    ...(context.showsTimeEstimates && skill !== undefined ? { hours: skill.hours } : {}),
  };
}

function describeStarter(
  { id, title, summary, hours }: Starter,
  showsTimeEstimates: boolean,
): NextStarter {
  return { starterId: id, title, summary, ...(showsTimeEstimates ? { hours } : {}) };
}

function timeState(outlook: Forecast, plan: ForecastPlan, today: CalendarDay): TimeState {
  const { targetDate, hoursPerWeek } = plan;
  const needed = outlook.hoursPerWeekNeeded;
  return {
    remainingHours: outerRange(outlook.remainingHours),
    finishDate: outlook.finishDate,
    hoursPerWeek,
    ...(targetDate === undefined || needed === undefined
      ? {}
      : {
          target: {
            date: targetDate,
            hoursPerWeekNeeded: outerRange(needed),
            verdict: targetDate <= today ? 'past' : verdictOf(hoursPerWeek, needed),
          },
        }),
    basis: outlook.basis,
  };
}

function verdictOf(hoursPerWeek: number, needed: Spread<number>): TargetVerdict {
  if (hoursPerWeek >= needed.p90) {
    return 'safe';
  }
  if (hoursPerWeek >= needed.p50) {
    return 'likely';
  }
  return hoursPerWeek >= needed.p10 ? 'tight' : 'outOfReach';
}

function outerRange({ p10, p90 }: Spread<number>): HoursRange {
  return { min: p10, max: p90 };
}
