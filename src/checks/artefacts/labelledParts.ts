import { failed, PASSED, type FileCheck, type Verdict } from './artefactCheck';
import { labelledTexts, type Section } from './markdown';
import { message } from './messages';
import { sectionsOf } from './prose';
import { countWords, isFiller } from './sentences';

/** A label and how many words must stand behind it. */
export interface LabelRule {
  readonly label: string;
  readonly words: number;
}

interface LabelledPartsCheck {
  readonly name: string;
  readonly file: string;
  /** How many parts, each with a heading of the second rank. */
  readonly parts: number;
  readonly labels: readonly LabelRule[];
  /** Labels whose texts must not be the same. */
  readonly different?: readonly [string, string];
  /** A label whose text must not stand in two parts. */
  readonly differsInEachPart?: string;
}

/** A check of a text whose parts repeat the same labels, such as `Signal:` and `Cost:`. */
export function labelledPartsCheck(check: LabelledPartsCheck): FileCheck {
  const { name, file, parts: wanted } = check;
  return {
    name,
    kind: 'files',
    form: true,
    run: async (project) => {
      const sections = await sectionsOf(project, file);
      if (sections === undefined) {
        return failed(message('fileMissing', { file }));
      }
      const parts = sections.filter(({ depth }) => depth === 2);
      if (parts.length < wanted) {
        return failed(message('tooFewSections', { file, found: parts.length, wanted }));
      }
      const asked = parts.slice(0, wanted);
      const verdicts = [
        ...asked.map((part) => checkPart(part, check)),
        checkEachDiffers(asked, check),
      ];
      return verdicts.find(({ passed }) => !passed) ?? PASSED;
    },
  };
}

function checkPart(part: Section, { file, labels, different }: LabelledPartsCheck): Verdict {
  const { heading, line } = part;
  const texts = labelledTexts(part);
  const textOf = (label: string) => texts.get(label.toLowerCase()) ?? '';
  const empty = labels.find(({ label, words }) => !isWritten(textOf(label), words));
  if (empty !== undefined) {
    const { label, words } = empty;
    return failed(message('labelMissing', { file, heading, label, wanted: words }), { file, line });
  }
  if (different !== undefined && textOf(different[0]) === textOf(different[1])) {
    const [label, other] = different;
    return failed(message('sameText', { file, heading: label, other }), { file, line });
  }
  return PASSED;
}

/** Whether each part tells something of its own. */
function checkEachDiffers(
  parts: readonly Section[],
  { file, differsInEachPart: label }: LabelledPartsCheck,
): Verdict {
  if (label === undefined) {
    return PASSED;
  }
  const headingOfText = new Map<string, string>();
  for (const part of parts) {
    const text = labelledTexts(part).get(label.toLowerCase())?.toLowerCase() ?? '';
    const other = headingOfText.get(text);
    if (other !== undefined) {
      const { heading, line } = part;
      return failed(message('sameText', { file, heading: other, other: heading }), { file, line });
    }
    headingOfText.set(text, part.heading);
  }
  return PASSED;
}

function isWritten(text: string, words: number): boolean {
  return countWords(text) >= words && !isFiller(text);
}
