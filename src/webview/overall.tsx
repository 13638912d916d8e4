import type { DashboardState, DashboardStrings } from '../protocol/dashboard';
import type { DashboardProps } from './dashboardPage';
import { fill, type Format } from './format';
import { ProgressBar } from './progressBar';

export function Overall({ state, strings, format }: DashboardProps) {
  const { overall } = state;
  const percents = [format.number(overall.donePercent), format.number(overall.provenPercent)];
  return (
    <header class="overall">
      <p class="eyebrow">{state.roadmapTitle}</p>
      <h1>{strings.pageTitle}</h1>
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
      </p>
      <p>{encouragement(state, strings)}</p>
      <p class="basis">
        {strings.provenMeaning} {strings.basisPercent}
      </p>
    </header>
  );
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
