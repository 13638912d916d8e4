import { listPoints } from '../markdown';
import { message } from '../messages';
import { proseCheck, sentences, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';

const TIME = /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/;
const DATE = /\b\d{4}-\d\d-\d\d\b/;
const WANTED_TIMES = 4;

export const incidentCheck = proseCheck({
  name: 'incident_note_has_timeline_cause_and_change',
  file: 'incident.md',
  rules: [
    { heading: 'Timeline', missing: timeline },
    { heading: 'Cause', missing: sentences(2) },
    { heading: 'What we change', missing: change },
  ],
});

function timeline(...[section, file]: Parameters<SectionRule['missing']>) {
  const points = listPoints(section).filter((point) => TIME.test(point) && saysSomething(point));
  const times = points.map((point) => (TIME.exec(point)?.[0] ?? '').padStart(5, '0'));
  const { heading } = section;
  const found = new Set(points).size;
  if (found < WANTED_TIMES) {
    return message('tooFewPoints', { file, heading, found, wanted: WANTED_TIMES });
  }
  return times.every((time, index) => time >= (times[index - 1] ?? ''))
    ? undefined
    : message('incidentOrder', { file, heading });
}

function change(...[section, file]: Parameters<SectionRule['missing']>) {
  const points = listPoints(section).filter((point) => DATE.test(point) && saysSomething(point));
  return points.length > 0
    ? undefined
    : message('incidentChangeMissing', { file, heading: section.heading });
}

function saysSomething(point: string): boolean {
  return countWords(point) >= 4 && !isFiller(point);
}
