import { textBlocks } from './markdown';
import { message } from './messages';
import { proseCheck, sentences, type SectionRule } from './prose';

const FILE = 'GOALS.md';

export const goalsCheck = proseCheck({
  name: 'goals_state_why_hours_and_first_milestone',
  file: FILE,
  rules: [
    { heading: 'Why', missing: sentences(1) },
    { heading: 'Hours a week', missing: number },
    { heading: 'First milestone', missing: sentences(1) },
  ],
});

export const ownWordsCheck = proseCheck({
  name: 'own_words_say_what_a_backend_does',
  file: FILE,
  rules: [{ heading: 'What a backend does', missing: sentences(3) }],
});

const NUMBER_WORDS =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)\b/i;

function number(...[section, file]: Parameters<SectionRule['missing']>) {
  const text = textBlocks(section).join(' ');
  const hasNumber = /\p{Nd}/u.test(text) || NUMBER_WORDS.test(text);
  return hasNumber ? undefined : message('numberMissing', { file, heading: section.heading });
}
