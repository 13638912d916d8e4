import assert from 'node:assert/strict';
import { EMPTY_PROGRESS, taskKey } from '../../../src/progress/progress';
import { logSession } from '../../../src/progress/sessions';
import { recordPassed } from '../../../src/progress/transitions';
import { dashboardCsv, dashboardMarkdown } from '../../../src/protocol/dashboardExport';
import { buildDashboardState } from '../../../src/protocol/dashboardState';
import type { DashboardStrings } from '../../../src/protocol/dashboardTexts';
import { Format } from '../../../src/protocol/format';
import { aContext, aPhase, aRoadmap, aSkill, aStarter } from './builders';

const NOW = new Date('2026-11-22T10:00:00Z');

/** Every text is its own name, as far as the export uses them. */
const STRINGS = new Proxy(
  { milestoneTitles: {}, basis: new Proxy({}, { get: () => ({ one: '{0}', other: '{0}' }) }) },
  { get: (known, name): unknown => Reflect.get(known, name) ?? String(name) },
) as unknown as DashboardStrings;

function aState(title = 'Skill variables', showsTimeEstimates = true) {
  const roadmap = aRoadmap({
    phases: [aPhase('phase-1', [aSkill('variables', { title })])],
    starters: [aStarter()],
  });
  const studied = logSession(
    EMPTY_PROGRESS,
    { skillId: 'variables', startedAt: '2026-11-20T10:00:00.000Z', minutes: 90 },
    NOW,
  );
  return buildDashboardState({
    roadmap,
    progress: recordPassed(studied, ['variables'], taskKey('katas', 'python', 1), {
      at: NOW.toISOString(),
    }),
    plan: { hoursPerWeek: 10, targetDate: '2027-06-30' },
    today: '2026-11-22',
    timeZone: 'UTC',
    dayOf: (time) => time.slice(0, 10),
    context: aContext({ showsTimeEstimates }),
  });
}

suite('the dashboard’s data as CSV', () => {
  const lines = () => dashboardCsv(aState(), STRINGS).split('\r\n');

  test('has a value a line, with plain numbers and days', () => {
    assert.equal(lines()[0], 'table,row,name,column,value');
    assert.equal(lines().at(-1), '');
    for (const line of [
      'overall,donePercent,donePercentColumn,value,0',
      'overall,studiedHours,studiedHoursColumn,value,1.5',
      'forecast,targetDate,targetDate,middle,2027-06-30',
      'studyDays,2026-11-20,2026-11-20,minutes,90',
      'weeks,2026-11-16,2026-11-16,goalHours,10',
      'evidence,variables,Skill variables,task,katas/python/1',
    ]) {
      assert.ok(lines().includes(line), line);
    }
  });

  test('quotes what would break a line, and disarms what a spreadsheet would run', () => {
    const quoted = dashboardCsv(aState('Loops, "while"\nand for'), STRINGS);
    assert.ok(quoted.includes(',"Loops, ""while""\nand for",task,'));
    const formula = dashboardCsv(aState('=HYPERLINK("http://x")'), STRINGS);
    assert.ok(formula.includes(`"'=HYPERLINK(""http://x"")"`));
    assert.doesNotMatch(formula, /,"?=HYPER/);
  });

  test('holds no estimate and no goal when time estimates are switched off', () => {
    const text = dashboardCsv(aState('Skill variables', false), STRINGS);
    assert.doesNotMatch(text, /^forecast|goalHours|remainingHours|doneHours/m);
    assert.match(text, /^studyDays,2026-11-20/m);
  });
});

suite('the dashboard’s data as Markdown', () => {
  const text = (title?: string) => dashboardMarkdown(aState(title), STRINGS, new Format('de'));

  test('has a table a section, in the words of the language, and what the numbers rest on', () => {
    assert.match(text(), /^# Backend Developer: pageTitle\n/);
    assert.ok(text().includes('| studiedHoursColumn | 1,5 |'));
    assert.ok(text().includes('| 20. November 2026 | 90 |'));
    assert.match(text(), /## basisHeading\n\n- /);
  });

  test('keeps a title from becoming a table, a link or HTML', () => {
    const hostile = text('a | b [c](http://x) <img src=x>\n# d');
    assert.ok(hostile.includes('| a \\| b \\[c\\](http://x) \\<img src=x\\> \\# d |'));
  });
});
