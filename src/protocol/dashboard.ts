import type { Forecast } from '../forecast/forecast';
import type { Spread } from '../forecast/spread';
import type { CalendarDay } from '../progress/calendarDay';
import type { MilestoneId } from '../progress/milestones';
import type { IsoTime, Stack, TaskKey } from '../progress/progress';
import { isHoursPerWeek } from '../progress/storedProgress';
import type { StudyDay } from '../progress/studyTime';
import type { ProgressShare } from '../progress/summary';
import type { Consistency, StudyWeek } from '../progress/weeks';
import type {
  HoursRange,
  PhaseId,
  Roadmap,
  SkillContent,
  SkillId,
  StarterId,
} from '../roadmap/roadmap';
import type { BurnUpState } from './dashboardBurnUp';
import type { EvidenceState } from './dashboardEvidence';
import type { Step } from './dashboardSteps';
import type { DashboardStrings } from './dashboardTexts';
import type { PageContext, StateMessage } from './page';
import { isRecord } from '../progress/reading';
import { readPageMessage, readSkillId, type PageMessage } from './readMessage';

/** From the host to the dashboard. */
export type DashboardHostMessage = StateMessage<DashboardState, DashboardStrings>;

/** From the dashboard to the host. */
export type DashboardMessage =
  | PageMessage
  | { readonly type: 'run'; readonly action: DashboardAction }
  | { readonly type: 'selfCheck'; readonly skillId: SkillId }
  | { readonly type: 'startSession'; readonly skillId: SkillId }
  /** The project made from this starter. */
  /** The code that passed a task; the host knows where it lies. */
  | { readonly type: 'openEvidence'; readonly skillId: SkillId; readonly taskKey: TaskKey }
  | { readonly type: 'planHours'; readonly hoursPerWeek: number };

/** Commands the dashboard may ask for by these names. */
export const DASHBOARD_ACTIONS = [
  'setWeeklyHours',
  'setTargetDate',
  'chooseStack',
  'logTime',
  'editSessions',
  'exportDashboard',
] as const;
export type DashboardAction = (typeof DASHBOARD_ACTIONS)[number];

export interface DashboardState {
  readonly roadmapTitle: string;
  readonly context: PageContext;
  /** The learner's local day. */
  readonly today: CalendarDay;
  readonly overall: ProgressShare;
  readonly phases: readonly PhaseState[];
  readonly isFinished: boolean;
  readonly nextSkill?: NextSkill;
  /** The starter of the current phase to scaffold next. */
  readonly starter?: NextStarter;
  readonly steps: readonly Step[];
  readonly stack?: Stack;
  /** Absent when time estimates are switched off. */
  readonly time?: TimeState;
  readonly burnUp: BurnUpState;
  readonly study: StudyState;
  readonly milestones: readonly MilestoneState[];
  readonly evidence: EvidenceState;
}

export interface PhaseState extends ProgressShare {
  readonly phaseId: PhaseId;
  readonly title: string;
  /** Absent for a track that runs alongside. */
  readonly number?: number;
  readonly isCurrent: boolean;
  readonly isFinished: boolean;
  readonly remainingHours?: HoursRange;
}

export interface NextSkill {
  readonly skillId: SkillId;
  readonly title: string;
  readonly isStarted: boolean;
  readonly phaseTitle: string;
  readonly phaseNumber?: number;
  readonly hours?: HoursRange;
  /** Where the hours come from; absent as they are, and where no public figure supports them. */
  readonly hoursSource?: NonNullable<SkillContent['hoursSource']>;
}

export interface NextStarter {
  readonly starterId: StarterId;
  readonly title: string;
  readonly summary: string;
  readonly hours?: HoursRange;
}

/** The forecast, and what the page needs to ask it "what if". */
export interface TimeState {
  readonly remainingHours: HoursRange;
  readonly finishDate: Spread<CalendarDay>;
  readonly hoursPerWeek: number;
  readonly target?: TargetState;
  readonly effort: Forecast['effort'];
  readonly pace: Forecast['pace'];
  readonly basis: Forecast['basis'];
}

export interface TargetState {
  readonly date: CalendarDay;
  readonly hoursPerWeekNeeded: HoursRange;
  readonly verdict: TargetVerdict;
}

/**
 * Whether the target is reached at the pace the forecast expects: `safe` in 9 of 10 outcomes or
 * more, `likely` in half of them, `tight` in 1 of 10.
 */
export type TargetVerdict = 'safe' | 'likely' | 'tight' | 'outOfReach' | 'past';

/** What was studied: facts, shown with or without time estimates; the goal only with them. */
export interface StudyState {
  readonly totalMinutes: number;
  /** In order; only days with study. */
  readonly days: readonly StudyDay[];
  /** In order, from the first with study to this one. */
  readonly weeks: readonly StudyWeek[];
  readonly consistency: Consistency;
  /** Chosen days of the week, 0 for Sunday; absent when none were chosen. */
  readonly chosenDays?: readonly number[];
}

export interface MilestoneState {
  readonly milestoneId: MilestoneId;
  readonly reachedAt?: IsoTime;
}

/** The longest key of a task a message may name. */
const LONGEST_TASK_KEY = 300;

/** The message in what the dashboard posted, or undefined for anything else. */
export function readDashboardMessage(
  value: unknown,
  roadmap: Roadmap,
): DashboardMessage | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  switch (value['type']) {
    case 'run': {
      const action = DASHBOARD_ACTIONS.find((known) => known === value['action']);
      return action === undefined ? undefined : { type: 'run', action };
    }
    case 'selfCheck':
    case 'startSession': {
      const skillId = readSkillId(value['skillId'], roadmap);
      return skillId === undefined ? undefined : { type: value['type'], skillId };
    }
    case 'openEvidence':
      return readOpenEvidence(value, roadmap);
    case 'planHours': {
      const hoursPerWeek = value['hoursPerWeek'];
      return isHoursPerWeek(hoursPerWeek) ? { type: 'planHours', hoursPerWeek } : undefined;
    }
    default:
      return readPageMessage(value, roadmap);
  }
}

function readOpenEvidence(
  { skillId: id, taskKey }: Readonly<Record<string, unknown>>,
  roadmap: Roadmap,
): DashboardMessage | undefined {
  const skillId = readSkillId(id, roadmap);
  return skillId === undefined || typeof taskKey !== 'string' || taskKey.length > LONGEST_TASK_KEY
    ? undefined
    : { type: 'openEvidence', skillId, taskKey };
}
