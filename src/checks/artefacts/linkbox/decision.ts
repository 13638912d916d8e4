import { comparesOptions } from '../comparedOptions';
import { listPoints } from '../markdown';
import { message } from '../messages';
import { proseCheck, sentences, type SectionRule } from '../prose';
import { isFiller } from '../sentences';

const WANTED_POINTS = 2;

/** A decision record as <https://adr.github.io> has them: what matters, what was compared, what follows. */
export const decisionCheck = proseCheck({
  name: 'decision_compares_three_stacks',
  file: 'docs/decisions/0001-stack.md',
  rules: [
    { heading: 'What matters to me', missing: points },
    {
      heading: 'Stacks I compared',
      missing: comparesOptions({ labels: ['For', 'Against'], wanted: 3, tooFew: 'tooFewStacks' }),
    },
    { heading: 'Decision', missing: sentences(2) },
    { heading: 'What would change my mind', missing: sentences(1) },
  ],
});

function points(...[section, file]: Parameters<SectionRule['missing']>) {
  const found = new Set(listPoints(section).filter((point) => !isFiller(point))).size;
  const { heading } = section;
  return found < WANTED_POINTS
    ? message('tooFewPoints', { file, heading, found, wanted: WANTED_POINTS })
    : undefined;
}
