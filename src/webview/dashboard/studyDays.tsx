import { useMemo, useState } from 'preact/hooks';
import { addDays, type CalendarDay } from '../../progress/calendarDay';
import { isRestDay } from '../../progress/weeks';
import { DataTable } from '../charts/dataTable';
import {
  CALENDAR_LEFT,
  CELL,
  DaySquare,
  LEVEL_MINUTES,
  StudyCalendar,
} from '../charts/studyCalendar';
import { useWidth } from '../charts/useWidth';
import { fill } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';

const MOST_WEEKS = 53;
const DAYS_PER_WEEK = 7;

/** The days of study on a calendar. Days without are only days without. */
export function StudyDays(props: DashboardProps) {
  const { state, strings, send } = props;
  return (
    <section aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">{strings.calendarHeading}</h2>
      {state.study.days.length === 0 ? (
        <p class="muted">{strings.calendarEmpty}</p>
      ) : (
        <>
          <p class="basis">{strings.calendarIntro}</p>
          <Calendar {...props} />
          <Table {...props} />
        </>
      )}
      <p class="actions">
        <button
          type="button"
          class="secondary"
          onClick={() => {
            send({ type: 'run', action: 'logTime' });
          }}
        >
          {strings.logTime}
        </button>
        {state.study.days.length > 0 && (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              send({ type: 'run', action: 'editSessions' });
            }}
          >
            {strings.editSessions}
          </button>
        )}
      </p>
    </section>
  );
}

function Calendar(props: DashboardProps) {
  const { state, strings, format } = props;
  const { days, chosenDays } = state.study;
  const [room, width] = useWidth<HTMLDivElement>();
  const [weeksBack, setWeeksBack] = useState(0);
  const minutesOn = useMemo(() => new Map(days.map(({ day, minutes }) => [day, minutes])), [days]);
  const weekCount = Math.max(1, Math.min(MOST_WEEKS, Math.floor((width - CALENDAR_LEFT) / CELL)));
  const lastDay = addDays(state.today, -weeksBack * DAYS_PER_WEEK);
  const firstShown = addDays(lastDay, -weekCount * DAYS_PER_WEEK);
  return (
    <div ref={room}>
      {width > 0 && (
        <StudyCalendar
          lastDay={lastDay}
          weekCount={weekCount}
          minutesOn={minutesOn}
          chosenDays={chosenDays}
          texts={{
            label: strings.calendarLabel,
            weekday: format.weekday.bind(format),
            tick: format.tick.bind(format),
            describe: (day) => describeDay(props, day, minutesOn.get(day)),
          }}
        />
      )}
      <div class="calendar-foot">
        <Sizes {...props} />
        <Turner
          text={strings.earlier}
          isPossible={(days[0]?.day ?? lastDay) <= firstShown}
          turn={() => {
            setWeeksBack(weeksBack + weekCount);
          }}
        />
        <Turner
          text={strings.later}
          isPossible={weeksBack > 0}
          turn={() => {
            setWeeksBack(Math.max(0, weeksBack - weekCount));
          }}
        />
      </div>
    </div>
  );
}

interface TurnerProps {
  readonly text: string;
  readonly isPossible: boolean;
  readonly turn: () => void;
}

/** Stays in the tab order when there is nowhere to turn, so that focus is not lost. */
function Turner({ text, isPossible, turn }: TurnerProps) {
  return (
    <button
      type="button"
      class="link"
      aria-disabled={!isPossible}
      onClick={() => {
        if (isPossible) {
          turn();
        }
      }}
    >
      {text}
    </button>
  );
}

function Sizes({ strings }: DashboardProps) {
  return (
    <span class="sizes muted">
      {strings.calendarLess}
      <svg width={CELL * LEVEL_MINUTES.length} height={CELL} aria-hidden="true">
        {LEVEL_MINUTES.map((from, index) => (
          <DaySquare key={from} x={(index + 0.5) * CELL} y={CELL / 2} level={index + 1} />
        ))}
      </svg>
      {strings.calendarMore}
    </span>
  );
}

function describeDay(
  { state, strings, format }: DashboardProps,
  day: CalendarDay,
  minutes: number | undefined,
): string {
  if (minutes !== undefined) {
    return fill(strings.calendarDay, format.fullDay(day), format.duration(minutes));
  }
  const isRest = isRestDay(day, state.study.chosenDays);
  return fill(isRest ? strings.calendarRest : strings.calendarNothing, format.fullDay(day));
}

function Table({ state, strings, format }: DashboardProps) {
  return (
    <DataTable
      summary={strings.showTable}
      caption={strings.calendarTable}
      columns={[strings.day, strings.calendarTime]}
      rows={() =>
        [...state.study.days]
          .reverse()
          .map(({ day, minutes }) => [format.fullDay(day), format.duration(minutes)])
      }
    />
  );
}
