import type { FinishForecast } from '../../forecast/finish';
import type { TimeState } from '../../protocol/dashboard';
import { fill } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';

interface WhatIfProps extends DashboardProps {
  readonly time: TimeState;
  readonly hoursPerWeek: number;
  /** False while it is the pace the forecast expects. */
  readonly isChanged: boolean;
  /** Undefined goes back to that pace. */
  readonly choose: (hoursPerWeek: number | undefined) => void;
  readonly outlook: FinishForecast;
}

const LEAST_HOURS = 1;
const MOST_HOURS = 40;
/** The plan's own limit, for whoever types a number. */
const MOST_TYPED_HOURS = 80;

/** Other hours a week, and when that would end, worked out here by the forecast itself. */
export function WhatIf(props: WhatIfProps) {
  const { strings, hoursPerWeek, choose } = props;
  const take = (text: string) => {
    const hours = Number(text);
    if (text !== '' && hours >= LEAST_HOURS && hours <= MOST_TYPED_HOURS) {
      choose(hours);
    }
  };
  return (
    <div class="what-if" role="group" aria-labelledby="what-if-heading">
      <h3 id="what-if-heading">{strings.whatIfHeading}</h3>
      <div class="what-if-inputs">
        <input
          type="range"
          min={LEAST_HOURS}
          max={Math.max(MOST_HOURS, Math.ceil(hoursPerWeek))}
          step={0.5}
          value={hoursPerWeek}
          aria-label={strings.whatIfLabel}
          aria-valuetext={resultText(props)}
          onInput={(event) => {
            take(event.currentTarget.value);
          }}
        />
        <label>
          <input
            type="number"
            min={LEAST_HOURS}
            max={MOST_TYPED_HOURS}
            step="any"
            value={hoursPerWeek}
            onInput={(event) => {
              take(event.currentTarget.value);
            }}
          />{' '}
          {strings.whatIfNumber}
        </label>
      </div>
      <p class="what-if-result" role="status">
        {resultText(props)}
      </p>
      <Actions {...props} />
      <p class="basis">{strings.whatIfBasis}</p>
    </div>
  );
}

function resultText({ strings, format, outlook, time, hoursPerWeek, isChanged }: WhatIfProps) {
  const { finishDate, chanceByTarget } = outlook;
  const finish = fill(
    isChanged ? strings.whatIfResult : strings.whatIfPlan,
    format.number(hoursPerWeek),
    format.window(finishDate.p10, finishDate.p90, strings),
    format.month(finishDate.p50),
  );
  return chanceByTarget === undefined || time.target?.verdict === 'past'
    ? finish
    : `${finish} ${fill(strings.whatIfTarget, outOfTen(chanceByTarget, format.number.bind(format)))}`;
}

/** A forecast is not known to the percent. */
function outOfTen(chance: number, text: (value: number) => string): string {
  return text(Math.round(chance * 10));
}

function Actions({ strings, state, send, choose, hoursPerWeek, isChanged }: WhatIfProps) {
  if (!isChanged) {
    return null;
  }
  return (
    <p class="actions">
      {!state.context.isReadOnly && (
        <button
          type="button"
          class="secondary"
          onClick={() => {
            send({ type: 'planHours', hoursPerWeek });
            choose(undefined);
          }}
        >
          {strings.whatIfUse}
        </button>
      )}
      <button
        type="button"
        class="link"
        onClick={() => {
          choose(undefined);
        }}
      >
        {strings.whatIfBack}
      </button>
    </p>
  );
}
