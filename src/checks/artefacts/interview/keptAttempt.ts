import { z } from 'zod';
import { interviewProblemSchema } from '../../../scaffold/interviewProblems';

const keptAttemptSchema = z.object({
  /** The address of the project's folder. */
  folder: z.string(),
  problem: interviewProblemSchema,
  isTimed: z.boolean(),
  startedAt: z.iso.datetime(),
});

/** An attempt that runs, as it is kept over a reload of the window. */
export type KeptAttempt = z.infer<typeof keptAttemptSchema>;

/** Somebody who left it for as long has not been solving a problem. */
const MAX_AGE_MS = 24 * 60 * 60_000;

/** Undefined when what was kept is no attempt, began later than now, or more than a day ago. */
export function readKeptAttempt(value: unknown, now: Date): KeptAttempt | undefined {
  const { data } = keptAttemptSchema.safeParse(value);
  const ageMs = now.getTime() - new Date(data?.startedAt ?? Number.NaN).getTime();
  return ageMs >= 0 && ageMs <= MAX_AGE_MS ? data : undefined;
}
