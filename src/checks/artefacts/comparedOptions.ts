import { labelledTexts, subsections, type Section } from './markdown';
import { message, type ArtefactMessage, type MessageKey } from './messages';
import type { SectionRule } from './prose';
import { countWords, isFiller } from './sentences';

interface Comparison {
  /** What must stand for each option, such as `For` and `Against`. */
  readonly labels: readonly string[];
  readonly wanted: number;
  /** Says that there are fewer; gets `file`, `heading`, `found` and `wanted`. */
  readonly tooFew: MessageKey;
}

const WANTED_WORDS = 4;

/** A section with a heading for each option, and the same labels below each. */
export function comparesOptions({ labels, wanted, tooFew }: Comparison): SectionRule['missing'] {
  return (section, file) => {
    const options = subsections(section);
    const found = new Set(options.map(({ heading }) => heading.toLowerCase())).size;
    const { heading } = section;
    return found < wanted
      ? message(tooFew, { file, heading, found, wanted })
      : firstOf(
          options,
          (option) =>
            missingLabel(option, labels, file) ?? repeatedTexts({ option, options, labels, file }),
        );
  };
}

function missingLabel(
  option: Section,
  labels: readonly string[],
  file: string,
): ArtefactMessage | undefined {
  const { heading } = option;
  return firstOf(labels, (label) => {
    const text = textBehind(option, label);
    return countWords(text) >= WANTED_WORDS && !isFiller(text)
      ? undefined
      : message('labelMissing', { file, heading, label, wanted: WANTED_WORDS });
  });
}

/** Three times the same words compare nothing. */
function repeatedTexts({
  option,
  options,
  labels,
  file,
}: {
  option: Section;
  options: readonly Section[];
  labels: readonly string[];
  file: string;
}): ArtefactMessage | undefined {
  const twin = options.find(
    (other) =>
      other !== option &&
      labels.every((label) => textBehind(other, label) === textBehind(option, label)),
  );
  return twin && message('sameText', { file, heading: option.heading, other: twin.heading });
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
