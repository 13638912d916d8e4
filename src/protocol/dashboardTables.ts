import type { DashboardState } from './dashboard';
import type { DashboardStrings } from './dashboardTexts';
import type { EvidencePhase } from './dashboardEvidence';

/** One section of the dashboard as rows and columns. */
export interface DashboardTable {
  /** For programs; does not change with the language. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly id: string;
  readonly title: string;
}

export interface TableRow {
  /** For programs: an id, or a calendar day. */
  readonly id: string;
  readonly title: string;
  /** A value a column, empty where there is none; numbers in the unit of the column's id. */
  readonly values: readonly (string | number)[];
}

/** Everything the dashboard shows, in its order. Sections that are hidden or empty are left out. */
export function dashboardTables(
  state: DashboardState,
  strings: DashboardStrings,
): DashboardTable[] {
  return [
    overallTable(state, strings),
    ...forecastTable(state, strings),
    phaseTable(state, strings),
    burnUpTable(state, strings),
    weekTable(state, strings),
    dayTable(state, strings),
    milestoneTable(state, strings),
    evidenceTable(state, strings),
  ].filter(({ rows }) => rows.length > 0);
}

function overallTable({ overall, study }: DashboardState, strings: DashboardStrings) {
  const row = (id: string, title: string, value: number) => ({ id, title, values: [value] });
  return {
    id: 'overall',
    title: strings.pageTitle,
    columns: [{ id: 'value', title: strings.valueColumn }],
    rows: [
      row('donePercent', strings.donePercentColumn, overall.donePercent),
      row('provenPercent', strings.provenPercentColumn, overall.provenPercent),
      row('skills', strings.skillsColumn, overall.skillCount),
      row('skillsDone', strings.skillsDoneColumn, overall.doneCount),
      row('skillsProven', strings.skillsProvenColumn, overall.provenCount),
      row('studiedHours', strings.studiedHoursColumn, rounded(study.totalMinutes / 60)),
    ],
  };
}

function forecastTable({ time, isFinished }: DashboardState, strings: DashboardStrings) {
  if (time === undefined || isFinished) {
    return [];
  }
  const { remainingHours, finishDate, hoursPerWeek, pace, target } = time;
  return [
    {
      id: 'forecast',
      title: strings.burnUpHeading,
      columns: [
        { id: 'low', title: strings.lowColumn },
        { id: 'middle', title: strings.middleColumn },
        { id: 'high', title: strings.highColumn },
      ],
      rows: [
        {
          id: 'remainingHours',
          title: strings.hoursLeft,
          values: [rounded(remainingHours.min), '', rounded(remainingHours.max)],
        },
        {
          id: 'finishDate',
          title: strings.finish,
          values: [finishDate.p10, finishDate.p50, finishDate.p90],
        },
        { id: 'plannedHoursPerWeek', title: strings.hoursPerWeek, values: ['', hoursPerWeek, ''] },
        {
          id: 'expectedHoursPerWeek',
          title: strings.expectedColumn,
          values: ['', rounded(pace.hoursPerWeek), ''],
        },
        ...(target === undefined
          ? []
          : [{ id: 'targetDate', title: strings.targetDate, values: ['', target.date, ''] }]),
      ],
    },
  ];
}

function phaseTable({ phases, time }: DashboardState, strings: DashboardStrings) {
  return {
    id: 'phases',
    title: strings.phasesHeading,
    columns: [
      { id: 'donePercent', title: strings.donePercentColumn },
      { id: 'provenPercent', title: strings.provenPercentColumn },
      ...(time === undefined
        ? []
        : [
            { id: 'doneHours', title: strings.doneHoursColumn },
            { id: 'provenHours', title: strings.provenHoursColumn },
            { id: 'remainingHoursLow', title: strings.leftLowColumn },
            { id: 'remainingHoursHigh', title: strings.leftHighColumn },
          ]),
    ],
    rows: phases.map((phase) => ({
      id: phase.phaseId,
      title: phase.title,
      values: [
        phase.donePercent,
        phase.provenPercent,
        ...(phase.remainingHours === undefined
          ? []
          : [
              phase.doneHours,
              phase.provenHours,
              rounded(phase.remainingHours.min),
              rounded(phase.remainingHours.max),
            ]),
      ],
    })),
  };
}

function burnUpTable({ burnUp }: DashboardState, strings: DashboardStrings) {
  const unit = burnUp.unit === 'hours' ? 'Hours' : 'Percent';
  const isHours = burnUp.unit === 'hours';
  return {
    id: 'burnUp',
    title: strings.burnUpTable,
    columns: [
      {
        id: `done${unit}`,
        title: isHours ? strings.doneHoursColumn : strings.donePercentColumn,
      },
      {
        id: `proven${unit}`,
        title: isHours ? strings.provenHoursColumn : strings.provenPercentColumn,
      },
    ],
    rows: burnUp.points.map(({ day, done, proven }) => ({
      id: day,
      title: day,
      values: [rounded(done), rounded(proven)],
    })),
  };
}

function weekTable({ study, time }: DashboardState, strings: DashboardStrings) {
  const hasGoal = time !== undefined;
  return {
    id: 'weeks',
    title: strings.weekTable,
    columns: [
      { id: 'hours', title: strings.weekHours },
      ...(hasGoal ? [{ id: 'goalHours', title: strings.weekGoalColumn }] : []),
      { id: 'studyDays', title: strings.weekDays },
    ],
    rows: study.weeks.map(({ weekStart, hours, goalHours, studyDayCount }) => ({
      id: weekStart,
      title: weekStart,
      values: [rounded(hours), ...(hasGoal ? [goalHours] : []), studyDayCount],
    })),
  };
}

function dayTable({ study }: DashboardState, strings: DashboardStrings) {
  return {
    id: 'studyDays',
    title: strings.calendarTable,
    columns: [{ id: 'minutes', title: strings.minutesColumn }],
    rows: study.days.map(({ day, minutes }) => ({
      id: day,
      title: day,
      values: [rounded(minutes)],
    })),
  };
}

function milestoneTable({ milestones }: DashboardState, strings: DashboardStrings) {
  return {
    id: 'milestones',
    title: strings.milestonesHeading,
    columns: [{ id: 'reachedAt', title: strings.reachedColumn }],
    rows: milestones.map(({ milestoneId, reachedAt = '' }) => ({
      id: milestoneId,
      title: strings.milestoneTitles[milestoneId] ?? milestoneId,
      values: [reachedAt],
    })),
  };
}

function evidenceTable({ evidence }: DashboardState, strings: DashboardStrings) {
  return {
    id: 'evidence',
    title: strings.evidenceHeading,
    columns: [
      { id: 'task', title: strings.taskColumn },
      { id: 'passedAt', title: strings.passedColumn },
      { id: 'commit', title: strings.commitColumn },
    ],
    rows: evidence.phases.flatMap(evidenceRows),
  };
}

function evidenceRows({ skills }: EvidencePhase): TableRow[] {
  return skills.flatMap(({ skillId, title, tasks }) =>
    tasks.map(({ taskKey, passedAt, commit = '' }) => ({
      id: skillId,
      title,
      values: [taskKey, passedAt, commit],
    })),
  );
}

/** To a tenth: finer than anybody measured. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
