import { addDays, isCalendarDay, type CalendarDay } from '../../../progress/calendarDay';
import { weekStartOf } from '../../../progress/weeks';
import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import {
  findSection,
  labelledTexts,
  listPoints,
  readSections,
  textBlocks,
  type Section,
} from '../markdown';
import { message } from '../messages';
import { allOf, sentences, type SectionRule } from '../prose';
import { countWords } from '../sentences';
import { problem, verdictOn, type Problem } from '../ship/textFile';
import type { Application } from './applications';
import { GOAL_FILE, readGoal } from './goal';
import { applicationsOf } from './reading';

const WANTED_REVIEWS = 3;
const WEEK = 'The week';
const NUMBERS = 'What the numbers say';
const CHANGE = 'One change';
const RIGHT_WORDS = 4;

/** A weekly review by the Monday it is named after. */
export interface ReviewFile {
  readonly file: string;
  readonly day: CalendarDay;
}

/** The reviews among a folder's files, the latest last. */
export function reviewFiles(files: readonly string[]): ReviewFile[] {
  return files
    .map((file) => ({ file, day: /^reviews\/([\d-]{10})\.md$/.exec(file)?.[1] ?? '' }))
    .filter(({ day }) => isCalendarDay(day))
    .sort((left, right) => (left.day < right.day ? -1 : 1));
}

export const weeklyGoalCheck: FileCheck = {
  name: 'weekly_goal_is_set_and_reviewed_for_three_weeks',
  kind: 'files',
  run: async (project) => {
    const goal = await goalVerdict(project);
    if (!goal.passed) {
      return goal;
    }
    const reviews = reviewFiles(await project.list());
    if (reviews.length < WANTED_REVIEWS) {
      const args = { found: reviews.length, wanted: WANTED_REVIEWS };
      return failed(message('jobsTooFewReviews', args));
    }
    const read = await applicationsOf(project);
    if (!('applications' in read)) {
      return read;
    }
    for (const review of reviews) {
      const found = await weekProblem(project, review, read.applications);
      if (found !== undefined) {
        return verdictOn(review.file, found);
      }
    }
    return PASSED;
  },
};

async function goalVerdict(project: ProjectReader): Promise<Verdict> {
  const text = await project.readText(GOAL_FILE);
  if (text === undefined) {
    return failed(message('fileMissing', { file: GOAL_FILE }));
  }
  const read = readGoal(text);
  if ('message' in read) {
    return verdictOn(GOAL_FILE, read);
  }
  return verdictOn(GOAL_FILE, read.goal === 0 ? problem('jobsGoalMissing') : undefined);
}

async function weekProblem(
  project: ProjectReader,
  { file, day }: ReviewFile,
  applications: readonly Application[],
): Promise<Problem | undefined> {
  const monday = weekStartOf(day);
  if (monday !== day) {
    return problem('jobsReviewName', { file, monday });
  }
  const section = findSection(readSections((await project.readText(file)) ?? ''), WEEK);
  if (section === undefined) {
    return problem('headingMissing', { file, heading: WEEK });
  }
  const unwritten = unwrittenLabel(section, file);
  if (unwritten !== undefined) {
    return unwritten;
  }
  const found = numberBehind(section, 'sent') ?? 0;
  const wanted = applications.filter(({ appliedOn = '' }) => isInWeek(appliedOn, monday)).length;
  return found === wanted
    ? undefined
    : problem('jobsReviewSent', { file, found, wanted }, section.line);
}

function unwrittenLabel(section: Section, file: string): Problem | undefined {
  const { heading, line } = section;
  const open = ['Goal', 'Sent', 'Answers'].find(
    (label) => numberBehind(section, label.toLowerCase()) === undefined,
  );
  if (open !== undefined) {
    return problem('jobsReviewPartMissing', { file, heading, label: open }, line);
  }
  const label = 'Was the goal right';
  const words = countWords(labelledTexts(section).get(label.toLowerCase()) ?? '');
  return words < RIGHT_WORDS
    ? problem('jobsReviewWords', { file, heading, label, wanted: RIGHT_WORDS }, line)
    : undefined;
}

function numberBehind(section: Section, label: string): number | undefined {
  const digits = /^\d{1,3}\b/.exec(labelledTexts(section).get(label) ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function isInWeek(day: string, monday: CalendarDay): boolean {
  return day >= monday && day < addDays(monday, 7);
}

export const oneChangeCheck: FileCheck = {
  name: 'review_changes_one_thing',
  kind: 'files',
  form: true,
  run: async (project) => {
    const latest = reviewFiles(await project.list()).at(-1);
    if (latest === undefined) {
      return failed(message('jobsTooFewReviews', { found: 0, wanted: 1 }));
    }
    const { file } = latest;
    const sections = readSections((await project.readText(file)) ?? '');
    for (const { heading, missing } of CHANGE_RULES) {
      const section = findSection(sections, heading);
      if (section === undefined) {
        return failed(message('headingMissing', { file, heading }), { file, line: 1 });
      }
      const found = missing(section, file);
      if (found !== undefined) {
        return failed(found, { file, line: section.line });
      }
    }
    return PASSED;
  },
};

const CHANGE_RULES: readonly SectionRule[] = [
  { heading: NUMBERS, missing: allOf(sentences(1), hasNumber) },
  { heading: CHANGE, missing: allOf(sentences(1), isOneChange) },
];

function hasNumber(...[section, file]: Parameters<SectionRule['missing']>) {
  const { heading } = section;
  return /\d/.test(textBlocks(section).join(' '))
    ? undefined
    : message('numberMissing', { file, heading });
}

function isOneChange(...[section, file]: Parameters<SectionRule['missing']>) {
  const found = listPoints(section).length;
  const { heading } = section;
  return found > 1 ? message('jobsManyChanges', { file, heading, found }) : undefined;
}
