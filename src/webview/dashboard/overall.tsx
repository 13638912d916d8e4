import type { DashboardState } from '../../protocol/dashboard';
import type { DashboardStrings } from '../../protocol/dashboardTexts';
import { fill, type Format } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';
import { ProgressBar } from './progressBar';

/** How much is done and proven. */
export function Overall({ state, strings, format }: DashboardProps) {
  const { overall, study } = state;
  const percents = [format.number(overall.donePercent), format.number(overall.provenPercent)];
  return (
    <section class="overall" aria-label={strings.pageTitle}>
      <div class="figures">
        <Figure kind="done" percent={overall.donePercent} {...{ strings, format }} />
        <Figure kind="proven" percent={overall.provenPercent} {...{ strings, format }} />
      </div>
      <ProgressBar
        label={strings.pageTitle}
        text={fill(strings.barText, ...percents)}
        donePercent={overall.donePercent}
        provenPercent={overall.provenPercent}
      />
      <p class="counts" role="status">
        {format.counted(strings.skillsDone, overall.skillCount, format.number(overall.doneCount))}
        {', '}
        {fill(strings.provenCount, format.number(overall.provenCount))}
        {study.totalMinutes > 0 &&
          ` · ${fill(strings.studiedSoFar, format.duration(roundedMinutes(study.totalMinutes)))}`}
      </p>
      <p>{encouragement(state, strings)}</p>
      <p class="basis">
        {strings.provenMeaning} {strings.basisPercent}
      </p>
    </section>
  );
}

const MINUTES_PER_HOUR = 60;
const PRECISE_BELOW_MINUTES = 10 * MINUTES_PER_HOUR;

/** Of 700 hours nobody wants the minutes. */
function roundedMinutes(minutes: number): number {
  return minutes < PRECISE_BELOW_MINUTES
    ? minutes
    : Math.round(minutes / MINUTES_PER_HOUR) * MINUTES_PER_HOUR;
}

interface FigureProps {
  readonly kind: 'done' | 'proven';
  readonly percent: number;
  readonly strings: DashboardStrings;
  readonly format: Format;
}

/** A big number with its word and the pattern it has in the bars. */
function Figure({ kind, percent, strings, format }: FigureProps) {
  return (
    <p class={`figure figure-${kind}`}>
      <span class="figure-number">{fill(strings.percent, format.number(percent))}</span>{' '}
      <span class="figure-word">
        <span class={`swatch swatch-${kind}`} aria-hidden="true" />
        {strings[kind]}
      </span>
    </p>
  );
}

function encouragement(
  { isFinished, overall }: DashboardState,
  { encouragement: texts }: DashboardStrings,
): string {
  if (isFinished) {
    return texts.finished;
  }
  return overall.doneCount === 0 ? texts.start : texts.underway;
}
