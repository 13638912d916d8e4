import { isRecord } from '../progress/reading';
import type { IsoTime, Status } from '../progress/progress';
import type {
  HoursRange,
  Roadmap,
  Skill,
  SkillContent,
  SkillId,
  StarterId,
} from '../roadmap/roadmap';
import type { BannerStrings, Counted, PageContext, StateMessage } from './page';
import { readPageMessage, readSkillId, readStatus, type PageMessage } from './readMessage';
import type { QuestionId, Verdict } from './selfCheck';

/** From the host to the skill page. */
export type SkillPageHostMessage = StateMessage<SkillPageState, SkillPageStrings>;

/** From the skill page to the host. */
export type SkillPageMessage =
  | PageMessage
  // Names its skill: by the time it arrives, the page may be on its way to another.
  | { readonly type: 'setStatus'; readonly skillId: SkillId; readonly status: Status }
  | { readonly type: 'selfCheck'; readonly skillId: SkillId }
  | { readonly type: 'editNote'; readonly skillId: SkillId };

export type SkillPageState =
  | { readonly kind: 'unknown'; readonly context: PageContext }
  | ({ readonly kind: 'skill'; readonly context: PageContext } & SkillDetails);

export interface SkillDetails {
  readonly skillId: SkillId;
  readonly title: string;
  readonly level: Skill['level'];
  readonly phaseTitle: string;
  readonly phaseNumber?: number;
  readonly sectionTitle: string;
  readonly status: Status;
  readonly proof: Proof;
  /** The learner's own words, in Markdown; empty where there are none. */
  readonly note: string;
  /** Absent when time estimates are switched off; so is the source. */
  readonly hours?: HoursRange;
  readonly content?: SkillContent;
  /** How the learner last judged their answers, by question. */
  readonly judged: Readonly<Record<QuestionId, Judged>>;
  readonly requires: readonly SkillLink[];
  readonly unlocks: readonly SkillLink[];
  readonly starters: readonly ProvingStarter[];
}

/** `none`: no starter of this version proves the skill, so the learner's word is all there is. */
export type Proof = 'none' | 'open' | 'proven';

export interface Judged {
  readonly verdict: Verdict;
  readonly at: IsoTime;
}

export interface SkillLink {
  readonly skillId: SkillId;
  readonly title: string;
  readonly status: Status;
  readonly isProven: boolean;
}

export interface ProvingStarter {
  readonly starterId: StarterId;
  readonly title: string;
  /** Whether a folder was made from it to work in; it may be gone since. */
  readonly isScaffolded: boolean;
  readonly tasks: readonly ProvingTask[];
}

export interface ProvingTask {
  readonly number: number;
  readonly title: string;
  readonly isOptional: boolean;
  /** When it passed for the first time: evidence that stays. */
  readonly passedAt?: IsoTime;
  /** True when it failed at its last run in this window. */
  readonly isFailing: boolean;
}

/** `{0}`, `{1}`, … are filled in by the page. */
export interface SkillPageStrings extends BannerStrings {
  readonly phaseOf: string;
  readonly levels: Readonly<Record<Skill['level'], string>>;
  readonly hours: Counted;
  readonly hoursRange: string;
  readonly hoursSource: string;
  readonly statusHeading: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly provenShort: string;
  readonly doneByWord: string;
  readonly doneClaimed: string;
  readonly doneProven: string;
  readonly skipped: string;
  readonly provenEarlier: string;
  readonly actions: Readonly<Record<Status, string>>;
  readonly why: string;
  readonly objectives: string;
  readonly requires: string;
  readonly requiresNothing: string;
  readonly unlocks: string;
  readonly exercise: string;
  readonly note: string;
  readonly noteEmpty: string;
  readonly editNote: string;
  readonly selfCheck: string;
  readonly selfCheckIntro: string;
  readonly selfCheckStart: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly judgedOn: string;
  readonly notAnswered: string;
  readonly lookFor: string;
  readonly resources: string;
  readonly provenBy: string;
  readonly provenByIntro: string;
  readonly taskPassedOn: string;
  readonly taskFailing: string;
  readonly taskOpen: string;
  readonly taskOptional: string;
  readonly taskTitle: string;
  readonly scaffold: string;
  readonly scaffoldNamed: string;
  readonly openProject: string;
  readonly openProjectNamed: string;
  readonly contentMissing: string;
  readonly unknownTitle: string;
  readonly unknownText: string;
}

/** The message in what the skill page posted, or undefined for anything else. */
export function readSkillPageMessage(
  value: unknown,
  roadmap: Roadmap,
): SkillPageMessage | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const skillId = readSkillId(value['skillId'], roadmap);
  const { type } = value;
  if (type === 'selfCheck' || type === 'editNote') {
    return skillId === undefined ? undefined : { type, skillId };
  }
  if (type === 'setStatus') {
    const status = readStatus(value['status']);
    return skillId === undefined || status === undefined
      ? undefined
      : { type: 'setStatus', skillId, status };
  }
  return readPageMessage(value, roadmap);
}

/** What the page keeps over a reload of the window. The roadmap may have changed in between. */
export interface SavedSkillPage {
  readonly skillId: SkillId;
}

/** The id in what the page saved; it may name a skill this roadmap does not have. */
export function readSavedSkillId(value: unknown): SkillId | undefined {
  return isRecord(value) && typeof value['skillId'] === 'string' ? value['skillId'] : undefined;
}
