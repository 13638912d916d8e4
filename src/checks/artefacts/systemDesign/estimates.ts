import { failed, PASSED, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import { countWords } from '../sentences';
import { at, entriesAt, textAt } from '../ship/parts';
import { problem, verdictOn, type Problem } from '../ship/textFile';
import { readYaml, type YamlFile } from '../ship/yamlFile';
import { DESIGNS, type DesignName } from './designs';
import { SHEETS, type Assumption, type Numbers, type Result } from './sheets';

const REASON_WORDS = 3;
/** People round; what matters is that the numbers hang together. */
const TOLERANCE = 0.15;

export function estimateFile(design: DesignName): string {
  return `estimates/${design}.yaml`;
}

export const estimatesCheck: FileCheck = {
  name: 'estimates_are_consistent',
  kind: 'files',
  run: async (project) => {
    for (const design of DESIGNS) {
      const file = estimateFile(design);
      const text = await project.readText(file);
      if (text === undefined) {
        return failed(message('fileMissing', { file }));
      }
      const fault = sheetProblem(text, design);
      if (fault !== undefined) {
        return verdictOn(file, fault);
      }
    }
    return PASSED;
  },
};

function sheetProblem(text: string, design: DesignName): Problem | undefined {
  const file = estimateFile(design);
  const yaml = readYaml(text, file);
  if (!('value' in yaml)) {
    return yaml;
  }
  const { assumptions, results } = SHEETS[design];
  return (
    templateProblem(text, design) ??
    firstOf(assumptions, (one) => assumptionProblem(yaml, file, one)) ??
    firstOf(results, (one) => missingResult(yaml, file, one)) ??
    firstOf(results, (one) => inconsistency(yaml, file, one))
  );
}

/** What must be there from the start: the groups, and the numbers that are given. */
export function templateProblem(text: string, design: DesignName): Problem | undefined {
  const file = estimateFile(design);
  const yaml = readYaml(text, file);
  if (!('value' in yaml)) {
    return yaml;
  }
  const group = ['given', 'assumptions', 'results'].find(
    (name) => entriesAt(yaml.value, name).length === 0,
  );
  if (group !== undefined) {
    return problem('estimateGroupMissing', { file, group });
  }
  return firstOf(Object.entries(SHEETS[design].given), ([name, value]) =>
    at(yaml.value, 'given', name) === value
      ? undefined
      : problem('estimateGivenChanged', { file, name, value }, yaml.lineOf('given', name)),
  );
}

function assumptionProblem(
  yaml: YamlFile,
  file: string,
  { name, least, most }: Assumption,
): Problem | undefined {
  const line = yaml.lineOf('assumptions', name);
  const value = at(yaml.value, 'assumptions', name, 'value');
  if (!isAmount(value)) {
    return problem('estimateMissing', { file, name }, line);
  }
  if (value < least || value > most) {
    return problem('estimateImplausible', { file, name, value, least, most }, line);
  }
  return countWords(textAt(yaml.value, 'assumptions', name, 'because')) < REASON_WORDS
    ? problem('estimateReasonMissing', { file, name, wanted: REASON_WORDS }, line)
    : undefined;
}

function missingResult(yaml: YamlFile, file: string, { name }: Result): Problem | undefined {
  return isAmount(at(yaml.value, 'results', name))
    ? undefined
    : problem('estimateMissing', { file, name }, yaml.lineOf('results', name));
}

/** Each result follows from what the learner wrote before it, so that no rounding adds up. */
function inconsistency(
  yaml: YamlFile,
  file: string,
  { name, formula, value }: Result,
): Problem | undefined {
  const wanted = value(numbersOf(yaml));
  const found = Number(at(yaml.value, 'results', name));
  return Math.abs(found - wanted) <= TOLERANCE * wanted
    ? undefined
    : problem('estimateInconsistent', { file, name, formula }, yaml.lineOf('results', name));
}

function numbersOf(yaml: YamlFile): Numbers {
  const numbers = new Map<string, number>();
  for (const [name, value] of [
    ...entriesAt(yaml.value, 'given'),
    ...entriesAt(yaml.value, 'results'),
  ]) {
    numbers.set(name, Number(value));
  }
  for (const [name, assumption] of entriesAt(yaml.value, 'assumptions')) {
    numbers.set(name, Number(at(assumption, 'value')));
  }
  return (name) => numbers.get(name) ?? Number.NaN;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function firstOf<T>(
  values: readonly T[],
  find: (value: T) => Problem | undefined,
): Problem | undefined {
  return values.map(find).find((found) => found !== undefined);
}
