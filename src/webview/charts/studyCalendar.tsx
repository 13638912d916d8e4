import { addDays, daysBetween, type CalendarDay } from '../../progress/calendarDay';
import { isRestDay, weekStartOf } from '../../progress/weeks';
import { TickLabels } from './axes';
import { Chart } from './chart';

export interface StudyCalendarProps {
  /** The last day shown; the weeks before it fill the room there is. */
  readonly lastDay: CalendarDay;
  readonly weekCount: number;
  readonly minutesOn: ReadonlyMap<CalendarDay, number>;
  readonly chosenDays?: readonly number[] | undefined;
  readonly texts: {
    readonly label: string;
    readonly weekday: (weekday: number) => string;
    readonly tick: (day: CalendarDay) => string;
    readonly describe: (day: CalendarDay) => string;
  };
}

export const CELL = 15;
/** Room for the names of the days. */
export const CALENDAR_LEFT = 36;
const TOP = 4;
const DAYS_PER_WEEK = 7;
const HEIGHT = TOP + CELL * DAYS_PER_WEEK + 28;
const LABELLED_ROWS = [0, 2, 4];
const LEAST_LABEL_WEEKS = 3;

/** From how many minutes on a day's square has its next size. */
export const LEVEL_MINUTES = [1, 30, 60, 120] as const;

/** Days as squares, a column a week from Monday on: the longer the study, the larger the square. */
export function StudyCalendar(props: StudyCalendarProps) {
  const { lastDay, weekCount, texts } = props;
  const firstDay = addDays(weekStartOf(lastDay), -(weekCount - 1) * DAYS_PER_WEEK);
  const dayCount = daysBetween(firstDay, lastDay) + 1;
  return (
    <Chart
      label={texts.label}
      height={HEIGHT}
      count={dayCount}
      restingIndex={dayCount - 1}
      describe={(index) => texts.describe(addDays(firstDay, index))}
      indexAt={({ x, y }) => {
        const row = Math.max(0, Math.min(Math.floor((y - TOP) / CELL), DAYS_PER_WEEK - 1));
        return Math.floor((x - CALENDAR_LEFT) / CELL) * DAYS_PER_WEEK + row;
      }}
      stepOf={(key) => STEPS[key]}
    >
      {(_width, pointedIndex) => <Drawing {...props} {...{ firstDay, dayCount, pointedIndex }} />}
    </Chart>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -DAYS_PER_WEEK,
  ArrowRight: DAYS_PER_WEEK,
};

type DrawingProps = StudyCalendarProps & {
  readonly firstDay: CalendarDay;
  readonly dayCount: number;
  readonly pointedIndex: number | undefined;
};

function Drawing(props: DrawingProps) {
  const { firstDay, dayCount, weekCount, minutesOn, chosenDays, pointedIndex, texts } = props;
  const days = Array.from({ length: dayCount }, (_, index) => addDays(firstDay, index));
  return (
    <>
      <g class="axis">
        {LABELLED_ROWS.map((row) => (
          <text
            key={row}
            x={CALENDAR_LEFT - 8}
            y={TOP + (row + 0.5) * CELL}
            dy="0.32em"
            text-anchor="end"
          >
            {texts.weekday((row + 1) % DAYS_PER_WEEK)}
          </text>
        ))}
      </g>
      {days.map((day, index) => (
        <Day
          key={day}
          index={index}
          minutes={minutesOn.get(day) ?? 0}
          isRest={isRestDay(day, chosenDays)}
          isPointed={index === pointedIndex}
        />
      ))}
      <TickLabels
        y={TOP + CELL * DAYS_PER_WEEK + 2}
        ticks={monthStarts(firstDay, weekCount).map(({ day, week }) => ({
          x: CALENDAR_LEFT + (week + 0.5) * CELL,
          text: texts.tick(day),
        }))}
      />
    </>
  );
}

interface DayProps {
  readonly index: number;
  readonly minutes: number;
  readonly isRest: boolean;
  readonly isPointed: boolean;
}

function Day({ index, minutes, isRest, isPointed }: DayProps) {
  const x = CALENDAR_LEFT + (Math.floor(index / DAYS_PER_WEEK) + 0.5) * CELL;
  const y = TOP + ((index % DAYS_PER_WEEK) + 0.5) * CELL;
  const level = LEVEL_MINUTES.filter((from) => minutes >= from).length;
  return (
    <>
      {level > 0 ? (
        <DaySquare x={x} y={y} level={level} />
      ) : (
        <circle class={isRest ? 'day-rest' : 'day-none'} cx={x} cy={y} r={isRest ? 1 : 1.5} />
      )}
      {isPointed && (
        <rect class="day-pointed" x={x - CELL / 2} y={y - CELL / 2} width={CELL} height={CELL} />
      )}
    </>
  );
}

/** Size, not shade, tells how much: it reads the same in every theme. */
export function DaySquare({ x, y, level }: { x: number; y: number; level: number }) {
  const side = 3 + level * 2.5;
  return <rect class="day" x={x - side / 2} y={y - side / 2} width={side} height={side} rx={1} />;
}

/** The weeks in which a month begins, where its name has room. */
function monthStarts(
  firstDay: CalendarDay,
  weekCount: number,
): { day: CalendarDay; week: number }[] {
  const starts = Array.from({ length: weekCount }, (_, week) => {
    const sunday = addDays(firstDay, week * DAYS_PER_WEEK + DAYS_PER_WEEK - 1);
    return Number(sunday.slice(8)) <= DAYS_PER_WEEK
      ? [{ day: `${sunday.slice(0, 8)}01`, week }]
      : [];
  }).flat();
  return starts.filter(
    ({ week }) => week > 0 && week <= weekCount - Math.ceil(LEAST_LABEL_WEEKS / 2),
  );
}
