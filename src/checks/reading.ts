import type { Comparison } from './comparison';
import type { BrokenReport, CheckStatus } from './report';
import type { SourceLocation } from './sourceLocation';

/** One test as its runner reported it, under the name it has in its language. */
export interface Observation extends Partial<Comparison> {
  readonly name: string;
  readonly status: CheckStatus;
  readonly message: string;
  readonly location?: SourceLocation;
  readonly durationMs: number;
}

/** Code that stopped tests from running at all. */
export interface LoadFailure {
  readonly kind: 'doesNotCompile' | 'doesNotLoad';
  readonly message: string;
  readonly location?: SourceLocation;
}

/** What a report says, before it is compared with what was expected. */
export type Reading =
  | {
      readonly ok: true;
      readonly observations: readonly Observation[];
      readonly loadFailures: readonly LoadFailure[];
      /** The test that began and did not end. */
      readonly runningTest?: string;
    }
  | { readonly ok: false; readonly reason: BrokenReport };

/** The largest report that is read, in bytes or UTF-16 code units: far above what a starter writes. */
export const MAX_REPORT_SIZE = 16 * 1024 * 1024;

/** The longest message that is kept of one test. */
const MAX_MESSAGE_LENGTH = 8000;

export function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= MAX_MESSAGE_LENGTH
    ? trimmed
    : `${trimmed.slice(0, MAX_MESSAGE_LENGTH)}…`;
}

/** To the microsecond; 0 for what is no duration. */
export function toMilliseconds(seconds: number): number {
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1e6) / 1000 : 0;
}
