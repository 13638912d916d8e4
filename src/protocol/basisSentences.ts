import type { Basis } from '../forecast/basis';
import type { OutlookTexts } from './dashboardTexts';
import type { Format } from './format';

/** What a forecast rests on, a sentence a statement. */
export function basisSentences(
  basis: readonly Basis[],
  { basis: texts }: Pick<OutlookTexts, 'basis'>,
  format: Format,
): string[] {
  return basis.map((statement) => {
    const [count, ...values] = valuesOf(statement);
    return format.counted(
      texts[statement.key],
      count ?? 0,
      ...values.map((value) => format.number(value)),
    );
  });
}

/** The numbers of a statement: first the one its text is chosen by. */
function valuesOf(statement: Basis): readonly number[] {
  switch (statement.key) {
    case 'plannedHours':
    case 'unloggedSkills':
      return [statement.skillCount];
    case 'ownFactor':
      return [statement.finishedCount, statement.ratio, statement.skillCount, statement.factor];
    case 'spentHours':
      return [statement.skillCount, statement.hours];
    case 'plannedPace':
      return [statement.hoursPerWeek];
    case 'ownPace':
      return [
        statement.weekCount,
        statement.studiedHoursPerWeek,
        statement.weeksOff,
        statement.plannedHoursPerWeek,
        statement.hoursPerWeek,
      ];
    case 'finished':
    case 'courseRanges':
    case 'developerTasks':
      return [];
  }
}
