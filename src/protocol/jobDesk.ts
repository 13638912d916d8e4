import type { Outcome, Stage } from '../checks/artefacts/jobSearch/stages';
import type { CalendarDay } from '../progress/calendarDay';
import { isRecord } from '../progress/reading';
import type { Roadmap } from '../roadmap/roadmap';
import type { BannerStrings, Counted, PageContext, StateMessage } from './page';
import { readPageMessage, type PageMessage } from './readMessage';

export const JOB_STARTER_ID = 'p7-job-search';

/** From the host to the job desk. */
export type JobDeskHostMessage = StateMessage<JobDeskState, JobDeskStrings>;

/** Files of the folder a page may ask for; the host knows where they lie. */
export const DESK_FILES = [
  ...(['applications', 'goal', 'review', 'boards', 'resume', 'learningPlan'] as const),
  'ignoreRules',
] as const;
export type DeskFile = (typeof DESK_FILES)[number];

/** From the job desk to the host. Lines and places count within what the host has just shown. */
export type JobDeskMessage =
  | PageMessage
  | { readonly type: 'openFile'; readonly file: DeskFile }
  | { readonly type: 'openApplication'; readonly line: number }
  | { readonly type: 'openProblem'; readonly index: number };

export type JobDeskState =
  | { readonly kind: 'noDesk'; readonly context: PageContext }
  | ({ readonly kind: 'desk'; readonly context: PageContext } & JobDesk);

export interface JobDesk {
  readonly today: CalendarDay;
  readonly week: DeskWeek;
  /** Next steps of open applications, the earliest first. */
  readonly steps: readonly NextStep[];
  /** How many more there are than are shown. */
  readonly moreSteps: number;
  readonly stages: readonly DeskStage[];
  readonly ended: DeskList<EndedApplication>;
  /** What could not be read, in the order of the lines. */
  readonly problems: readonly DeskProblem[];
  readonly moreProblems: number;
  /** Git leaves the folder alone, as far as its own `.gitignore` says. */
  readonly isPrivate: boolean;
}

export interface DeskWeek {
  /** A Monday. */
  readonly weekStart: CalendarDay;
  readonly sent: number;
  /** 0 while none is set. */
  readonly goal: number;
  readonly lastReview?: CalendarDay;
  readonly isReviewed: boolean;
}

export type StepTime = 'overdue' | 'today' | 'thisWeek' | 'later' | 'open';

export interface NextStep {
  readonly line: number;
  readonly company: string;
  readonly role: string;
  /** Empty where none is written down. */
  readonly step: string;
  readonly day?: CalendarDay;
  readonly time: StepTime;
}

export interface DeskList<T> {
  readonly shown: readonly T[];
  /** All of them, shown or not. */
  readonly count: number;
}

export interface DeskStage extends DeskList<OpenApplication> {
  readonly stage: Stage;
  /** How many applications came as far as this, the ended ones too. */
  readonly reached: number;
}

export interface OpenApplication {
  readonly line: number;
  readonly company: string;
  readonly role: string;
  readonly appliedOn?: CalendarDay;
}

export interface EndedApplication extends OpenApplication {
  readonly stage: Stage;
  readonly outcome: Outcome;
}

export interface DeskProblem {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** `{0}`, `{1}`, … are filled in by the page. */
export interface JobDeskStrings extends BannerStrings {
  readonly heading: string;
  readonly noDeskTitle: string;
  readonly noDeskText: string;
  readonly scaffold: string;
  readonly privacy: string;
  readonly notPrivateTitle: string;
  readonly notPrivateText: string;
  readonly openIgnoreRules: string;
  readonly problemsHeading: string;
  readonly problemsIntro: string;
  readonly openLine: string;
  readonly moreProblems: Counted;
  readonly weekHeading: string;
  readonly weekOf: string;
  readonly sentOfGoal: Counted;
  readonly sentWithoutGoal: Counted;
  readonly goalMet: string;
  readonly goalMissing: string;
  readonly reviewed: string;
  readonly notReviewed: string;
  readonly lastReview: string;
  readonly noReview: string;
  readonly stepsHeading: string;
  readonly stepsEmpty: string;
  readonly stepTimes: Readonly<Record<StepTime, string>>;
  readonly stepMissing: string;
  readonly stepOn: string;
  readonly moreSteps: Counted;
  readonly applicationsHeading: string;
  readonly applicationsEmpty: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly appliedOn: string;
  readonly stageEmpty: string;
  readonly moreApplications: Counted;
  readonly ended: string;
  readonly endedAfter: string;
  readonly openApplication: string;
  readonly funnelHeading: string;
  readonly funnelIntro: string;
  readonly funnelStage: string;
  readonly funnelReached: string;
  readonly filesHeading: string;
  readonly files: Readonly<Record<DeskFile, string>>;
}

/** The message in what the job desk posted, or undefined for anything else. */
export function readJobDeskMessage(value: unknown, roadmap: Roadmap): JobDeskMessage | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const { type, line, index } = value;
  switch (type) {
    case 'openFile': {
      const file = DESK_FILES.find((one) => one === value['file']);
      return file === undefined ? undefined : { type, file };
    }
    case 'openApplication':
      return isPlace(line) ? { type, line } : undefined;
    case 'openProblem':
      return isPlace(index) ? { type, index } : undefined;
    default:
      return readPageMessage(value, roadmap);
  }
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
