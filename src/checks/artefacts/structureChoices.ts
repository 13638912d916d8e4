import { labelledPartsCheck } from './labelledParts';

const FIRST = 'First operation';
const SECOND = 'Second operation';

/** Whether the structures are the right ones is for the starter's own test to say. */
export const structureChoicesCheck = labelledPartsCheck({
  name: 'choices_name_two_dominating_operations',
  file: 'choices.md',
  parts: 5,
  labels: [
    { label: 'Structure', words: 1 },
    { label: FIRST, words: 2 },
    { label: SECOND, words: 2 },
    { label: 'Why', words: 4 },
  ],
  different: [FIRST, SECOND],
});
