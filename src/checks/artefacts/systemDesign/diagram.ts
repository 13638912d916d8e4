import { readFlowchart, type Flowchart, type FlowchartPart } from '../flowchart';
import { labelledTexts, type Section } from '../markdown';
import { message } from '../messages';
import { countWords } from '../sentences';
import { designCheck, sectionAt, type Design, type DesignFault } from './designs';

const LEAST_BOXES = 4;
const MOST_BOXES = 9;
const PART_WORDS = 5;

export const diagramCheck = designCheck('every_part_of_the_diagram_is_explained', (design) => {
  const diagram = diagramOf(design);
  if ('message' in diagram) {
    return diagram;
  }
  const parts = sectionAt(design, 'Diagram', 'Parts');
  return 'message' in parts
    ? parts
    : (drawingFault(design, diagram) ?? explanationFault(design, diagram, parts));
});

export interface DesignDiagram extends Flowchart {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

/** The first flowchart below “Diagram”. */
export function diagramOf(design: Design): DesignDiagram | DesignFault {
  const { file } = design;
  const section = sectionAt(design, 'Diagram');
  if ('message' in section) {
    return section;
  }
  const block = section.content.find((node) => node.type === 'code' && node.lang === 'mermaid');
  if (block?.type !== 'code' || !/^[ \t]*(?:flowchart|graph)\b/m.test(block.value)) {
    return { message: message('designDiagramMissing', { file }), line: section.line };
  }
  const line = (block.position?.start.line ?? section.line) + 1;
  const read = readFlowchart(block.value);
  return 'faultLine' in read
    ? { message: message('designDiagramUnreadable', { file }), line: line + read.faultLine - 1 }
    : { ...read, line };
}

/** The parts that can fail: whoever only uses the system is drawn with round ends. */
export function boxesOf({ parts }: Flowchart): FlowchartPart[] {
  return parts.filter(({ shape }) => shape !== 'stadium');
}

/** Whether a text in a list or heading means this part: by what is written in it, or by its id. */
export function means(text: string, { id, label }: FlowchartPart): boolean {
  return [id, label].some((name) => comparable(name) === comparable(text));
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function drawingFault({ file }: Design, diagram: DesignDiagram): DesignFault | undefined {
  const { parts, links, line } = diagram;
  const found = boxesOf(diagram).length;
  if (found < LEAST_BOXES || found > MOST_BOXES) {
    const args = { file, found, least: LEAST_BOXES, most: MOST_BOXES };
    return { message: message('designBoxes', args), line };
  }
  const alone = parts.find(({ id }) => !links.some(({ from, to }) => from === id || to === id));
  return alone && { message: message('designPartAlone', { file, part: alone.label }), line };
}

function explanationFault(
  { file }: Design,
  { parts }: DesignDiagram,
  section: Section,
): DesignFault | undefined {
  const { heading, line } = section;
  const texts = [...labelledTexts(section)];
  const textOf = (part: FlowchartPart) => texts.find(([label]) => means(label, part))?.[1] ?? '';
  const silent = parts.find((part) => countWords(textOf(part)) < PART_WORDS);
  if (silent !== undefined) {
    const args = { file, part: silent.label, wanted: PART_WORDS };
    return { message: message('designPartUnexplained', args), line };
  }
  const stranger = texts.find(([label]) => !parts.some((part) => means(label, part)))?.[0];
  return stranger === undefined
    ? undefined
    : { message: message('designPartStranger', { file, heading, part: stranger }), line };
}
