import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { FanPoint } from '../../forecast/finish';
import type { Spread } from '../../forecast/spread';
import type { CalendarDay } from '../../progress/calendarDay';
import type { BurnUpPoint, BurnUpState } from '../../protocol/dashboardBurnUp';
import { TickLabels, ValueAxis, type Margins } from './axes';
import { Chart, type Point } from './chart';
import { timeAxis, type TimeAxis } from './timeAxis';

/** A day one can point at: done and proven up to today, a forecast after. */
export type BurnUpMoment =
  ({ readonly kind: 'past' } & BurnUpPoint) | ({ readonly kind: 'future' } & FanPoint);

export interface BurnUpChartProps {
  readonly burnUp: BurnUpState;
  /** From today on; empty where no forecast is shown. */
  readonly fan: readonly FanPoint[];
  readonly today: CalendarDay;
  readonly target?: CalendarDay | undefined;
  readonly texts: {
    readonly label: string;
    readonly unit: string;
    readonly total: string;
    readonly today: string;
    readonly target: string;
    readonly value: (value: number) => string;
    readonly tick: (day: CalendarDay) => string;
    readonly describe: (moment: BurnUpMoment) => string;
  };
}

const HEIGHT = 300;
const MARGINS: Margins = { top: 50, right: 18, bottom: 30, left: 46 };
const VALUE_TICKS = 5;

/** Every day one can point at, in order. */
export function burnUpMoments(
  burnUp: BurnUpState,
  fan: readonly FanPoint[],
): readonly BurnUpMoment[] {
  return [
    ...burnUp.points.map((point) => ({ kind: 'past', ...point }) as const),
    ...fan.slice(1).map((point) => ({ kind: 'future', ...point }) as const),
  ];
}

/** What was done over time, and the fan of what may come. */
export function BurnUpChart(props: BurnUpChartProps) {
  const { burnUp, fan, texts } = props;
  const moments = burnUpMoments(burnUp, fan);
  return (
    <Chart
      label={texts.label}
      height={HEIGHT}
      count={moments.length}
      restingIndex={burnUp.points.length - 1}
      describe={(index) => {
        const moment = moments[index];
        return moment === undefined ? '' : texts.describe(moment);
      }}
      indexAt={(place, width) => nearest(place, moments, scalesFor(props, width).time)}
    >
      {(width, pointedIndex) => (
        <Drawing {...props} width={width} pointed={moments[pointedIndex ?? -1]} />
      )}
    </Chart>
  );
}

interface Scales {
  readonly time: TimeAxis;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly right: number;
}

function scalesFor({ burnUp, fan, today, target }: BurnUpChartProps, width: number): Scales {
  const right = Math.max(width - MARGINS.right, MARGINS.left + 1);
  const first = burnUp.points[0]?.day ?? today;
  const last = [today, fan.at(-1)?.day, target]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const y = scaleLinear([0, Math.max(burnUp.total, 1)], [HEIGHT - MARGINS.bottom, MARGINS.top]);
  return {
    time: timeAxis(first, last ?? today, [MARGINS.left, right]),
    y,
    ticks: y.ticks(VALUE_TICKS),
    right,
  };
}

function nearest({ x }: Point, moments: readonly BurnUpMoment[], { x: xOf }: TimeAxis): number {
  const distances = moments.map(({ day }) => Math.abs(xOf(day) - x));
  return distances.indexOf(Math.min(...distances));
}

type DrawingProps = BurnUpChartProps & {
  readonly width: number;
  readonly pointed: BurnUpMoment | undefined;
};

