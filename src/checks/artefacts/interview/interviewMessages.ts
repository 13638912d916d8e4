/** What the checks of p7-interview-prep say; they belong to `ARTEFACT_MESSAGES`. */
export const INTERVIEW_MESSAGES = {
  csvUnreadable:
    '{file} cannot be read in line {line}. Every line has as many commas as the first one; a text with a comma in it stands between two double quotes.',
  csvColumnMissing:
    '{file}: the column {column} is missing. Put the first line back as it was in the starter.',
  attemptField: '{file}, line {line}: {column} should be {form}.',
  attemptsTooFew:
    '{file}: {found} of {wanted} different problems tried by the clock so far (timed: yes).',
  attemptsNone: '{file} has no attempt yet. Write a line after each one.',
  attemptPlanMissing:
    '{file}, line {line}: the plan has fewer than {wanted} words. Write the sentence you would say before you code.',
  attemptCostMissing: '{file}, line {line}: the cost is missing, for example O(n log n).',
  attemptPlanRepeated:
    '{file}, line {line}: another problem has the same plan. What is different in this one?',
  questionsTooFew:
    '{file}, below “{heading}”: {found} of {wanted} questions so far. Write one a line, each beginning with a dash and ending with a question mark.',
} as const;
