import type { FileCheck } from '../artefactCheck';
import { labelledPartsCheck } from '../labelledParts';
import { listPoints } from '../markdown';
import { message } from '../messages';
import { proseCheck, sentences, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';
import { planAndCostCheck, timedEntriesCheck } from './attemptsLog';

const STORIES_FILE = 'stories/behavioral.md';
const WANTED_QUESTIONS = 3;
const WANTED_QUESTION_WORDS = 4;

/** The checks of p7-interview-prep; they see the form of what somebody wrote about themselves. */
export const interviewChecks: readonly FileCheck[] = [
  timedEntriesCheck,
  planAndCostCheck,
  labelledPartsCheck({
    name: 'two_stories_cover_decision_tradeoff_and_hindsight',
    file: 'stories/projects.md',
    parts: 2,
    labels: [
      { label: 'Decision', words: 6 },
      { label: 'Trade-off', words: 6 },
      { label: 'Hindsight', words: 6 },
    ],
    differsInEachPart: 'Decision',
  }),
  labelledPartsCheck({
    name: 'five_stories_have_situation_action_and_result',
    file: STORIES_FILE,
    parts: 5,
    labels: [
      { label: 'Situation', words: 6 },
      { label: 'Action', words: 6 },
      { label: 'Result', words: 4 },
    ],
    differsInEachPart: 'Action',
  }),
  proseCheck({
    name: 'three_questions_for_the_interviewer',
    file: STORIES_FILE,
    rules: [{ heading: 'Questions for the interviewer', missing: questions }],
  }),
  proseCheck({
    name: 'mock_interview_has_feedback_and_one_change',
    file: 'mock-interview.md',
    rules: [
      { heading: 'Feedback', missing: sentences(2) },
      { heading: 'One change', missing: sentences(1) },
    ],
  }),
];

function questions(...[section, file]: Parameters<SectionRule['missing']>) {
  const meant = listPoints(section).filter(
    (point) =>
      /[?？]$/u.test(point) && countWords(point) >= WANTED_QUESTION_WORDS && !isFiller(point),
  );
  const found = new Set(meant.map((point) => point.toLowerCase())).size;
  return found < WANTED_QUESTIONS
    ? message('questionsTooFew', {
        file,
        heading: section.heading,
        found,
        wanted: WANTED_QUESTIONS,
      })
    : undefined;
}
