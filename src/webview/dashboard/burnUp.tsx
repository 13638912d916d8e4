import { useMemo, useState } from 'preact/hooks';
import { finishForecast, forecastFan, type FanPoint } from '../../forecast/finish';
import type { TimeState } from '../../protocol/dashboard';
import { BurnUpChart, burnUpMoments, type BurnUpMoment } from '../charts/burnUpChart';
import { DataTable } from '../charts/dataTable';
import { fill } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';
import { WhatIf } from './whatIf';

/** What was done by when, what may come, and what would change with other hours a week. */
export function BurnUp(props: DashboardProps) {
  const { state, strings } = props;
  const { time, burnUp, isFinished } = state;
  const isForecast = time !== undefined && !isFinished;
  const [hoursPerWeek, setHoursPerWeek] = useState<number>();
  const fan = useMemo(
    () => (isForecast ? fanFor(props, time, hoursPerWeek) : []),
    [state, hoursPerWeek],
  );
  return (
    <section class="burn-up" aria-labelledby="burn-up-heading">
      <h2 id="burn-up-heading">{strings.burnUpHeading}</h2>
      <p class="basis">{isForecast ? strings.burnUpIntro : strings.burnUpIntroPlain}</p>
      <Legend {...props} isForecast={isForecast} />
      <BurnUpChart
        burnUp={burnUp}
        fan={fan}
        today={state.today}
        target={time?.target?.date}
        texts={chartTexts(props)}
      />
      {isForecast && (
        <WhatIf
          {...props}
          time={time}
          hoursPerWeek={hoursPerWeek ?? toTenths(time.pace.hoursPerWeek)}
          isChanged={hoursPerWeek !== undefined}
          choose={setHoursPerWeek}
          outlook={finishForecast({
            effort: time.effort,
            pace: time.pace,
            today: state.today,
            ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
            ...(time.target === undefined ? {} : { targetDate: time.target.date }),
          })}
        />
      )}
      <Table {...props} fan={fan} />
    </section>
  );
}

/** As fine as the page writes it. */
function toTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

function fanFor(
  { state }: DashboardProps,
  { effort, pace }: TimeState,
  hoursPerWeek: number | undefined,
): readonly FanPoint[] {
  return forecastFan({
    effort,
    pace,
    today: state.today,
    doneHours: state.overall.doneHours,
    totalHours: state.overall.totalHours,
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
  });
}

function chartTexts(props: DashboardProps) {
  const { state, strings, format } = props;
  const isPercent = state.burnUp.unit === 'percent';
  return {
    label: strings.burnUpLabel,
    unit: isPercent ? strings.unitPercent : strings.unitHours,
    total: fill(strings.total, format.wholeNumber(state.burnUp.total)),
    today: strings.today,
    target: strings.target,
    value: (value: number) => format.wholeNumber(value),
    tick: format.tick.bind(format),
    describe: (moment: BurnUpMoment) => describeMoment(props, moment),
  };
}

function describeMoment({ state, strings, format }: DashboardProps, moment: BurnUpMoment): string {
  const day = format.day(moment.day);
  if (moment.kind === 'future') {
    const { p10, p50, p90 } = moment.doneHours;
    return fill(
      strings.burnUpFuture,
      day,
      format.range({ min: p10, max: p90 }),
      format.wholeNumber(p50),
    );
  }
  const text = state.burnUp.unit === 'percent' ? strings.burnUpPastPercent : strings.burnUpPast;
  return fill(text, day, format.wholeNumber(moment.done), format.wholeNumber(moment.proven));
}

function Legend({ strings, isForecast }: DashboardProps & { readonly isForecast: boolean }) {
  return (
    <ul class="legend">
      <li>
        <span class="swatch swatch-done" aria-hidden="true" />
        {strings.done}
      </li>
      <li>
        <span class="swatch swatch-proven" aria-hidden="true" />
        {strings.proven}
      </li>
      {isForecast && (
        <>
          <li>
            <span class="swatch swatch-middle" aria-hidden="true" />
            {strings.legendMiddle}
          </li>
          <li>
            <span class="swatch swatch-fan" aria-hidden="true" />
            {strings.legendFan}
          </li>
        </>
      )}
    </ul>
  );
}

function Table({ state, strings, format, fan }: DashboardProps & { fan: readonly FanPoint[] }) {
  const columns = [
    strings.day,
    strings.done,
    strings.proven,
    ...(fan.length === 0
      ? []
      : [strings.forecastSlow, strings.forecastMiddle, strings.forecastQuick]),
  ];
  const rows = () =>
    burnUpMoments(state.burnUp, fan).map((moment) =>
      moment.kind === 'past'
        ? [moment.day, moment.done, moment.proven]
        : [
            moment.day,
            undefined,
            undefined,
            moment.doneHours.p10,
            moment.doneHours.p50,
            moment.doneHours.p90,
          ],
    );
  return (
    <DataTable
      summary={strings.showTable}
      caption={strings.burnUpTable}
      columns={columns}
      rows={() =>
        rows().map(([day, ...values]) => [
          format.day(String(day)),
          ...columns.slice(1).map((_, column) => {
            const value = values[column];
            return typeof value === 'number' ? format.number(value) : '–';
          }),
        ])
      }
    />
  );
}
