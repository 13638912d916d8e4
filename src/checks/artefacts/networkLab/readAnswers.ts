import { isMap, isScalar, isSeq, LineCounter, type Document } from 'yaml';
import { parseYaml } from '../yamlDocument';

/** One group of `answers.yaml`: what stands behind each question, and in which line. */
export interface Answer {
  /** Without spaces around it, in lower case; empty when there is no answer yet. */
  readonly text: string;
  readonly line: number;
}

export type AnswersReading =
  | { readonly ok: true; readonly answers: Answers }
  /** The file is no YAML; lines count from 1. */
  | { readonly ok: false; readonly line: number };

export interface Answers {
  /** Undefined when the question is not in the file. */
  answer(group: string, question: string): Answer | undefined;
  /** The answers of a question that asks for several. */
  list(group: string, question: string): readonly Answer[] | undefined;
}

/** Ten times what the questions need. The parser compares every key with each other one. */
const MAX_ANSWERS_LENGTH = 40_000;

/** Never throws: what cannot be read as answers is said to be no YAML. */
export function readAnswers(yaml: string): AnswersReading {
  if (yaml.length > MAX_ANSWERS_LENGTH) {
    return { ok: false, line: 1 };
  }
  try {
    return readDocument(yaml);
  } catch (error) {
    // Levels without end use up the stack.
    if (error instanceof RangeError) {
      return { ok: false, line: 1 };
    }
    throw error;
  }
}

function readDocument(yaml: string): AnswersReading {
  const lines = new LineCounter();
  const document = parseYaml(yaml, { lineCounter: lines, isTextOnly: true });
  const [error] = document.errors;
  if (error !== undefined) {
    return { ok: false, line: lines.linePos(error.pos[0]).line };
  }
  if (!isMap(document.contents)) {
    return { ok: false, line: 1 };
  }
  return { ok: true, answers: answersOf(document, lines) };
}

function answersOf(document: Document.Parsed, lines: LineCounter): Answers {
  const toAnswer = (node: unknown): Answer | undefined =>
    isScalar(node)
      ? {
          text: normalise(typeof node.value === 'string' ? node.value : ''),
          line: lines.linePos(node.range?.[0] ?? 0).line,
        }
      : undefined;
  return {
    answer: (group, question) => toAnswer(document.getIn([group, question], true)),
    list: (group, question) => {
      const node = document.getIn([group, question], true);
      return isSeq(node)
        ? node.items.map(toAnswer).filter((answer) => answer !== undefined)
        : undefined;
    },
  };
}

function normalise(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
