import { listPoints, type Section } from '../markdown';
import { message } from '../messages';
import { countWords, isFiller } from '../sentences';
import { designCheck, sectionAt, type Design, type DesignFault } from './designs';

const FUNCTIONS = 'What it does';
const QUALITIES = 'How well';
const LATER = 'Not in the first version';
const WANTED_POINTS = 3;
const POINT_WORDS = 3;

/** A measure of time, share or rate: words that say how well something is done. */
const MEASURE = /\d\s*(?:%|ms\b|milliseconds?\b)|\bper (?:second|minute)\b|\ba second\b/i;

export const requirementsCheck = designCheck(
  'requirements_separate_functions_from_qualities',
  (design) => {
    const [functions, qualities, later] = [FUNCTIONS, QUALITIES, LATER].map((heading) =>
      sectionAt(design, 'Requirements', heading),
    );
    for (const part of [functions, qualities, later]) {
      if (part !== undefined && 'message' in part) {
        return part;
      }
    }
    return isSection(functions) && isSection(qualities) && isSection(later)
      ? (tooFew(design, functions, WANTED_POINTS) ??
          tooFew(design, qualities, WANTED_POINTS) ??
          tooFew(design, later, 1) ??
          mixedUp(design, functions, qualities))
      : undefined;
  },
);

function isSection(part: Section | DesignFault | undefined): part is Section {
  return part !== undefined && 'heading' in part;
}

function tooFew({ file }: Design, section: Section, wanted: number): DesignFault | undefined {
  const { heading, line } = section;
  const points = listPoints(section);
  const found = new Set(points.filter((point) => point !== '')).size;
  if (found < wanted) {
    return { message: message('tooFewPoints', { file, heading, found, wanted }), line };
  }
  const short = points.find((point) => countWords(point) < POINT_WORDS || isFiller(point));
  return short === undefined
    ? undefined
    : {
        message: message('designPointShort', { file, heading, point: short, wanted: POINT_WORDS }),
        line,
      };
}

function mixedUp({ file }: Design, functions: Section, qualities: Section) {
  const [does, well] = [listPoints(functions), listPoints(qualities)];
  const twice = does.find((point) => well.includes(point));
  if (twice !== undefined) {
    const args = { file, point: twice, heading: FUNCTIONS, other: QUALITIES };
    return { message: message('designPointTwice', args), line: qualities.line };
  }
  const unmeasured = well.find((point) => !/\d/.test(point));
  if (unmeasured !== undefined) {
    const args = { file, heading: QUALITIES, point: unmeasured };
    return { message: message('designMeasureMissing', args), line: qualities.line };
  }
  const measured = does.find((point) => MEASURE.test(point));
  const args = { file, heading: FUNCTIONS, point: measured ?? '', other: QUALITIES };
  return measured === undefined
    ? undefined
    : { message: message('designMeasureMisplaced', args), line: functions.line };
}
