import { isCalendarDay } from '../../../progress/calendarDay';
import { linkAddresses, listPoints, textBlocks } from '../markdown';
import { message } from '../messages';
import { allOf, proseCheck, sentences, type SectionRule } from '../prose';

const WANTED_SOURCES = 3;

export const learningPlanCheck = proseCheck({
  name: 'learning_plan_has_sources_time_and_quarterly_goal',
  file: 'learning-plan.md',
  rules: [
    { heading: 'Three sources', missing: threeSources },
    { heading: 'My hour of the week', missing: allOf(sentences(1), withNumber) },
    { heading: 'Goal for the next three months', missing: sentences(1) },
    { heading: 'What I can show then', missing: allOf(sentences(1), withDay) },
  ],
});

function threeSources(...[section, file]: Parameters<SectionRule['missing']>) {
  const { heading } = section;
  const points = listPoints(section).length;
  if (points < WANTED_SOURCES) {
    return message('tooFewPoints', { file, heading, found: points, wanted: WANTED_SOURCES });
  }
  const found = new Set(linkAddresses(section)).size;
  return found < WANTED_SOURCES
    ? message('planLinkMissing', { file, heading, found, wanted: WANTED_SOURCES })
    : undefined;
}

function withNumber(...[section, file]: Parameters<SectionRule['missing']>) {
  const { heading } = section;
  return /\d/.test(textBlocks(section).join(' '))
    ? undefined
    : message('numberMissing', { file, heading });
}

function withDay(...[section, file]: Parameters<SectionRule['missing']>) {
  const { heading } = section;
  const days =
    textBlocks(section)
      .join(' ')
      .match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  return days.some(isCalendarDay) ? undefined : message('planDayMissing', { file, heading });
}
