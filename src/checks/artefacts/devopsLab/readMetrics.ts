/** One line of the text format of Prometheus. */
export interface Sample {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
}

export interface Metrics {
  /** `counter`, `histogram`, … by the name of the metric. */
  readonly types: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

/** A line that is no line of the format; lines count from 1. */
export interface BrokenMetrics {
  readonly line: number;
  readonly text: string;
}

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL = /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|(?=\}))/y;
const VALUE = /\s+(\S+)(?:\s+(-?\d+))?\s*$/y;
const TYPE = /^#\s+TYPE\s+(\S+)\s+(\S+)\s*$/;

/** Reads what `GET /metrics` answers. Comments of any other kind are passed over. */
export function readMetrics(text: string): Metrics | BrokenMetrics {
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name, type] = TYPE.exec(line) ?? [];
    if (name !== undefined && type !== undefined) {
      types.set(name, type);
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      const sample = readSample(line.trimStart());
      if (sample === undefined) {
        return { line: index + 1, text: line.slice(0, 100) };
      }
      samples.push(sample);
    }
  }
  return { types, samples };
}

function readSample(line: string): Sample | undefined {
  const name = matchAt(NAME, line, 0);
  if (name === undefined) {
    return undefined;
  }
  let end = name[0].length;
  const labels = new Map<string, string>();
  if (line[end] === '{') {
    end += 1;
    for (let label = matchAt(LABEL, line, end); label; label = matchAt(LABEL, line, end)) {
      labels.set(label[1] ?? '', unescaped(label[2] ?? ''));
      end += label[0].length;
    }
    const closing = line.slice(end).search(/\S/);
    if (line[end + closing] !== '}') {
      return undefined;
    }
    end += closing + 1;
  }
  const value = matchAt(VALUE, line, end)?.[1];
  const number = value === undefined ? undefined : toNumber(value);
  return number === undefined ? undefined : { name: name[0], labels, value: number };
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** `+Inf` and `NaN` are numbers here as well. */
function toNumber(text: string): number | undefined {
  const special: Readonly<Record<string, number>> = {
    '+inf': Infinity,
    inf: Infinity,
    '-inf': -Infinity,
  };
  const known = special[text.toLowerCase()] ?? (text.toLowerCase() === 'nan' ? NaN : undefined);
  if (known !== undefined) {
    return known;
  }
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
