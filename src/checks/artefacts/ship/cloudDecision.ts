import { comparesOptions } from '../comparedOptions';
import { hasCode, listPoints, textBlocks } from '../markdown';
import { message } from '../messages';
import { allOf, proseCheck, sentences, type SectionRule } from '../prose';

const FILE = 'docs/decisions/0002-cloud.md';
const WANTED_STEPS = 2;

export const cloudDecisionCheck = proseCheck({
  name: 'cloud_decision_compares_cost_region_and_effort',
  file: FILE,
  rules: [
    {
      heading: 'Clouds I compared',
      missing: comparesOptions({
        labels: ['Cost', 'Region', 'Effort'],
        wanted: 3,
        tooFew: 'tooFewClouds',
      }),
    },
    { heading: 'Decision', missing: sentences(2) },
  ],
});

export const budgetCheck = proseCheck({
  name: 'budget_alert_and_teardown_are_planned',
  file: FILE,
  rules: [
    { heading: 'Budget alert', missing: allOf(sentences(1), amount) },
    { heading: 'Teardown', missing: steps },
  ],
});

function amount(...[section, file]: Parameters<SectionRule['missing']>) {
  const hasAmount = /\p{Nd}/u.test(textBlocks(section).join(' '));
  return hasAmount ? undefined : message('numberMissing', { file, heading: section.heading });
}

/** What is to be deleted, as points or as commands. */
function steps(...[section, file]: Parameters<SectionRule['missing']>) {
  const found = new Set(listPoints(section).filter((point) => point !== '')).size;
  const { heading } = section;
  return found < WANTED_STEPS && !hasCode(section)
    ? message('tooFewPoints', { file, heading, found, wanted: WANTED_STEPS })
    : undefined;
}
