import { labelledTexts, listPoints, subsections, type Section } from '../markdown';
import { message, type ArtefactMessage } from '../messages';
import { proseCheck, sentences, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';

const WANTED_POINTS = 2;
const WANTED_STACKS = 3;
const WANTED_WORDS = 4;
const LABELS = ['For', 'Against'];

/** A decision record as <https://adr.github.io> has them: what matters, what was compared, what follows. */
export const decisionCheck = proseCheck({
  name: 'decision_compares_three_stacks',
  file: 'docs/decisions/0001-stack.md',
  rules: [
    { heading: 'What matters to me', missing: points },
    { heading: 'Stacks I compared', missing: comparedStacks },
    { heading: 'Decision', missing: sentences(2) },
    { heading: 'What would change my mind', missing: sentences(1) },
  ],
});

function points(...[section, file]: Parameters<SectionRule['missing']>) {
  const found = new Set(listPoints(section).filter((point) => !isFiller(point))).size;
  const { heading } = section;
  return found < WANTED_POINTS
    ? message('tooFewPoints', { file, heading, found, wanted: WANTED_POINTS })
    : undefined;
}

function comparedStacks(...[section, file]: Parameters<SectionRule['missing']>) {
  const stacks = subsections(section);
  const found = new Set(stacks.map(({ heading }) => heading.toLowerCase())).size;
  const { heading } = section;
  return found < WANTED_STACKS
    ? message('tooFewStacks', { file, heading, found, wanted: WANTED_STACKS })
    : firstOf(stacks, (stack) => missingLabel(stack, file) ?? repeatedTexts(stack, stacks, file));
}

function missingLabel(stack: Section, file: string): ArtefactMessage | undefined {
  const { heading } = stack;
  return firstOf(LABELS, (label) => {
    const text = textBehind(stack, label);
    return countWords(text) >= WANTED_WORDS && !isFiller(text)
      ? undefined
      : message('labelMissing', { file, heading, label, wanted: WANTED_WORDS });
  });
}

/** Three times the same words compare nothing. */
function repeatedTexts(
  stack: Section,
  all: readonly Section[],
  file: string,
): ArtefactMessage | undefined {
  const twin = all.find(
    (other) =>
      other !== stack &&
      LABELS.every((label) => textBehind(other, label) === textBehind(stack, label)),
  );
  return twin && message('sameText', { file, heading: stack.heading, other: twin.heading });
}

function textBehind(section: Section, label: string): string {
  return labelledTexts(section).get(label.toLowerCase()) ?? '';
}

function firstOf<T>(
  values: readonly T[],
  find: (value: T) => ArtefactMessage | undefined,
): ArtefactMessage | undefined {
  return values.map(find).find((found) => found !== undefined);
}
