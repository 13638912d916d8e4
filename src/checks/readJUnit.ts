import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MAX_REPORT_SIZE, type LoadFailure, type Observation, type Reading } from './reading';
import { readFailure, type FailureDetails } from './readFailure';
import type { CheckStatus } from './report';
import { locate, type ProjectFiles } from './sourceLocation';

/**
 * Reads JUnit XML as Node.js, our Python reporter and our Java runner write it. A report that is
 * cut off or malformed is refused as a whole: half a report must never look like a pass.
 */
export function readJUnit(xml: string, project: ProjectFiles): Reading {
  if (xml.length > MAX_REPORT_SIZE) {
    return { ok: false, reason: 'tooLarge' };
  }
  if (hasDocumentType(xml)) {
    return { ok: false, reason: 'documentType' };
  }
  const root = parseXml(xml);
  if (root === undefined) {
    return { ok: false, reason: 'malformed' };
  }
  if (!('testsuites' in root) && !('testsuite' in root)) {
    return { ok: false, reason: 'notATestReport' };
  }
  const testCases = testCasesIn(root);
  const loadFailures = testCases.flatMap((testCase) => readLoadFailure(testCase, project));
  const observations = testCases
    .filter((testCase) => !standsForFile(testCase))
    .map((testCase) => readTestCase(testCase, project));
  return { ok: true, observations, loadFailures };
}

type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are decoded below: only the five of XML and characters by number.
  processEntities: false,
});

/** Entities can only be declared before the root element. */
function hasDocumentType(xml: string): boolean {
  const rootAt = xml.search(/<[A-Za-z]/);
  return /<!DOCTYPE/i.test(rootAt === -1 ? xml : xml.slice(0, rootAt));
}

function parseXml(xml: string): XmlNode | undefined {
  try {
    return XMLValidator.validate(xml) === true ? asNode(parser.parse(xml)) : undefined;
  } catch {
    return undefined;
  }
}

function testCasesIn(node: XmlNode): XmlNode[] {
  return [
    ...children(node, 'testcase'),
    ...['testsuites', 'testsuite'].flatMap((name) => children(node, name).flatMap(testCasesIn)),
  ];
}

function readTestCase(testCase: XmlNode, project: ProjectFiles): Observation {
  const status = statusOf(testCase);
  return {
    name: attribute(testCase, 'name'),
    ...(status === 'failed' || status === 'errored'
      ? readBrokenTest(testCase, status, project)
      : { status, message: '' }),
    durationMs: durationMsOf(testCase),
  };
}

function statusOf(testCase: XmlNode): CheckStatus {
  if (children(testCase, 'skipped').length > 0) {
    return 'notRun';
  }
  if (children(testCase, 'error').length > 0) {
    return 'errored';
  }
  return children(testCase, 'failure').length > 0 ? 'failed' : 'passed';
}

function readBrokenTest(
  testCase: XmlNode,
  status: 'failed' | 'errored',
  project: ProjectFiles,
): FailureDetails {
  const [failure = {}] = [...children(testCase, 'error'), ...children(testCase, 'failure')];
  const details = readFailure(
    { status, message: attribute(failure, 'message'), text: textOf(failure) },
    project,
  );
  const location = locate(project, attribute(failure, 'file'), Number(attribute(failure, 'line')));
  return {
    ...details,
    ...(location === undefined ? {} : { location }),
    ...('@expected' in failure && '@actual' in failure
      ? { expected: attribute(failure, 'expected'), actual: attribute(failure, 'actual') }
      : {}),
  };
}

/** Node.js reports a file that could not be loaded as a test with the file's path for its name. */
function standsForFile(testCase: XmlNode): boolean {
  return /[/\\].*\.[cm]?js$|^[^ ]+\.[cm]?js$/.test(attribute(testCase, 'name'));
}

function readLoadFailure(testCase: XmlNode, project: ProjectFiles): LoadFailure[] {
  const isFile = standsForFile(testCase);
  const isModule = attribute(testCase, 'classname') === MODULE_CLASS;
  if ((!isFile && !isModule) || statusOf(testCase) === 'passed') {
    return [];
  }
  const { message, location } = readBrokenTest(testCase, 'errored', project);
  const place = location ?? locate(project, attribute(testCase, 'name'), 1);
  return [{ kind: 'doesNotLoad', message, ...(place === undefined ? {} : { location: place }) }];
}

/** The class that our Python reporter gives to a test module that could not be imported. */
const MODULE_CLASS = 'backend-roadmap.module';

function durationMsOf(testCase: XmlNode): number {
  const seconds = Number(attribute(testCase, 'time'));
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 0;
}

function children(node: XmlNode, name: string): XmlNode[] {
  const value = Object.hasOwn(node, name) ? node[name] : [];
  return (Array.isArray(value) ? value : [value]).map(asNode);
}

/** An element without attributes and children is parsed to its text. */
function asNode(value: unknown): XmlNode {
  return typeof value === 'object' && value !== null ? (value as XmlNode) : { '#text': value };
}

function attribute(node: XmlNode, name: string): string {
  const value = node[`@${name}`];
  return typeof value === 'string' ? decodeEntities(value) : '';
}

function textOf(node: XmlNode): string {
  const value = node['#text'];
  return typeof value === 'string' ? decodeEntities(value) : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (reference, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) {
      return ENTITIES[name] ?? reference;
    }
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
