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
  cardTitleMissing: 'card/index.html: the <title> in the head is empty. Say what this page is.',
  cardHeadings:
    'card/index.html has {found} headings <h1>. Write exactly one, and an <h2> for each part of the page.',
  cardRankSkipped:
    'card/index.html: a heading <h{rank}> follows one that is more than a rank above it. Leave no rank out.',
  cardPictureMissing: 'card/index.html has no picture yet. Add an <img> with src and alt.',
  cardAltMissing:
    'card/index.html: a picture has no alt text, or only the name of its file. Say what somebody would see.',
  cardListOrTableMissing:
    'card/index.html needs a list with at least two items and a table with headings (<th>).',
  cardFieldsMissing:
    'card/index.html: the form has {found} of 2 fields. Add an <input>, <select> or <textarea>.',
  cardNameMissing: 'card/index.html: the field {field} has no name, so the form would not send it.',
  cardLabelMissing:
    'card/index.html: the field {field} has no <label>. Give the field an id and the label the same word in for.',
  cardButtonMissing: 'card/index.html: the form has no <button>.',
  cardStyleNotLinked:
    'card/index.html does not use card/style.css. Put the <link rel="stylesheet" href="style.css"> back into the head.',
  cardLayoutMissing:
    'card/style.css: no rule with display: flex or display: grid applies to an element of the card with at least two elements inside.',
  cardSmallScreenMissing:
    'card/style.css: no rule inside @media with a width between 360 and 1280 pixels changes an element of the card.',
  elementMissing: '{file} has no element {selector} any more. Put it back as it was.',
  scriptFailed: '{file} stopped with an error: {error}',
  converterWrong:
    'With {celsius} in the field the page should show {fahrenheit}, but it shows {shown}.',
  converterMessageMissing:
    'With the text “warm” in the field the page should say in #message what is wrong.',
  converterResultStays: 'With the text “warm” in the field #fahrenheit should be empty.',
  converterMessageStays: 'When the text is a number again, #message should be empty again.',
  converterEmpty: 'With nothing in the field, both #fahrenheit and #message should be empty.',
  clientNothingAsked: 'The page did not ask for GET /api/links when it was opened.',
  clientLinksNotShown:
    'The API has {wanted} links; the list shows {found}. Each needs an <li> with an <a>: the title as text, the address in href.',
  clientListsFirst: 'The page does not list the links of the API yet. Begin with that part.',
  clientNothingSent: 'The form was filled in and sent, but the page asked for no POST /api/links.',
  clientContentType:
    'The POST has no header Content-Type: application/json, so the API does not know what it gets.',
  clientWrongBody:
    'The body of the POST should be JSON with the title and the url from the form, as text.',
  clientNewLinkNotShown: 'The API answered 201 with the new link, but the list does not show it.',
  clientBadAnswer:
    'The API answered with the status 500, and #message says nothing about it. Look at response.ok.',
  clientNoAnswer:
    'The API could not be reached, and #message says nothing about it. fetch throws then: use try and catch.',
  clientListsNothingOnError: 'When the API fails, the list should stay empty.',
  clientRawHtml:
    'A title with HTML in it must appear letter by letter. Give it to textContent, not to innerHTML.',
  pageTooSlow:
    '{name} did not end within {seconds} seconds. Look for a loop that never ends in the script of the page.',
  checkUnknown:
    'This version of Backend Roadmap does not know the check {name}. Install the newest version.',
  pageBroke: '{name} could not be run: {error}',
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
