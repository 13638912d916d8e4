import { STEP_MINUTES, type StepMinutes } from '../../protocol/dashboardSteps';
import { isRecord } from '../../progress/reading';

/** What somebody chose on the page itself; kept while the page is hidden. */
export interface Choices {
  /** The time they have at hand. */
  readonly minutes: StepMinutes;
}

const DEFAULT_CHOICES: Choices = { minutes: 30 };

/** What was kept, by this version of the page or another. */
export function readChoices(saved: unknown): Choices {
  const minutes = isRecord(saved)
    ? STEP_MINUTES.find((known) => known === saved['minutes'])
    : undefined;
  return minutes === undefined ? DEFAULT_CHOICES : { minutes };
}
