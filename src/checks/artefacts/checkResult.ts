import type { CheckResult } from '../report';
import type { ArtefactCheck, NotJudged, Verdict } from './artefactCheck';
import { message, messageText, type ArtefactMessage } from './messages';

/** Who a result is about. */
export interface CheckIdentity {
  readonly taskId: number;
  readonly name: string;
}

/** The result of a check that came to a verdict. */
export function checkResult(
  { taskId, name }: CheckIdentity,
  { form }: Pick<ArtefactCheck, 'form'>,
  { verdict, durationMs }: { verdict: Verdict | NotJudged; durationMs: number },
): CheckResult {
  const common = { taskId, name, kind: 'check' as const, durationMs, ...(form && { form }) };
  if ('notRun' in verdict) {
    const { notRun } = verdict;
    return { ...common, status: 'notRun', message: messageText(notRun), explanation: notRun };
  }
  if (verdict.passed) {
    return { ...common, status: 'passed', message: '' };
  }
  const { message: explanation, location } = verdict;
  return {
    ...common,
    status: 'failed',
    message: messageText(explanation),
    explanation,
    ...(location && { location }),
  };
}

/** The result of a check that could not come to a verdict. */
export function erroredCheck(
  { taskId, name }: CheckIdentity,
  explanation: ArtefactMessage,
): CheckResult {
  const text = messageText(explanation);
  return {
    taskId,
    name,
    kind: 'check',
    status: 'errored',
    message: text,
    explanation,
    durationMs: 0,
  };
}

export function unknownCheck(identity: CheckIdentity): CheckResult {
  return erroredCheck(identity, message('checkUnknown', { name: identity.name }));
}

/** The result of a check that was cancelled. */
export function checkNotRun({ taskId, name }: CheckIdentity): CheckResult {
  return { taskId, name, kind: 'check', status: 'notRun', message: '', durationMs: 0 };
}
