import { SECURITY_MESSAGES } from './securityLab/securityMessages';
import { DEVOPS_LAB_MESSAGES } from './devopsLab/devopsLabMessages';
import { GIT_LAB_MESSAGES } from './gitLab/gitLabMessages';
import { SHELL_LAB_MESSAGES } from './shellLab/shellLabMessages';
import { INTERVIEW_MESSAGES } from './interview/interviewMessages';
import { JOB_MESSAGES } from './jobSearch/jobMessages';
import { SHIP_MESSAGES } from './ship/shipMessages';
import { DESIGN_MESSAGES } from './systemDesign/designMessages';

/**
 * What a check says when it fails: what is missing and what to do next. The English text is also the
 * key under which a view finds its translation; names in braces are replaced.
 */
export const ARTEFACT_MESSAGES = {
  fileMissing: 'There is no file {file} in this folder. Take it from a new copy of the starter.',
  textTooLong:
    '{file} is longer than {limit} characters, too long to be read here. Keep what the task asks for, and move the rest into a file of its own.',
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
  sqlPartMissing:
    '{file} has no line “-- part: {part}”. Put it back as it was in the starter, and write below it.',
  sqlPartEmpty: '{file}: nothing stands below “-- part: {part}” yet.',
  sqlOneQuery: '{file}: “{part}” needs one query. Take the others away, or put them in a comment.',
  sqlRefused: '{file}: PostgreSQL says: {error}',
  sqlTooSlow:
    '{file}: this statement did not end in time. Look for a join without a condition, or a recursion without an end.',
  sqlOtherColumns: '“{part}” returns the columns {found}; wanted are {wanted}, in this order.',
  sqlTooFewRows: '“{part}” returns {found} rows instead of {wanted}. This one is missing: {row}.',
  sqlTooManyRows: '“{part}” returns {found} rows instead of {wanted}. This one is too many: {row}.',
  sqlOtherRow: '“{part}” returns the row {found} where {wanted} was expected.',
  sqlOtherOrder:
    '“{part}” returns the right rows in another order. Row {place} is {found} instead of {wanted}.',
  sqlRowMissing: '{file}: afterwards the table {table} should hold {row}, and does not.',
  sqlRowTooMany: '{file}: afterwards the table {table} holds {row}, and should not.',
  sqlTableMissing: 'There is no table {table} yet.',
  sqlColumnMissing: 'The table {table} has no column {column} yet.',
  sqlColumnTooMany: 'The table {table} has a column {column} that does not belong there.',
  sqlMayBeEmpty: '{table}.{column} may be NULL. A row without it makes no sense: forbid it.',
  sqlPrimaryKeyMissing: 'The table {table} has no primary key ({columns}) yet.',
  sqlForeignKeyMissing: '{table}.{columns} does not refer to the table {target} yet.',
  sqlGoodRowRefused: 'The database refuses a good row: {row}. It says: {error}',
  sqlWrongRowAccepted: 'The database accepts a wrong row: {row}.',
  sqlWrongRowOtherwise: 'The database refuses {row}, but for another reason: {error}',
  sqlFlatFileChanged: '{file} is not as it came. Take it from a new copy of the starter.',
  sqlListInColumn: 'bookmark_tags holds a list in one column: {row}. Write one row for each tag.',
  sqlFactLost: 'After the split this fact cannot be found any more: {row}.',
  sqlFactInvented: 'After the split there is a fact that was not in flat_links: {row}.',
  diagramMissing:
    'model.md has no diagram yet: a block that begins with ```mermaid and the word erDiagram.',
  diagramEntityMissing: 'The diagram does not show the table {table}.',
  diagramRelationMissing:
    'The diagram lacks a line: one row of {one} belongs to many rows of {many}.',
  diagramRelationTooMany: 'The diagram connects {one} and {many}; the tables do not.',
  sqlNoNewIndex: '“{part}” makes no new index yet.',
  sqlOneIndex: '“{part}” makes {found} indexes. One is enough for both queries.',
  sqlIndexUnused: 'PostgreSQL does not use your index for: {query}. Its plan: {plan}.',
  sqlStillSorts:
    'With your index PostgreSQL still has to sort for: {query}. An index keeps rows in the order of its columns.',
  sqlOtherIndexColumns:
    'Another order of the columns serves both queries better: first the column that is compared with =, then the one with a range or an order.',
  sqlOtherAnswer: 'The rewritten query answers {found}; the slow one answers {wanted}.',
  sqlReadsTooMuch:
    'The rewritten query still reads {read} rows; the slow one reads {before}. Compare clicked_at itself, so that its index can be used.',
  sqlImportIncomplete:
    'After the import there should be 3 new links of user 5, and a quota of 7 (it was 10). There are {links}, and the quota is {quota}. Is everything committed?',
  sqlImportNotRefused:
    'Somebody else had the link {taken} already, and nothing of the import was refused. Insert the three links with their numbers.',
  sqlHalfAnImport:
    'Somebody else had the link {taken} already, so the import should have changed nothing. It left {links} of its links, and a quota of {quota} instead of 10.',
  sqlQuotaNotSpent:
    'User 3 had a quota of 1: afterwards the link “lamp” should be there and the quota 0. Found: {links} links, quota {quota}.',
  sqlQuotaBelowZero:
    'User 3 had a quota of 0, so nothing should have happened. Found: {links} links “lamp”, quota {quota}.',
  sqlQuotaRuleMissing: 'The table users still accepts a quota below zero.',
  sqlNeedsServer:
    'Needs a server: run “Start Practice PostgreSQL”, put its DATABASE_URL into .env, and check again.',
  sqlSessionsNoChange: 'The first session should have taken 1 from the quota 10 of user 5.',
  sqlSessions:
    'The second session saw {found}. In one transaction of its own it should see 10 and 10, and 9 only after it has ended.',
  sqlSeedChanged: 'seed.sql is not as it came. Take it from a new copy of the starter.',
  jsonUnreadable:
    '{file} is not the JSON that is wanted here: {form}. Look for a missing comma or quote.',
  jsonGap: '{file}: “{field}” is still empty.',
  documentCount: '{file} has {found} of {wanted} documents.',
  documentField:
    '{file}: in document {place}, “{field}” is not as the row says. Compare its shape with documents/clicks.json.',
  linkField: 'model/link.json: “{field}” is missing, or has not the shape the README asks for.',
  linkStranger:
    'model/link.json: “{field}” does not belong into a link. What grows without end stays elsewhere.',
  pipelineEmpty: 'pipeline.json has no stage yet.',
  documentQueryRefused: '{file}: the database says: {reason}',
  documentsOtherCount: '{file} finds {found} documents instead of {wanted}.',
  documentsOther: '{file}: document {place} is {found} instead of {wanted}.',
  keysPartMissing: 'commands.redis has no line “# part: {part}”. Put it back as it was.',
  keysPartEmpty: 'commands.redis: nothing stands below “# part: {part}” yet.',
  keysRefused: 'commands.redis: Redis says: {reason}',
  keysForeignCommand:
    'commands.redis: {command} is not needed here, and a check runs on your own server too. Use these: {allowed}.',
  keysOther:
    'commands.redis: after “{part}”, {what} gives {found}. That is not what was asked for.',
  choiceOpen: 'choices.yaml: not chosen yet: {cases}.',
  choiceUnknown: 'choices.yaml: choose one of {choices} for {cases}.',
  choiceWrong:
    'choices.yaml: another kind of database fits better: {cases}. Read the comment again.',
  reasonMissing: 'choices.yaml: write a reason of at least {wanted} words for {cases}.',
  reasonRepeated: 'choices.yaml: the same reason stands twice: {cases}. What is different here?',
  homeNameMissing: 'index.html: the <h1> still lacks your name.',
  homeContactMissing:
    'index.html: the part with id="contact" has no link yet by which somebody reaches you: an https address, or mailto: with yours.',
  homeProjectsMissing: 'index.html links {found} of 2 pages of the folder projects.',
  projectsMissing: 'The folder projects holds {found} of 2 pages.',
  projectLinkMissing:
    '{file}: the link with id="{link}" leads nowhere yet. Give its href an https address.',
  pageHeadingMissing: '{file} has no <h2> with the text “{heading}”. Put it back as it was.',
  pageTextMissing:
    '{file}, below “{heading}”: {found} of {wanted} sentences so far. Write whole sentences of your own in place of what stands in brackets.',
  placeholderLeft: '{file} still holds a placeholder: {text}',
  pageEmpty: '{file} is empty.',
  pageTooFar: 'From {from} nobody gets to {to} within {clicks} clicks. Give every page a <nav>.',
  pageTitleMissing: '{file}: the <title> is not yours yet. It stands in the tab of the browser.',
  pageTitleTwice: '{file}: another page has the title “{title}” too. Say what this one is.',
  pageLanguageMissing:
    '{file} does not say its language. Write <html lang="en">, or the language you write in: screen readers need it.',
  pageMainHeadings: '{file} has {found} headings <h1>. Write exactly one.',
  pageRankSkipped: '{file}: a heading <h{rank}> follows one that is more than a rank above it.',
  pageAltMissing:
    '{file}: a picture has no alt. Say what is to be seen, or leave it empty: alt="".',
  linkBroken: '{file}: the link {link} leads to a page that is not there.',
  pageViewportMissing:
    '{file} lacks <meta name="viewport" content="width=device-width, initial-scale=1">: phones would show it tiny.',
  siteSmallScreenMissing:
    'style.css: no rule inside @media with a width between 360 and 1280 pixels changes an element of your pages.',
  workflowUnreadable: '.github/workflows/pages.yml cannot be read: {reason}',
  workflowTrigger: 'The workflow does not say on which pushes it runs: on, push, branches.',
  workflowStepMissing: 'The workflow has no step that uses {step} yet.',
  workflowOrder: 'The steps come in this order: check out, upload the site, deploy it.',
  workflowRightMissing: 'The workflow may not publish: give it the permission {right}: write.',
  workflowEnvironment: 'The job that deploys needs the environment github-pages.',
  profileLinks:
    'profile/README.md has {found} of {wanted} links: to your portfolio and to two projects.',
  databaseTooSlow:
    '{name} did not end within {seconds} seconds. Look for a query that never ends: a join without a condition, or a recursion without an end.',
  databaseBroke: '{name} could not be run: {error}',
  serverFails:
    '{variable} names a server that cannot be used: {reason}. Start the server, or remove {variable} from .env to use the built-in one.',
  tooFewStacks:
    '{file}, below “{heading}”: {found} of {wanted} stacks so far. Give each one a heading of its own that begins with ### and its name.',
  readmeHeadingMissing:
    'README.md has no heading “{heading}” yet. Rename the tasks to TASKS.md, and write a README.md for strangers.',
  readmeCommandsMissing:
    'README.md, below “How to run it”: the commands are missing. Put them into a block between two lines with ```.',
  readmeExamplesMissing:
    'README.md, below “Examples”: {found} of {wanted} requests so far. Show each in a block, with its method and path: GET /links.',
  ownTestMissing:
    'No test asks for a path that the contract does not have. Write one in the folder tests for your own endpoint.',
  ownRouteMissing: 'A test asks for {path}, but no route in your code has this path yet.',
  ownTestExpectsNothing:
    'The test that asks for {path} expects nothing of the answer yet. Check its status or its body.',
  ...INTERVIEW_MESSAGES,
  ...SHIP_MESSAGES,
  ...SECURITY_MESSAGES,
  ...GIT_LAB_MESSAGES,
  ...DEVOPS_LAB_MESSAGES,
  ...SHELL_LAB_MESSAGES,
  ...JOB_MESSAGES,
  ...DESIGN_MESSAGES,
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