function Drawing(props: DrawingProps) {
  const { burnUp, fan, today, target, texts, width, pointed } = props;
  const scales = scalesFor(props, width);
  const { time, y, ticks, right } = scales;
  return (
    <>
      <ValueAxis
        {...{ ticks, y, right }}
        left={MARGINS.left}
        text={texts.value}
        unit={texts.unit}
      />
      <TickLabels
        y={HEIGHT - MARGINS.bottom}
        ticks={time.ticks.map((day) => ({ x: time.x(day), text: texts.tick(day) }))}
      />
      <line class="total" x1={MARGINS.left} x2={right} y1={y(burnUp.total)} y2={y(burnUp.total)} />
      <text class="total-text" x={MARGINS.left + 6} y={y(burnUp.total) - 5}>
        {texts.total}
      </text>
      {fan.length > 1 && <Fan fan={fan} scales={scales} />}
      <Past points={burnUp.points} scales={scales} />
      <Marker class="marker-today" x={time.x(today)} text={texts.today} right={right} row={0} />
      {target !== undefined && (
        <Marker
          class="marker-target"
          x={time.x(target)}
          text={texts.target}
          right={right}
          row={1}
        />
      )}
      {pointed !== undefined && <Pointed moment={pointed} scales={scales} />}
    </>
  );
}

function Past({ points, scales }: { points: readonly BurnUpPoint[]; scales: Scales }) {
  const { time, y } = scales;
  const shape = (value: (point: BurnUpPoint) => number) =>
    area<BurnUpPoint>()
      .x(({ day }) => time.x(day))
      .y0(y(0))
      .y1((point) => y(value(point)))
      .curve(curveStepAfter)(points) ?? '';
  const top = line<BurnUpPoint>()
    .x(({ day }) => time.x(day))
    .y(({ done }) => y(done))
    .curve(curveStepAfter);
  return (
    <>
      <defs>
        <pattern
          id="done-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line y2="5" class="hatch" />
        </pattern>
      </defs>
      <path class="area-done" d={shape(({ done }) => done)} />
      <path class="area-proven" d={shape(({ proven }) => proven)} />
      <path class="line-done" d={top(points) ?? ''} />
    </>
  );
}

function Fan({ fan, scales }: { fan: readonly FanPoint[]; scales: Scales }) {
  const { time, y } = scales;
  const band = area<FanPoint>()
    .x(({ day }) => time.x(day))
    .y0(({ doneHours }) => y(doneHours.p10))
    .y1(({ doneHours }) => y(doneHours.p90));
  const edge = (percentile: keyof Spread<number>) =>
    line<FanPoint>()
      .x(({ day }) => time.x(day))
      .y(({ doneHours }) => y(doneHours[percentile]))(fan) ?? '';
  return (
    <>
      <path class="fan" d={band(fan) ?? ''} />
      <path class="fan-edge" d={edge('p10')} />
      <path class="fan-edge" d={edge('p90')} />
      <path class="fan-middle" d={edge('p50')} />
    </>
  );
}

interface MarkerProps {
  readonly class: string;
  readonly x: number;
  readonly text: string;
  readonly right: number;
  /** Labels of two markers never share a line, however near their days are. */
  readonly row: 0 | 1;
}

const FIRST_ROW = 26;
const ROW_HEIGHT = 14;

function Marker({ class: name, x, text, right, row }: MarkerProps) {
  const isNearEdge = x > (MARGINS.left + right) / 2;
  const top = FIRST_ROW + row * ROW_HEIGHT;
  return (
    <g class={`marker-line ${name}`}>
      <line x1={x} x2={x} y1={top - 8} y2={HEIGHT - MARGINS.bottom} />
      <text x={isNearEdge ? x - 5 : x + 5} y={top} text-anchor={isNearEdge ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}

function Pointed({ moment, scales }: { moment: BurnUpMoment; scales: Scales }) {
  const { time, y } = scales;
  const x = time.x(moment.day);
  const values =
    moment.kind === 'past'
      ? [moment.done, moment.proven]
      : [moment.doneHours.p10, moment.doneHours.p50, moment.doneHours.p90];
  return (
    <g class="pointed">
      <line x1={x} x2={x} y1={MARGINS.top} y2={HEIGHT - MARGINS.bottom} />
      {[...new Set(values)].map((value) => (
        <circle key={value} cx={x} cy={y(value)} r={4} />
      ))}
    </g>
  );
}
