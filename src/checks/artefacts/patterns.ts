import { labelledPartsCheck } from './labelledParts';

export const patternsCheck = labelledPartsCheck({
  name: 'patterns_describe_signal_idea_and_cost',
  file: 'patterns.md',
  parts: 3,
  labels: [
    { label: 'Signal', words: 3 },
    { label: 'Idea', words: 4 },
    { label: 'Cost', words: 2 },
  ],
});
