import { failed, PASSED, type FileCheck } from '../artefactCheck';
import { findSection, labelledTexts, readSections } from '../markdown';
import { message } from '../messages';
import { allOf, proseCheck, sentences, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';

const PULL_REQUEST = 'pull-request.md';
const REVIEW = 'review.md';

export const pullRequestCheck = proseCheck({
  name: 'pull_request_says_what_why_and_how_tested',
  file: PULL_REQUEST,
  rules: [
    { heading: 'What', missing: sentences(1) },
    { heading: 'Why', missing: sentences(1) },
    { heading: 'How tested', missing: sentences(1) },
  ],
});

const DECISIONS = ['changed', 'kept'];
const WANTED_WORDS = 6;

export const answersToReviewCheck = proseCheck({
  name: 'review_comments_are_answered',
  file: PULL_REQUEST,
  rules: ['Comment 1', 'Comment 2', 'Comment 3'].map((heading) => ({
    heading,
    missing: allOf(decision, answer),
  })),
});

function decision(...[section, file]: Parameters<SectionRule['missing']>) {
  const text = labelledTexts(section).get('decision')?.toLowerCase().replace(/\W+$/, '') ?? '';
  const { heading } = section;
  const choices = DECISIONS.join(', ');
  return DECISIONS.includes(text)
    ? undefined
    : message('gitDecisionMissing', { file, heading, choices });
}

function answer(...[section, file]: Parameters<SectionRule['missing']>) {
  const text = labelledTexts(section).get('answer') ?? '';
  return countWords(text) >= WANTED_WORDS && !isFiller(text)
    ? undefined
    : message('labelMissing', {
        file,
        heading: section.heading,
        label: 'Answer',
        wanted: WANTED_WORDS,
      });
}

/** Where Kim's change in `review.md` hides a mistake that a guest could suffer from. */
const RIGHT: Readonly<Record<string, string>> = { file: 'allergens.md', line: '12', problem: 'c' };

export const plantedProblemCheck: FileCheck = {
  name: 'review_finds_the_planted_problem',
  kind: 'files',
  run: async (project) => {
    const text = await project.readText(REVIEW);
    if (text === undefined) {
      return failed(message('fileMissing', { file: REVIEW }));
    }
    const section = findSection(readSections(text), 'My finding');
    if (section === undefined) {
      return failed(message('headingMissing', { file: REVIEW, heading: 'My finding' }));
    }
    const location = { file: REVIEW, line: section.line };
    const found = labelledTexts(section);
    const open = Object.keys(RIGHT).find((label) => (found.get(label) ?? '') === '');
    if (open !== undefined) {
      return failed(message('gitFindingOpen', { label: open }), location);
    }
    const isRight = Object.entries(RIGHT).every(
      ([label, right]) => found.get(label)?.toLowerCase().replace(/\W+$/, '') === right,
    );
    return isRight ? PASSED : failed(message('gitFindingWrong'), location);
  },
};
