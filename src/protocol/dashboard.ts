import type { Basis, Spread } from '../forecast/forecast';
import type { CalendarDay } from '../progress/calendarDay';
import type { Stack } from '../progress/progress';
import type { ProgressShare } from '../progress/summary';
import type { HoursRange, PhaseId, Roadmap, SkillId, StarterId } from '../roadmap/roadmap';
import type { BannerStrings, Counted, PageContext, StateMessage } from './page';
import { isRecord, readPageMessage, type PageMessage } from './readMessage';

/** From the host to the dashboard. */
export type DashboardHostMessage = StateMessage<DashboardState, DashboardStrings>;

/** From the dashboard to the host. */
export type DashboardMessage =
  PageMessage | { readonly type: 'run'; readonly action: DashboardAction };

/** Commands the dashboard may ask for by these names. */
export const DASHBOARD_ACTIONS = ['setWeeklyHours', 'setTargetDate', 'chooseStack'] as const;
export type DashboardAction = (typeof DASHBOARD_ACTIONS)[number];

export interface DashboardState {
  readonly roadmapTitle: string;
  readonly context: PageContext;
  readonly overall: ProgressShare;
  readonly phases: readonly PhaseState[];
  readonly isFinished: boolean;
  readonly nextSkill?: NextSkill;
  /** The starter of the current phase to scaffold next. */
  readonly starter?: NextStarter;
  readonly stack?: Stack;
  /** Absent when time estimates are switched off. */
  readonly time?: TimeState;
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
}

export interface NextStarter {
  readonly starterId: StarterId;
  readonly title: string;
  readonly summary: string;
  readonly hours?: HoursRange;
}

export interface TimeState {
  readonly remainingHours: HoursRange;
  readonly finishDate: Spread<CalendarDay>;
  readonly hoursPerWeek: number;
  readonly target?: TargetState;
  readonly basis: readonly Basis[];
}

export interface TargetState {
  readonly date: CalendarDay;
  readonly hoursPerWeekNeeded: HoursRange;
  readonly verdict: TargetVerdict;
}

/**
 * Whether the planned hours a week reach the target: `safe` even when everything takes long,
 * `likely` when things take the middle of their estimates, `tight` only when things go quickly.
 */
export type TargetVerdict = 'safe' | 'likely' | 'tight' | 'outOfReach' | 'past';

/** `{0}`, `{1}`, … are filled in by the page. */
export interface DashboardStrings extends BannerStrings {
  readonly pageTitle: string;
  readonly percent: string;
  readonly done: string;
  readonly proven: string;
  readonly barText: string;
  /** Counted by all skills; `{1}` of them are done. */
  readonly skillsDone: Counted;
  readonly provenCount: string;
  readonly provenMeaning: string;
  readonly encouragement: {
    readonly start: string;
    readonly underway: string;
    readonly finished: string;
  };
  readonly nextHeading: string;
  readonly nextFinishedTitle: string;
  readonly nextFinished: string;
  readonly nextNone: string;
  readonly openSkill: string;
  readonly continueSkill: string;
  readonly scaffoldStarter: string;
  readonly starterHeading: string;
  readonly planHeading: string;
  readonly hoursLeft: string;
  readonly finish: string;
  readonly hoursPerWeek: string;
  readonly targetDate: string;
  readonly stack: string;
  readonly hours: Counted;
  readonly hoursRange: string;
  readonly phaseHoursLeft: string;
  readonly between: string;
  readonly onDate: string;
  readonly middle: string;
  readonly none: string;
  readonly notChosen: string;
  readonly change: string;
  readonly choose: string;
  readonly changeHours: string;
  readonly changeTargetDate: string;
  readonly setTargetDate: string;
  readonly changeStack: string;
  readonly chooseStack: string;
  readonly needed: string;
  readonly verdicts: Readonly<Record<TargetVerdict, string>>;
  readonly basisPlan: Counted;
  readonly basisEstimates: string;
  readonly basisPercent: string;
  readonly phasesHeading: string;
  readonly phaseNumber: string;
  readonly phaseOf: string;
  readonly alongside: string;
  readonly currentPhase: string;
  readonly phaseFinished: string;
  readonly stackNames: Readonly<Record<Stack, string>>;
}

/** The message in what the dashboard posted, or undefined for anything else. */
export function readDashboardMessage(
  value: unknown,
  roadmap: Roadmap,
): DashboardMessage | undefined {
  if (isRecord(value) && value['type'] === 'run') {
    const action = DASHBOARD_ACTIONS.find((known) => known === value['action']);
    return action === undefined ? undefined : { type: 'run', action };
  }
  return readPageMessage(value, roadmap);
}
