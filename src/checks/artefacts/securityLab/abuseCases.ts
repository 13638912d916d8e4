import { z } from 'zod';
import { findTestLines } from '../../testLines';
import type { Language } from '../../names';
import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message, type MessageKey } from '../messages';

const FILE = 'tests/cases/security-own.json';
const SHIPPED = /^tests\/cases\/security-\d\d-[a-z-]+\.json$/;
const WANTED_CASES = 2;

const requestSchema = z.looseObject({ method: z.string(), path: z.string() });
const expectSchema = z.looseObject({
  status: z.number(),
  lacks: z.array(z.string()).optional(),
});
const stepSchema = z.looseObject({
  request: requestSchema.optional(),
  expect: expectSchema.optional(),
  page: z.looseObject({ path: z.string(), lacks: z.array(z.string()).optional() }).optional(),
});
const casesSchema = z.array(
  z.looseObject({
    name: z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/),
    steps: z.array(stepSchema).min(1),
  }),
);

type Step = z.infer<typeof stepSchema>;
type OwnCase = z.infer<typeof casesSchema>[number];

/** Cases are data, so they are read in every stack alike; whether they pass is for the tests to say. */
export const abuseCasesCheck: FileCheck = {
  name: 'two_abuse_cases_have_own_tests',
  kind: 'files',
  form: true,
  run: async (project) => {
    const text = await project.readText(FILE);
    if (text === undefined) {
      return failed(message('ownCasesMissing', { file: FILE }));
    }
    const cases = readCases(text);
    return typeof cases === 'string'
      ? failed(message('ownCasesUnreadable', { file: FILE, reason: cases }), {
          file: FILE,
          line: 1,
        })
      : judge(project, cases, text);
  },
};

/** The cases, or why these are none. */
function readCases(text: string): OwnCase[] | string {
  try {
    const cases = casesSchema.safeParse(JSON.parse(text));
    return cases.success ? cases.data : z.prettifyError(cases.error);
  } catch (error) {
    return error instanceof SyntaxError ? error.message : String(error);
  }
}

async function judge(project: ProjectReader, cases: OwnCase[], text: string): Promise<Verdict> {
  const known = await shippedAttacks(project);
  for (const one of cases) {
    const key = problemOf(one, known);
    if (key !== undefined) {
      const line = text.slice(0, text.indexOf(`"${one.name}"`)).split('\n').length;
      return failed(message(key, { file: FILE, name: one.name }), { file: FILE, line });
    }
    attacksOf(one).forEach((attack) => known.add(attack));
  }
  const found = new Set(cases.map(({ name }) => name)).size;
  if (found < WANTED_CASES) {
    return failed(message('tooFewOwnCases', { file: FILE, found, wanted: WANTED_CASES }));
  }
  const tested = await testedNames(project, cases);
  const untested = cases.find(({ name }) => !tested.has(name));
  return untested === undefined
    ? PASSED
    : failed(message('ownCaseWithoutTest', { name: untested.name }));
}

function problemOf(one: OwnCase, known: ReadonlySet<string>): MessageKey | undefined {
  const firstAttack = one.steps.findIndex(isAttack);
  if (firstAttack === -1) {
    return 'ownCaseNothingFails';
  }
  if (!one.steps.slice(0, firstAttack + 1).some(succeeds)) {
    return 'ownCaseNothingSucceeds';
  }
  return attacksOf(one).every((attack) => known.has(attack)) ? 'ownCaseCopied' : undefined;
}

function succeeds({ expect, page }: Step): boolean {
  return page !== undefined || (expect !== undefined && expect.status < 400);
}

/** A request that must be refused, or an answer that must not hold something. */
function isAttack({ expect, page }: Step): boolean {
  const isRefused = expect !== undefined && expect.status >= 400;
  const lacks = expect?.lacks ?? page?.lacks ?? [];
  return isRefused || lacks.length > 0;
}

/** What is sent, whatever is expected of it. */
function attacksOf({ steps }: OwnCase): string[] {
  return steps.filter(isAttack).map(({ request, page }) => JSON.stringify(request ?? page?.path));
}

async function shippedAttacks(project: ProjectReader): Promise<Set<string>> {
  const files = (await project.list()).filter((file) => SHIPPED.test(file));
  const texts = await Promise.all(files.map((file) => project.readText(file)));
  const cases = texts.map((text) => readCases(text ?? '[]'));
  return new Set(
    cases.flatMap((found) => (typeof found === 'string' ? [] : found)).flatMap(attacksOf),
  );
}

const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  java: 'java',
  go: 'go',
};

/** The cases that a test with their name runs: its definition, and the name itself. */
async function testedNames(project: ProjectReader, cases: OwnCase[]): Promise<Set<string>> {
  const names = cases.map(({ name }) => name);
  const tested = new Set<string>();
  for (const file of await project.list()) {
    const language = LANGUAGE_OF[file.split('.').at(-1) ?? ''];
    if (language === undefined || !/test/i.test(file)) {
      continue;
    }
    const text = (await project.readText(file)) ?? '';
    [...findTestLines(text, language, names).keys()]
      .filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(text))
      .forEach((name) => tested.add(name));
  }
  return tested;
}
