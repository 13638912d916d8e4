import {
  hasReached,
  isOpen,
  readApplications,
  type Application,
} from '../checks/artefacts/jobSearch/applications';
import { GOAL_FILE, readGoal } from '../checks/artefacts/jobSearch/goal';
import { ignoresEverything } from '../checks/artefacts/jobSearch/privacy';
import { reviewFiles } from '../checks/artefacts/jobSearch/reviews';
import { STAGES, type Stage } from '../checks/artefacts/jobSearch/stages';
import type { ArtefactMessage } from '../checks/artefacts/messages';
import { addDays, type CalendarDay } from '../progress/calendarDay';
import { weekStartOf } from '../progress/weeks';
import type {
  DeskProblem,
  DeskStage,
  DeskWeek,
  JobDesk,
  NextStep,
  OpenApplication,
  StepTime,
} from './jobDesk';

/** What lies in the folder; undefined where a file is missing. */
export interface DeskFolder {
  readonly applications: string | undefined;
  readonly goal: string | undefined;
  readonly ignoreRules: string | undefined;
  /** Paths of the weekly reviews, relative to the folder. */
  readonly reviews: readonly string[];
}

interface DeskInput {
  readonly folder: DeskFolder;
  readonly today: CalendarDay;
  /** Puts what is wrong into the reader's language. */
  readonly textOf: (message: ArtefactMessage) => string;
}

/** Nobody works through more at once, and a page of thousands would be slow. */
const MAX_STEPS = 25;
const MAX_APPLICATIONS = 25;
const MAX_PROBLEMS = 5;

const DAYS_PER_WEEK = 7;

/** Shows what could be read, and beside it what could not. */
export function buildJobDesk({ folder, today, textOf }: DeskInput): JobDesk {
  const { applications, problems: rowProblems } = readApplications(folder.applications ?? '');
  const goal = readGoal(folder.goal ?? '');
  const problems: DeskProblem[] = [
    ...('message' in goal ? [{ ...goal, file: GOAL_FILE }] : []),
    ...rowProblems.map((problem) => ({ ...problem, file: 'applications.csv' })),
  ].map(({ file, line, message }) => ({ file, line, text: textOf(message) }));
  const open = applications.filter(isOpen);
  const steps = open.map((one) => nextStep(one, today)).sort(bySoonest);
  const ended = applications
    .flatMap((one) =>
      one.outcome === undefined
        ? []
        : [{ ...openApplication(one), stage: one.stage, outcome: one.outcome }],
    )
    .reverse();
  return {
    today,
    week: deskWeek({ folder, applications, today, goal: 'goal' in goal ? goal.goal : 0 }),
    steps: steps.slice(0, MAX_STEPS),
    moreSteps: Math.max(steps.length - MAX_STEPS, 0),
    stages: STAGES.map((stage) => deskStage(stage, open, applications)),
    ended: { shown: ended.slice(0, MAX_APPLICATIONS), count: ended.length },
    problems: problems.slice(0, MAX_PROBLEMS),
    moreProblems: Math.max(problems.length - MAX_PROBLEMS, 0),
    isPrivate: ignoresEverything(folder.ignoreRules ?? ''),
  };
}

interface WeekInput {
  readonly folder: DeskFolder;
  readonly applications: readonly Application[];
  readonly today: CalendarDay;
  readonly goal: number;
}

function deskWeek({ folder, applications, today, goal }: WeekInput): DeskWeek {
  const weekStart = weekStartOf(today);
  const nextWeek = addDays(weekStart, DAYS_PER_WEEK);
  const sent = applications.filter(
    ({ appliedOn = '' }) => appliedOn >= weekStart && appliedOn < nextWeek,
  );
  const lastReview = reviewFiles(folder.reviews).at(-1)?.day;
  return {
    weekStart,
    sent: sent.length,
    goal,
    ...(lastReview === undefined ? {} : { lastReview }),
    isReviewed: lastReview !== undefined && lastReview >= weekStart && lastReview < nextWeek,
  };
}

function deskStage(
  stage: Stage,
  open: readonly Application[],
  applications: readonly Application[],
): DeskStage {
  const here = open.filter((one) => one.stage === stage).map(openApplication);
  return {
    stage,
    shown: here.slice(0, MAX_APPLICATIONS),
    count: here.length,
    reached: applications.filter((one) => hasReached(one, stage)).length,
  };
}

function openApplication({ line, company, role, appliedOn }: Application): OpenApplication {
  return { line, company, role, ...(appliedOn === undefined ? {} : { appliedOn }) };
}

function nextStep(one: Application, today: CalendarDay): NextStep {
  const { line, company, role, nextStep: step, nextStepOn: day } = one;
  const isPlanned = step !== '' && day !== undefined;
  return {
    ...{ line, company, role, step },
    ...(day === undefined ? {} : { day }),
    time: isPlanned ? stepTime(day, today) : 'open',
  };
}

function stepTime(day: CalendarDay, today: CalendarDay): StepTime {
  if (day <= today) {
    return day === today ? 'today' : 'overdue';
  }
  return day < addDays(weekStartOf(today), DAYS_PER_WEEK) ? 'thisWeek' : 'later';
}

/** By day; what has none comes last. */
function bySoonest(left: NextStep, right: NextStep): number {
  const [first, second] = [left, right].map(({ time, day = '' }) => (time === 'open' ? '~' : day));
  return first === second ? left.line - right.line : (first ?? '') < (second ?? '') ? -1 : 1;
}
