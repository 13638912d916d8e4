import { failed, PASSED, type DevopsCheck, type NotJudged, type Verdict } from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import type { Ask } from './devopsPlace';
import { readMetrics, type Metrics, type Sample } from './readMetrics';

const COUNTER = 'http_requests_total';
const HISTOGRAM = 'http_request_duration_seconds';

/** Nobody is signed in, so nothing of these changes anything. */
const UNKNOWN = ['/nothing-here-1', '/nothing-here-2', '/nothing-here-3', '/nothing-here-4'];
const PATHS = ['/health', '/health', '/health', '/links', '/links', ...UNKNOWN];

export const countsCheck = metricsCheck(
  'metrics_count_requests_and_errors',
  ({ before, after, asked }) => {
    if (after.types.get(COUNTER) !== 'counter') {
      return message('metricMissing', { metric: COUNTER, type: 'counter' });
    }
    const samples = after.samples.filter(({ name }) => name === COUNTER);
    const label = ['method', 'route', 'status'].find((one) =>
      samples.some(({ labels }) => !labels.has(one)),
    );
    if (samples.length === 0 || label !== undefined) {
      return message('metricLabelMissing', { metric: COUNTER, label: label ?? 'status' });
    }
    for (const [status, wanted] of asked) {
      const hasStatus = ({ name, labels }: Sample) =>
        name === COUNTER && labels.get('status') === String(status);
      const found = sum(after, hasStatus) - sum(before, hasStatus);
      // Asking for the metrics may count as well.
      if (found < wanted || found > wanted + 1) {
        return message('metricCount', { status, found, wanted });
      }
    }
    return pathProblem(samples);
  },
);

export const durationCheck = metricsCheck(
  'metrics_show_duration_histogram',
  ({ before, after, asked }) => {
    if (after.types.get(HISTOGRAM) !== 'histogram') {
      return message('metricMissing', { metric: HISTOGRAM, type: 'histogram' });
    }
    const named =
      (ending: string) =>
      ({ name }: Sample) =>
        name === HISTOGRAM + ending;
    const buckets = after.samples.filter(named('_bucket'));
    const label = ['method', 'route', 'le'].find((one) =>
      buckets.some(({ labels }) => !labels.has(one)),
    );
    if (label !== undefined) {
      return message('metricLabelMissing', { metric: `${HISTOGRAM}_bucket`, label });
    }
    const wanted = [...asked.values()].reduce((total, one) => total + one, 0);
    const found = sum(after, named('_count')) - sum(before, named('_count'));
    if (found < wanted || found > wanted + 1) {
      return message('metricDurations', { found, wanted });
    }
    const isMeasured = sum(after, named('_sum')) > sum(before, named('_sum'));
    return isMeasured
      ? (bucketProblem(after, buckets) ?? pathProblem(buckets))
      : message('metricSum');
  },
);

const WANTED_LIMITS = 4;

/** Each series counts what took at most as long as its limit, so it never falls, and ends with all. */
function bucketProblem(
  { samples }: Metrics,
  buckets: readonly Sample[],
): ArtefactMessage | undefined {
  const series = new Map<string, Sample[]>();
  for (const bucket of buckets) {
    const key = seriesOf(bucket);
    series.set(key, [...(series.get(key) ?? []), bucket]);
  }
  for (const [key, all] of series) {
    const sorted = [...all].sort((left, right) => limitOf(left) - limitOf(right));
    const limits = new Set(sorted.map(limitOf).filter(Number.isFinite));
    if (limits.size < WANTED_LIMITS) {
      return message('metricLimits', { found: limits.size, wanted: WANTED_LIMITS });
    }
    const count = samples.find((one) => one.name === `${HISTOGRAM}_count` && seriesOf(one) === key);
    const isRising = sorted.every((one, index) => one.value >= (sorted[index - 1]?.value ?? 0));
    const last = sorted.at(-1);
    if (
      !isRising ||
      last === undefined ||
      limitOf(last) !== Infinity ||
      last.value !== count?.value
    ) {
      return message('metricBuckets');
    }
  }
  return undefined;
}

function seriesOf({ labels }: Sample): string {
  return JSON.stringify([...labels].filter(([name]) => name !== 'le').sort());
}

function limitOf({ labels }: Sample): number {
  const text = labels.get('le') ?? '';
  return text === '+Inf' ? Infinity : Number(text);
}

/** A path somebody typed is no route: anybody could make millions of series. */
function pathProblem(samples: readonly Sample[]): ArtefactMessage | undefined {
  const typed = samples
    .flatMap(({ labels }) => [...labels.values()])
    .find((value) => UNKNOWN.some((path) => value.includes(path.slice(1))));
  return typed === undefined ? undefined : message('metricPath', { path: typed });
}

interface Measured {
  readonly before: Metrics;
  readonly after: Metrics;
  /** How many requests were answered with each status. */
  readonly asked: ReadonlyMap<number, number>;
}

function metricsCheck(
  name: string,
  problemOf: (measured: Measured) => ArtefactMessage | undefined,
): DevopsCheck {
  return {
    name,
    kind: 'devops',
    run: async (place): Promise<Verdict | NotJudged> => {
      const measured = await place.withApplication(measure);
      if ('notStarted' in measured) {
        return failed(message('applicationNotStarted', { reason: measured.notStarted }));
      }
      const problem = 'key' in measured ? measured : problemOf(measured);
      return problem === undefined ? PASSED : failed(problem);
    },
  };
}

async function measure(ask: Ask): Promise<Measured | ArtefactMessage> {
  const before = await metricsOf(ask);
  if ('key' in before) {
    return before;
  }
  const asked = new Map<number, number>();
  for (const path of PATHS) {
    const { status } = await ask(path);
    asked.set(status, (asked.get(status) ?? 0) + 1);
  }
  const after = await metricsOf(ask);
  return 'key' in after ? after : { before, after, asked };
}

async function metricsOf(ask: Ask): Promise<Metrics | ArtefactMessage> {
  const { status, body } = await ask('/metrics');
  if (status !== 200) {
    return message('metricsAnswer', { status });
  }
  const metrics = readMetrics(body);
  return 'line' in metrics
    ? message('metricsUnreadable', { line: metrics.line, text: metrics.text })
    : metrics;
}

function sum({ samples }: Metrics, fits: (sample: Sample) => boolean): number {
  return samples.filter(fits).reduce((total, { value }) => total + value, 0);
}
