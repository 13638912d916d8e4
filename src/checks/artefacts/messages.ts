/**
 * What a check says when it fails: what is missing and what to do next. The English text is also the
 * key under which a view finds its translation; names in braces are replaced.
 */
export const ARTEFACT_MESSAGES = {
  fileMissing: 'There is no file {file} in this folder. Take it from a new copy of the starter.',
  headingMissing:
    '{file} has no heading “{heading}”. Put it back as it was in the starter, and write below it.',
  tooFewSentences:
    '{file}, below “{heading}”: {found} of {wanted} sentences so far. Write whole sentences of your own. Questions, and lines between <!-- and -->, do not count.',
  numberMissing:
    '{file}, below “{heading}”: there is no number yet. Write it in digits, for example 8.',
  sameText:
    '{file}: “{heading}” and “{other}” say the same. Describe what is different between them.',
  tooFewSections: '{file} has {found} of {wanted} parts. Put the missing headings back.',
  labelMissing:
    '{file}, below “{heading}”: nothing stands behind “{label}:” yet. Write at least {wanted} words there.',
  tooFewMeasurements:
    '{file}, below “{heading}”: {found} of {wanted} measurements so far. Measure three times and write down all three.',
  unitMissing:
    '{file}, below “{heading}”: the measurements have no unit. Write it behind them, for example 431.2 ms.',
  tooFewPoints:
    '{file}, below “{heading}”: {found} of {wanted} points so far. Write one point a line, each beginning with a dash.',
  answersUnreadable:
    '{file} cannot be read from line {line} on. Every answer stands between two quotes, and the spaces at the start of a line must stay.',
  questionMissing:
    'answers.yaml: {questions} is missing in the group {group}. Take the line from a new copy of the starter.',
  notAnswered: 'answers.yaml, {group}: not answered yet: {questions}.',
  notAChoice: 'answers.yaml, {group}: choose one of {choices} for {questions}.',
  wrongAnswer:
    'answers.yaml, {group}: not right yet: {questions}. Read that part of the README again and compare.',
  lettersIncomplete:
    'answers.yaml, https_visit: write each of the {count} letters of protocols.md once, each between its own quotes.',
  wrongOrder:
    'answers.yaml, https_visit: right up to the letter before place {place}. What must have happened before the step you put there?',
} as const;

export type MessageKey = keyof typeof ARTEFACT_MESSAGES;

export interface ArtefactMessage {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, string>>;
}

export function message(
  key: MessageKey,
  args: Readonly<Record<string, string | number>> = {},
): ArtefactMessage {
  const texts = Object.entries(args).map(([name, value]) => [name, String(value)] as const);
  return { key, args: Object.fromEntries(texts) };
}

/** The message in English. */
export function messageText({ key, args }: ArtefactMessage): string {
  return ARTEFACT_MESSAGES[key].replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '');
}
