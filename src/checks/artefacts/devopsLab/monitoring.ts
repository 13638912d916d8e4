import type { DevopsCheck, FileCheck } from '../artefactCheck';
import { listAt, textAt } from '../ship/parts';
import { problem, type Problem } from '../ship/textFile';
import { yamlFileCheck, type YamlFile } from '../ship/yamlFile';
import { refused } from './refusals';
import { readPromql, type Expression, type Selector } from './promql';

const COUNTER = 'http_requests_total';
const BUCKETS = 'http_request_duration_seconds_bucket';

const ALERTS = 'monitoring/alerts.yml';

const readAlerts = yamlFileCheck({
  name: 'alerts_cover_errors_latency_and_absence',
  file: ALERTS,
  problemOf: (yaml) => {
    const rules = rulesOf(yaml);
    if (rules.length === 0) {
      return problem('alertsMissing');
    }
    const read: { rule: Rule; expression: Expression }[] = [];
    for (const rule of rules) {
      const expression = readPromql(rule.expr);
      if (expression === undefined) {
        return problem('promqlUnreadable', { name: rule.name, text: rule.expr }, rule.line);
      }
      const found = ruleProblem(rule, expression);
      if (found !== undefined) {
        return found;
      }
      read.push({ rule, expression });
    }
    const missing = SIGNALS.find(({ fits }) => !read.some(({ expression }) => fits(expression)));
    return missing && problem(missing.message, {}, yaml.lineOf('groups'));
  },
});

/** Our own reading comes first: it explains, and is the same on every computer. */
export const alertsCheck: DevopsCheck = {
  name: readAlerts.name,
  kind: 'devops',
  run: async (place) => {
    const verdict = await readAlerts.run(place.project);
    const text = await place.project.readText(ALERTS);
    if (!verdict.passed || text === undefined) {
      return verdict;
    }
    const refusal = await place.refusalOfRules(ALERTS, text);
    return refusal === undefined ? verdict : refused('alertsRefused', refusal);
  },
};

interface Rule {
  readonly name: string;
  readonly expr: string;
  readonly waits: string;
  readonly summary: string;
  readonly line: number;
}

function rulesOf(yaml: YamlFile): Rule[] {
  return listAt(yaml.value, 'groups').flatMap((group, groupIndex) =>
    listAt(group, 'rules').map((rule, index) => ({
      name: textAt(rule, 'alert'),
      expr: textAt(rule, 'expr'),
      waits: textAt(rule, 'for'),
      summary: textAt(rule, 'annotations', 'summary'),
      line: yaml.lineOf('groups', groupIndex, 'rules', index),
    })),
  );
}

function ruleProblem(rule: Rule, expression: Expression): Problem | undefined {
  const { name, waits, summary, line } = rule;
  if (!/^([1-9]\d*(ms|[smhdwy]))+$/.test(waits)) {
    return problem('alertForMissing', { name }, line);
  }
  if (name === '' || summary === '') {
    return problem('alertSummaryMissing', { name }, line);
  }
  const { functions, compares, selectors } = expression;
  if (!compares && !functions.has('absent')) {
    return problem('alertAlways', { name }, line);
  }
  const isBare = ({ metric, isRange }: Selector) => [COUNTER, BUCKETS].includes(metric) && !isRange;
  return selectors.some(isBare) ? problem('promqlCounterBare', { name }, line) : undefined;
}

const SIGNALS = [
  { message: 'alertErrorsMissing', fits: (one: Expression) => isErrorShare(one) && one.compares },
  { message: 'alertLatencyMissing', fits: (one: Expression) => isQuantile(one) && one.compares },
  { message: 'alertAbsenceMissing', fits: isAbsence },
] as const;

function isErrorShare({ divides, selectors, functions }: Expression): boolean {
  const counters = selectors.filter(({ metric, isRange }) => metric === COUNTER && isRange);
  const hasErrors = counters.some(({ matchers }) =>
    matchers.some((one) => /^status\s*(=~|>=|=)\s*["'`]5/.test(one)),
  );
  const hasAll = counters.some(({ matchers }) =>
    matchers.every((one) => !one.startsWith('status')),
  );
  return divides && hasErrors && hasAll && countsChange(functions);
}

function isQuantile({ functions, selectors, numbers }: Expression): boolean {
  const hasQuantile = numbers.some((one) => one >= 0.9 && one < 1);
  const fromBuckets = selectors.some(({ metric, isRange }) => metric === BUCKETS && isRange);
  return (
    functions.has('histogram_quantile') && hasQuantile && fromBuckets && countsChange(functions)
  );
}

function isAbsence({ functions, selectors, compares, numbers }: Expression): boolean {
  const isUp = selectors.some(({ metric }) => metric === 'up');
  return functions.has('absent') || (isUp && compares && numbers.length > 0);
}

function countsChange(functions: ReadonlySet<string>): boolean {
  return ['rate', 'increase', 'irate'].some((one) => functions.has(one));
}

function isRate({ functions, selectors, divides }: Expression): boolean {
  return (
    countsChange(functions) &&
    !divides &&
    selectors.some(({ metric, isRange }) => metric === COUNTER && isRange)
  );
}

export const dashboardCheck: FileCheck = yamlFileCheck({
  name: 'dashboard_shows_rate_errors_and_duration',
  file: 'monitoring/dashboard.json',
  problemOf: (yaml) => {
    const panels = listAt(yaml.value, 'panels').map((panel, index) => ({
      title: textAt(panel, 'title'),
      exprs: listAt(panel, 'targets').map((target) => textAt(target, 'expr')),
      line: yaml.lineOf('panels', index),
    }));
    const expressions: Expression[] = [];
    for (const { title, exprs, line } of panels) {
      for (const expr of exprs) {
        const expression = readPromql(expr);
        if (expression === undefined) {
          return problem('panelUnreadable', { title, text: expr || '-' }, line);
        }
        expressions.push(expression);
      }
    }
    const wanted = [
      ['panelRateMissing', isRate],
      ['panelErrorsMissing', isErrorShare],
      ['panelDurationMissing', isQuantile],
    ] as const;
    const missing = wanted.find(([, fits]) => !expressions.some(fits));
    return missing && problem(missing[0], {}, yaml.lineOf('panels'));
  },
});
