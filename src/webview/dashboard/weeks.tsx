import type { StudyWeek } from '../../progress/weeks';
import { DataTable } from '../charts/dataTable';
import { WeeksChart } from '../charts/weeksChart';
import { fill } from '../../protocol/format';
import type { DashboardProps } from './dashboardPage';

/** Half a year: more bars than that tell nothing on one screen. The table has all. */
const SHOWN_WEEKS = 26;

/** Hours by week beside the goal, and what there is to be glad of. */
export function Weeks(props: DashboardProps) {
  const { state, strings, format } = props;
  const { weeks } = state.study;
  const hasGoal = state.time !== undefined;
  return (
    <section aria-labelledby="weeks-heading">
      <h2 id="weeks-heading">{strings.weeksHeading}</h2>
      {weeks.length === 0 ? (
        <p class="muted">{strings.weeksEmpty}</p>
      ) : (
        <>
          <p class="basis">{hasGoal ? strings.goalBasis : strings.weeksBasis}</p>
          <WeeksChart
            weeks={weeks.slice(-SHOWN_WEEKS)}
            hasGoal={hasGoal}
            texts={{
              label: strings.weeksLabel,
              unit: strings.unitHours,
              goal: fill(strings.weekGoal, format.number(weeks.at(-1)?.goalHours ?? 0)),
              value: format.number.bind(format),
              tick: format.tick.bind(format),
              describe: (week) => describeWeek(props, week, hasGoal),
            }}
          />
          <Consistency {...props} hasGoal={hasGoal} />
          <Table {...props} hasGoal={hasGoal} />
        </>
      )}
    </section>
  );
}

type WeeksProps = DashboardProps & { readonly hasGoal: boolean };

function describeWeek(
  { strings, format }: DashboardProps,
  { weekStart, hours, goalHours }: StudyWeek,
  hasGoal: boolean,
): string {
  return fill(
    hasGoal ? strings.weekValueGoal : strings.weekValue,
    format.day(weekStart),
    format.duration(hours * 60),
    format.number(goalHours),
  );
}

function Consistency({ state, strings, format, hasGoal }: WeeksProps) {
  const { weekCount, studiedWeekCount, goalWeekCount, bestRunOfWeeks } = state.study.consistency;
  const sentences = [
    format.counted(strings.weeksStudied, weekCount, format.number(studiedWeekCount)),
    ...(bestRunOfWeeks > 1 ? [format.counted(strings.bestRun, bestRunOfWeeks)] : []),
    ...(hasGoal && goalWeekCount > 0 ? [format.counted(strings.weeksGoal, goalWeekCount)] : []),
  ];
  return <p>{sentences.join(' ')}</p>;
}

function Table({ state, strings, format, hasGoal }: WeeksProps) {
  return (
    <DataTable
      summary={strings.showTable}
      caption={strings.weekTable}
      columns={[
        strings.weekOf,
        strings.weekHours,
        ...(hasGoal ? [strings.weekGoalColumn] : []),
        strings.weekDays,
      ]}
      rows={() =>
        [...state.study.weeks]
          .reverse()
          .map(({ weekStart, hours, goalHours, studyDayCount }) => [
            format.day(weekStart),
            format.number(hours),
            ...(hasGoal ? [format.number(goalHours)] : []),
            format.number(studyDayCount),
          ])
      }
    />
  );
}
