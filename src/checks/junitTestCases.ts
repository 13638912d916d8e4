import { SaxesParser } from 'saxes';
import type { BrokenReport } from './report';

type Attributes = Readonly<Record<string, string>>;

/** One `<testcase>` with what decides its outcome. */
export interface TestCase {
  readonly attributes: Attributes;
  readonly isSkipped: boolean;
  readonly failure?: Failure;
}

export interface Failure {
  readonly element: 'failure' | 'error';
  readonly attributes: Attributes;
  readonly text: string;
}

export type ParsedTestCases =
  | { readonly ok: true; readonly testCases: readonly TestCase[] }
  | { readonly ok: false; readonly reason: BrokenReport };

/** The test cases of well-formed JUnit XML, in order. Only XML's own entities are known. */
export function parseTestCases(xml: string): ParsedTestCases {
  const collector = new TestCaseCollector();
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new RefusedReport('documentType');
  });
  parser.on('error', () => {
    throw new RefusedReport('malformed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    collector.open(name, attributes);
  });
  parser.on('text', (text) => {
    collector.addText(text);
  });
  parser.on('cdata', (text) => {
    collector.addText(text);
  });
  parser.on('closetag', ({ name }) => {
    collector.close(name);
  });
  try {
    parser.write(tolerated(xml)).close();
  } catch (error) {
    if (error instanceof RefusedReport) {
      return { ok: false, reason: error.reason };
    }
    throw error;
  }
  return { ok: true, testCases: collector.testCases };
}

class RefusedReport extends Error {
  constructor(readonly reason: BrokenReport) {
    super(reason);
  }
}

/** Node.js passes on what a learner's test printed or compared, also what XML does not allow. */
function tolerated(xml: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  const printable = xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
  return printable.includes('<![CDATA[') ? printable : printable.replaceAll(']]>', ']]&gt;');
}

/** Enough for a long message and the stack below it. */
const MAX_FAILURE_LENGTH = 200_000;

class TestCaseCollector {
  readonly testCases: TestCase[] = [];
  private depth = 0;
  private testCase: { attributes: Attributes; isSkipped: boolean; failure?: Failure } | undefined;
  private failure:
    { element: 'failure' | 'error'; attributes: Attributes; text: string } | undefined;

  open(element: string, attributes: Attributes): void {
    if (this.depth === 0 && element !== 'testsuites' && element !== 'testsuite') {
      throw new RefusedReport('notATestReport');
    }
    this.depth += 1;
    if (element === 'testcase') {
      this.testCase = { attributes: { ...attributes }, isSkipped: false };
    } else if (element === 'failure' || element === 'error') {
      this.failure = { element, attributes: { ...attributes }, text: '' };
    } else if (element === 'skipped' && this.testCase !== undefined) {
      this.testCase.isSkipped = true;
    }
  }

  addText(text: string): void {
    if (this.failure !== undefined && this.failure.text.length < MAX_FAILURE_LENGTH) {
      this.failure.text += text.slice(0, MAX_FAILURE_LENGTH);
    }
  }

  close(element: string): void {
    this.depth -= 1;
    if (element === 'testcase' && this.testCase !== undefined) {
      this.testCases.push(this.testCase);
      this.testCase = undefined;
    } else if (element === this.failure?.element) {
      if (this.testCase !== undefined) {
        this.testCase.failure = this.failure;
      }
      this.failure = undefined;
    }
  }
}
