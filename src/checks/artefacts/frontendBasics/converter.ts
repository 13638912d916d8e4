import {
  failed,
  PASSED,
  type Browser,
  type Page,
  type PageCheck,
  type Verdict,
} from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { becomesTrue, textOf, typeInto } from './acting';

const PAGE = 'converter/index.html';
const FILE = 'converter/app.js';
const FIELD = '#celsius';
const RESULT = '#fahrenheit';
const MESSAGE = '#message';

export const converterUpdatesCheck: PageCheck = {
  name: 'converter_updates_on_input',
  kind: 'page',
  run: (browser) =>
    onConverter(browser, async (page) => {
      for (const [celsius, fahrenheit] of [
        ['100', 212],
        ['-40', -40],
        ['21.5', 70.7],
        ['0', 32],
      ] as const) {
        const problem = await conversionProblem(page, celsius, fahrenheit);
        if (problem !== undefined) {
          return problem;
        }
      }
      return undefined;
    }),
};

export const converterMessageCheck: PageCheck = {
  name: 'converter_shows_message_for_bad_input',
  kind: 'page',
  run: (browser) =>
    onConverter(
      browser,
      async (page) =>
        (await conversionProblem(page, '100', 212)) ??
        (await badInputProblem(page)) ??
        (await conversionProblem(page, '10', 50)) ??
        (await emptyProblem(page, 'converterMessageStays', { selectors: [MESSAGE] })) ??
        (await clearedProblem(page)),
    ),
};

async function onConverter(
  browser: Browser,
  problemOf: (page: Page) => Promise<ArtefactMessage | undefined>,
): Promise<Verdict> {
  const page = await browser.open(PAGE);
  const missing = [FIELD, RESULT, MESSAGE].find(
    (selector) => page.document.querySelector(selector) === null,
  );
  if (missing !== undefined) {
    return failed(message('elementMissing', { file: PAGE, selector: missing }));
  }
  const problem = await problemOf(page);
  const [error] = page.errors;
  if (problem === undefined) {
    return PASSED;
  }
  const explained = error === undefined ? problem : message('scriptFailed', { file: FILE, error });
  return failed(explained, { file: FILE, line: 1 });
}

async function conversionProblem(page: Page, celsius: string, fahrenheit: number) {
  typeInto(page, FIELD, celsius);
  const isShown = () => isAbout(textOf(page, RESULT), fahrenheit);
  return (await becomesTrue(page, isShown))
    ? undefined
    : message('converterWrong', { celsius, fahrenheit, shown: textOf(page, RESULT) || '…' });
}

async function badInputProblem(page: Page): Promise<ArtefactMessage | undefined> {
  typeInto(page, FIELD, 'warm');
  const isExplained = await becomesTrue(page, () => textOf(page, MESSAGE) !== '');
  return isExplained
    ? emptyProblem(page, 'converterResultStays', { selectors: [RESULT] })
    : message('converterMessageMissing');
}

async function clearedProblem(page: Page): Promise<ArtefactMessage | undefined> {
  typeInto(page, FIELD, '');
  return emptyProblem(page, 'converterEmpty', { selectors: [RESULT, MESSAGE] });
}

async function emptyProblem(
  page: Page,
  key: 'converterMessageStays' | 'converterResultStays' | 'converterEmpty',
  { selectors }: { selectors: readonly string[] },
): Promise<ArtefactMessage | undefined> {
  const isEmpty = () => selectors.every((selector) => textOf(page, selector) === '');
  return (await becomesTrue(page, isEmpty)) ? undefined : message(key);
}

const TOLERANCE = 0.051;

/** Numbers may be rounded to one decimal, and a unit may stand behind them. */
function isAbout(text: string, expected: number): boolean {
  const shown = Number.parseFloat(text.replace('−', '-').replace(',', '.'));
  return Math.abs(shown - expected) < TOLERANCE;
}
