import { textBlocks } from './markdown';
import { message } from './messages';
import { proseCheck, sentences, type SectionRule } from './prose';

const MEASUREMENTS = 3;

export const performanceNoteCheck = proseCheck({
  name: 'performance_note_has_before_and_after',
  file: 'PERFORMANCE.md',
  rules: [
    { heading: 'What I changed and why', missing: sentences(1) },
    { heading: 'Before', missing: measurements },
    { heading: 'After', missing: measurements },
    { heading: 'What I conclude', missing: sentences(1) },
  ],
});

function measurements(...[section, file]: Parameters<SectionRule['missing']>) {
  const text = textBlocks(section).join('\n');
  const found = text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)?.length ?? 0;
  const place = { file, heading: section.heading };
  if (found < MEASUREMENTS) {
    return message('tooFewMeasurements', { ...place, found, wanted: MEASUREMENTS });
  }
  return /\p{Nd}\s*(?:[mµuμn]?s\b|(?:milli|micro|nano)?sec)/iu.test(text)
    ? undefined
    : message('unitMissing', place);
}
