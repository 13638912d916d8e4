import { labelledTexts, subsections, type Section } from '../markdown';
import { message } from '../messages';
import { countWords, isFiller } from '../sentences';
import { designCheck, sectionAt, type Design, type DesignFault } from './designs';
import { boxesOf, diagramOf, means } from './diagram';

const LABELS = ['Users see', 'Softened by', 'Afterwards'];
const LABEL_WORDS = 4;

export const failuresCheck = designCheck('failure_of_each_part_is_considered', (design) => {
  const { file } = design;
  const diagram = diagramOf(design);
  const section = sectionAt(design, 'Failures');
  if ('message' in diagram) {
    return diagram;
  }
  if ('message' in section) {
    return section;
  }
  const boxes = boxesOf(diagram);
  const told = subsections(section);
  const open = boxes.find((box) => !told.some(({ heading }) => means(heading, box)));
  if (open !== undefined || boxes.length === 0) {
    const args = { file, part: open?.label ?? '…' };
    return { message: message('designFailureMissing', args), line: section.line };
  }
  const stranger = told.find(({ heading }) => !boxes.some((box) => means(heading, box)));
  if (stranger !== undefined) {
    const args = { file, heading: section.heading, part: stranger.heading };
    return { message: message('designPartStranger', args), line: stranger.line };
  }
  return told
    .map((part) => unwritten(design, part) ?? repeated(design, part, told))
    .find((fault) => fault !== undefined);
});

function unwritten({ file }: Design, part: Section): DesignFault | undefined {
  const { heading, line } = part;
  const texts = labelledTexts(part);
  const label = LABELS.find((one) => {
    const text = texts.get(one.toLowerCase()) ?? '';
    return countWords(text) < LABEL_WORDS || isFiller(text);
  });
  return label === undefined
    ? undefined
    : {
        message: message('labelMissing', { file, heading, label, wanted: LABEL_WORDS }),
        line,
      };
}

/** The same words for every part say nothing about any. */
function repeated(
  { file }: Design,
  part: Section,
  parts: readonly Section[],
): DesignFault | undefined {
  const wordsOf = (one: Section) =>
    LABELS.map((label) => labelledTexts(one).get(label.toLowerCase())).join('\n');
  const twin = parts.find((other) => other !== part && wordsOf(other) === wordsOf(part));
  return (
    twin && {
      message: message('sameText', { file, heading: part.heading, other: twin.heading }),
      line: twin.line,
    }
  );
}
