import { comparesOptions } from '../comparedOptions';
import { labelledTexts, subsections, type Section } from '../markdown';
import { message } from '../messages';
import { countWords, isFiller } from '../sentences';
import { designCheck, sectionAt, type Design, type DesignFault } from './designs';

const REASON_WORDS = 6;

const twoAlternatives = comparesOptions({
  labels: ['For', 'Against'],
  wanted: 2,
  tooFew: 'designTooFewOptions',
});

export const decisionsCheck = designCheck(
  'two_alternatives_are_compared_per_decision',
  (design) => {
    const { file } = design;
    const section = sectionAt(design, 'Decisions');
    if ('message' in section) {
      return section;
    }
    const decisions = subsections(section);
    return decisions.length === 0
      ? { message: message('designNoDecision', { file }), line: section.line }
      : decisions
          .map((decision) => decisionFault(design, decision))
          .find((fault) => fault !== undefined);
  },
);

function decisionFault({ file }: Design, decision: Section): DesignFault | undefined {
  const { heading, line } = decision;
  if (heading === '' || /^\[.*\]$/.test(heading)) {
    return { message: message('designDecisionUnnamed', { file }), line };
  }
  const missing = twoAlternatives(decision, file);
  if (missing !== undefined) {
    return { message: missing, line };
  }
  const chosen = labelledTexts(decision).get('chosen') ?? '';
  const isReasoned = countWords(chosen) >= REASON_WORDS && !isFiller(chosen);
  const isOption = subsections(decision).some((option) =>
    chosen.toLowerCase().includes(option.heading.toLowerCase()),
  );
  return isReasoned && isOption
    ? undefined
    : { message: message('designNotChosen', { file, heading, wanted: REASON_WORDS }), line };
}
