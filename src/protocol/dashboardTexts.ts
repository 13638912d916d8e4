import type { Basis } from '../forecast/basis';
import type { MilestoneId } from '../progress/milestones';
import type { Stack } from '../progress/progress';
import type { TargetVerdict } from './dashboard';
import type { StepKind } from './dashboardSteps';
import type { BannerStrings, Counted } from './page';

/** Every text of the dashboard; `{0}`, `{1}`, … are filled in by the page. */
export interface DashboardStrings
  extends
    BannerStrings,
    CommonTexts,
    TodayTexts,
    OverallTexts,
    OutlookTexts,
    BurnUpTexts,
    StudyTexts,
    PhaseTexts,
    LedgerTexts,
    ExportTexts {}

export interface CommonTexts {
  readonly pageTitle: string;
  readonly percent: string;
  readonly done: string;
  readonly proven: string;
  readonly barText: string;
  readonly hours: Counted;
  readonly hoursRange: string;
  readonly showTable: string;
  readonly showMore: string;
  readonly day: string;
  readonly exportData: string;
}

export interface TodayTexts {
  readonly todayHeading: string;
  readonly timeAtHand: string;
  readonly steps: Readonly<Record<StepKind, StepTexts>>;
  readonly nextHeading: string;
  readonly nextFinishedTitle: string;
  readonly nextFinished: string;
  readonly nextNone: string;
  readonly openSkill: string;
  readonly continueSkill: string;
  readonly startSession: string;
  readonly hoursSource: string;
  readonly scaffoldStarter: string;
  readonly starterHeading: string;
}

/** `{0}` is the skill or project, `{1}` the number and `{2}` the title of its task. */
export interface StepTexts {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

export interface OverallTexts {
  /** Counted by all skills; `{1}` of them are done. */
  readonly skillsDone: Counted;
  readonly provenCount: string;
  readonly provenMeaning: string;
  readonly encouragement: {
    readonly start: string;
    readonly underway: string;
    readonly finished: string;
  };
  readonly basisPercent: string;
  readonly studiedSoFar: string;
}

export interface OutlookTexts {
  readonly planHeading: string;
  readonly hoursLeft: string;
  readonly finish: string;
  readonly paceExpected: string;
  readonly hoursPerWeek: string;
  readonly targetDate: string;
  readonly stack: string;
  readonly between: string;
  readonly onDate: string;
  readonly mostLikely: string;
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
  readonly basisHeading: string;
  /** `{0}` is the count it is chosen by, where there is one. */
  readonly basis: Readonly<Record<Basis['key'], Counted>>;
  readonly chances: string;
}

export interface BurnUpTexts {
  readonly burnUpHeading: string;
  readonly burnUpIntro: string;
  readonly burnUpIntroPlain: string;
  readonly burnUpLabel: string;
  readonly unitHours: string;
  readonly unitPercent: string;
  readonly burnUpPast: string;
  readonly burnUpPastPercent: string;
  readonly burnUpFuture: string;
  readonly burnUpTable: string;
  readonly forecastSlow: string;
  readonly forecastMiddle: string;
  readonly forecastQuick: string;
  readonly legendMiddle: string;
  readonly legendFan: string;
  readonly total: string;
  readonly today: string;
  readonly target: string;
  readonly whatIfHeading: string;
  readonly whatIfLabel: string;
  readonly whatIfNumber: string;
  readonly whatIfResult: string;
  readonly whatIfTarget: string;
  readonly whatIfPlan: string;
  readonly whatIfUse: string;
  readonly whatIfBack: string;
  readonly whatIfBasis: string;
}

export interface StudyTexts {
  readonly weeksHeading: string;
  readonly weeksLabel: string;
  readonly weeksEmpty: string;
  readonly weekOf: string;
  readonly weekValue: string;
  readonly weekValueGoal: string;
  readonly weekGoal: string;
  readonly weekGoalColumn: string;
  readonly weekHours: string;
  readonly weekDays: string;
  readonly weekTable: string;
  readonly weeksStudied: Counted;
  readonly weeksGoal: Counted;
  readonly bestRun: Counted;
  readonly weeksBasis: string;
  readonly goalBasis: string;
  readonly calendarHeading: string;
  readonly calendarLabel: string;
  readonly calendarIntro: string;
  readonly calendarEmpty: string;
  readonly calendarDay: string;
  readonly calendarNothing: string;
  readonly calendarRest: string;
  readonly calendarTable: string;
  readonly calendarTime: string;
  readonly calendarLess: string;
  readonly calendarMore: string;
  readonly earlier: string;
  readonly later: string;
  readonly logTime: string;
  readonly editSessions: string;
}

export interface PhaseTexts {
  readonly phasesHeading: string;
  readonly phaseNumber: string;
  readonly phaseOf: string;
  readonly alongside: string;
  readonly currentPhase: string;
  readonly phaseFinished: string;
  readonly phaseHours: string;
  readonly phaseHoursLeft: string;
  readonly phaseBasis: string;
}

export interface LedgerTexts {
  readonly milestonesHeading: string;
  readonly milestoneTitles: Readonly<Record<MilestoneId, string>>;
  readonly reachedOn: string;
  readonly notReached: string;
  readonly evidenceHeading: string;
  readonly evidenceIntro: string;
  readonly evidenceEmpty: string;
  readonly evidencePhase: Counted;
  readonly evidenceClaimed: Counted;
  readonly evidenceProven: string;
  readonly evidencePartly: string;
  readonly evidenceTask: string;
  readonly evidencePassed: string;
  readonly evidenceCommit: string;
  readonly evidenceOpen: string;
  readonly evidenceOpenNamed: string;
  readonly stackNames: Readonly<Record<Stack, string>>;
}

/** Headings of the exported tables that the page itself does not have. */
export interface ExportTexts {
  readonly exportedOn: string;
  readonly valueColumn: string;
  readonly donePercentColumn: string;
  readonly provenPercentColumn: string;
  readonly doneHoursColumn: string;
  readonly provenHoursColumn: string;
  readonly skillsColumn: string;
  readonly skillsDoneColumn: string;
  readonly skillsProvenColumn: string;
  readonly studiedHoursColumn: string;
  readonly lowColumn: string;
  readonly middleColumn: string;
  readonly highColumn: string;
  readonly expectedColumn: string;
  readonly leftLowColumn: string;
  readonly leftHighColumn: string;
  readonly minutesColumn: string;
  readonly reachedColumn: string;
  readonly taskColumn: string;
  readonly passedColumn: string;
  readonly commitColumn: string;
}
