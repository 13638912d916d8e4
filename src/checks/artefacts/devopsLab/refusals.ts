import { failed, type Verdict } from '../artefactCheck';
import { message } from '../messages';

/** What a program that reads files as their users do has against one of them. */
export interface Refusal {
  /** As somebody types it: `terraform`. */
  readonly program: string;
  /** As it was given to the program, with `/`. */
  readonly file: string;
  /** Undefined where the program names none. Lines count from 1. */
  readonly line: number | undefined;
  readonly reason: string;
}

export type ReadRefusal = Omit<Refusal, 'program'>;

/** Long enough for every message seen; what a program quotes of a file may be longer. */
const MAX_REASON = 240;

/**
 * The first mistake that `tofu fmt` or `terraform fmt` printed; undefined when the output names none
 * in a line of a file. The lines quoted from the file are left out: they may hold a secret.
 */
export function formatterRefusal(output: string): ReadRefusal | undefined {
  const lines = output.split(/\r?\n/).map((line) => line.replace(/^[│╷╵]\s?/, '').trimEnd());
  const start = lines.findIndex((line) => line.startsWith(ERROR));
  const block = until(lines.slice(start + 1), (line) => line.startsWith(ERROR));
  const at = block.findIndex((line) => PLACE.test(line));
  const [, file = '', line = ''] = PLACE.exec(block[at] ?? '') ?? [];
  if (start === -1 || file === '') {
    return undefined;
  }
  const summary = (lines[start] ?? '').slice(ERROR.length).replace(/\.?$/, '.');
  // The quoted lines end with an empty one, and so does the first paragraph behind them.
  const quoted = until(block.slice(at), isEmpty);
  const detail = until(block.slice(at + quoted.length + 1), isEmpty);
  return {
    file: file.replaceAll('\\', '/'),
    line: lineNumber(line),
    reason: shortened([summary, ...detail].join(' ')),
  };
}

const ERROR = 'Error: ';
const PLACE = /^\s+on (\S.*) line (\d+)(?:, in .*)?:$/;

/** What `promtool check rules` printed against a file; undefined when the output names no mistake in it. */
export function promtoolRefusal(output: string, file: string): ReadRefusal | undefined {
  const lines = output.split(/\r?\n/);
  const start = lines.findIndex((line) => line.replaceAll('\\', '/').startsWith(`${file}: `));
  if (start === -1) {
    return undefined;
  }
  const first = (lines[start] ?? '').slice(`${file}: `.length);
  const indented = until(lines.slice(start + 1), (line) => !line.startsWith('  '));
  const words = [first, ...indented].join(' ');
  const [, place, line] = /^(\d+):\d+: |\bline (\d+): /.exec(words) ?? [];
  return {
    file,
    line: lineNumber(place ?? line),
    reason: shortened(words.replace(/^\d+:\d+: /, '')),
  };
}

/** promtool says 0 where it knows no line. */
function lineNumber(digits: string | undefined): number | undefined {
  const line = Number(digits);
  return line > 0 ? line : undefined;
}

function until(lines: readonly string[], isEnd: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex(isEnd);
  return end === -1 ? lines : lines.slice(0, end);
}

function isEmpty(line: string): boolean {
  return line === '';
}

/** The failure of a check; where the program named no line, the location is the start of the file. */
export function refused(key: 'infraRefused' | 'alertsRefused', refusal: Refusal): Verdict {
  const { program, file, line = 1, reason } = refusal;
  return failed(message(key, { program, file, line, reason }), { file, line });
}

function shortened(reason: string): string {
  const text = reason.replace(/\s+/g, ' ').trim();
  return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON - 1)}…` : text;
}
