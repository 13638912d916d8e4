import { scaleLinear } from 'd3-scale';
import type { CalendarDay } from '../../progress/calendarDay';
import type { StudyWeek } from '../../progress/weeks';
import { TickLabels, ValueAxis, type Margins } from './axes';
import { Chart } from './chart';

export interface WeeksChartProps {
  /** In order, at least one. */
  readonly weeks: readonly StudyWeek[];
  readonly hasGoal: boolean;
  readonly texts: {
    readonly label: string;
    readonly unit: string;
    readonly goal: string;
    readonly value: (value: number) => string;
    readonly tick: (day: CalendarDay) => string;
    readonly describe: (week: StudyWeek) => string;
  };
}

const HEIGHT = 200;
const MARGINS: Margins = { top: 26, right: 4, bottom: 30, left: 36 };
const WIDEST_BAR = 28;
const GAP_SHARE = 0.3;
const PIXELS_PER_LABEL = 64;
const VALUE_TICKS = 4;

/** Hours studied week by week; the goal is a dashed line over them. */
export function WeeksChart({ weeks, hasGoal, texts }: WeeksChartProps) {
  return (
    <Chart
      label={texts.label}
      height={HEIGHT}
      count={weeks.length}
      restingIndex={weeks.length - 1}
      describe={(index) => {
        const week = weeks[index];
        return week === undefined ? '' : texts.describe(week);
      }}
      indexAt={({ x }, width) => Math.floor((x - MARGINS.left) / slotWidth(weeks.length, width))}
    >
      {(width, pointedIndex) => <Drawing {...{ weeks, hasGoal, texts, width, pointedIndex }} />}
    </Chart>
  );
}

function slotWidth(count: number, width: number): number {
  const room = Math.max(width - MARGINS.left - MARGINS.right, 1);
  return Math.min(room / count, WIDEST_BAR / (1 - GAP_SHARE));
}

type DrawingProps = WeeksChartProps & {
  readonly width: number;
  readonly pointedIndex: number | undefined;
};

function Drawing({ weeks, hasGoal, texts, width, pointedIndex }: DrawingProps) {
  const highest = Math.max(1, ...weeks.flatMap((week) => shown(week, hasGoal)));
  const y = scaleLinear([0, highest], [HEIGHT - MARGINS.bottom, MARGINS.top]).nice(VALUE_TICKS);
  const slot = slotWidth(weeks.length, width);
  const bar = slot * (1 - GAP_SHARE);
  const left = (index: number) => MARGINS.left + index * slot + (slot - bar) / 2;
  const right = MARGINS.left + slot * weeks.length;
  return (
    <>
      <ValueAxis
        ticks={y.ticks(VALUE_TICKS)}
        y={y}
        left={MARGINS.left}
        right={Math.max(right, width - MARGINS.right)}
        text={texts.value}
        unit={texts.unit}
      />
      <TickLabels y={HEIGHT - MARGINS.bottom} ticks={labels(weeks, slot, texts.tick)} />
      {weeks.map(({ weekStart, hours }, index) => (
        <rect
          key={weekStart}
          class={index === pointedIndex ? 'week week-pointed' : 'week'}
          x={left(index)}
          y={y(hours)}
          width={bar}
          height={y(0) - y(hours)}
        />
      ))}
      {hasGoal && weeks.length > 0 && (
        <Goal hours={weeks.at(-1)?.goalHours ?? 0} {...{ y, right }} text={texts.goal} />
      )}
    </>
  );
}

function Goal(props: { hours: number; y: (value: number) => number; right: number; text: string }) {
  const { hours, y, right, text } = props;
  const end = Math.max(right, MARGINS.left + PIXELS_PER_LABEL);
  return (
    <g class="goal">
      <line x1={MARGINS.left} x2={end} y1={y(hours)} y2={y(hours)} />
      <text x={end} y={y(hours) - 5} text-anchor="end">
        {text}
      </text>
    </g>
  );
}

function shown({ hours, goalHours }: StudyWeek, hasGoal: boolean): number[] {
  return hasGoal ? [hours, goalHours] : [hours];
}

/** Every week where there is room; otherwise every second, third, … counted from the last. */
function labels(
  weeks: readonly StudyWeek[],
  slot: number,
  tick: (day: CalendarDay) => string,
): { x: number; text: string }[] {
  const every = Math.ceil(PIXELS_PER_LABEL / slot);
  return weeks.flatMap(({ weekStart }, index) =>
    (weeks.length - 1 - index) % every === 0
      ? [{ x: MARGINS.left + (index + 0.5) * slot, text: tick(weekStart) }]
      : [],
  );
}
