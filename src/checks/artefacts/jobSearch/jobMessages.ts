/** What the checks of p7-job-search and the job desk say; part of `ARTEFACT_MESSAGES`. */
export const JOB_MESSAGES = {
  jobsNotIgnored:
    '.gitignore does not keep this folder out of Git any more. It needs a line with * and no line with ! below it.',
  jobsInGit:
    '{count} files of this folder are in Git, {file} among them. In this folder run: git rm -r --cached . That takes them out of the next commit and leaves them on your disk. What was pushed before stays in the history.',
  csvColumnMissing:
    '{file}: the column {column} is missing in the first line. Put it back as it was in the starter.',
  csvQuoteOpen:
    '{file}, line {line}: a quote " is opened here and never closed, so the rest cannot be read.',
  csvFields:
    '{file}, line {line}: {found} fields instead of {wanted}. Put quotes around a text with a comma in it: "Oslo, remote".',
  jobsFieldMissing: '{file}, line {line}: {column} is empty.',
  jobsUnknownValue:
    '{file}, line {line}: “{value}” is no {column}. Choose one of {choices}{orNothing}.',
  jobsNoDay: '{file}, line {line}: {column} “{value}” is no day. Write it like 2026-03-02.',
  jobsAppliedOnMissing: '{file}, line {line}: the day on which you applied is missing: applied_on.',
  jobsDaysReversed: '{file}, line {line}: {later} is before {earlier}.',
  jobsTooBig: '{file} is too big to be read here: more than {rows} rows.',
  jobsExampleLeft:
    '{file}, line {line}: this is the example. Replace it with an advert you found yourself.',
  jobsTooFewApplications: '{file} has {found} of {wanted} adverts so far.',
  jobsNextStepMissing:
    '{file}, line {line}: {company} is open and has no next step with a day yet. Write what you will do (at least two words) and when.',
  jobsBoardsMissing: 'boards.yaml has no list “boards”. Put it back as it was.',
  jobsBoardUnreadable:
    'boards.yaml: each board needs a name and an address that begins with https://.',
  jobsCoversUnknown: 'boards.yaml: “{value}” is not known behind covers. Choose among {choices}.',
  jobsTooFewBoards: 'boards.yaml has {found} of {wanted} different boards so far.',
  jobsTooFewOtherBoards:
    'boards.yaml: {found} of {wanted} boards so far that are neither LinkedIn nor Indeed.',
  jobsStackMissing: 'boards.yaml: write your stack first, for example stack: [Python, FastAPI].',
  jobsTooFewCovering: 'boards.yaml: {found} of {wanted} boards cover {what} so far.',
  jobsSearchMissing:
    'boards.yaml: write behind search what you type or choose at {board}, at least two words.',
  jobsSearchWithoutStack:
    'boards.yaml: {board} covers your stack, but neither its name nor its search names a word of it.',
  jobsGoalUnreadable:
    'goal.yaml: write a whole number from 1 to 100 behind applications_per_week, or 0 while you have none.',
  jobsGoalMissing: 'goal.yaml: set how many applications you want to send in a week.',
  jobsTooFewReviews:
    'The folder reviews has {found} of {wanted} weekly reviews. Copy template.md, and name the copy after the Monday of the week: 2026-03-02.md.',
  jobsReviewName:
    '{file}: name a review after the Monday of its week. The Monday of that week is {monday}.',
  jobsReviewPartMissing: '{file}, below “{heading}”: no number stands behind “{label}:” yet.',
  jobsReviewWords: '{file}, below “{heading}”: write at least {wanted} words behind “{label}:”.',
  jobsReviewSent:
    '{file} says that {found} applications were sent. In applications.csv {wanted} have an applied_on in that week.',
  jobsManyChanges:
    '{file}, below “{heading}”: {found} changes at once. Choose one, so that the next numbers mean something.',
  resumeTooFewSkills:
    '{file}, below “Skills”: {found} of {wanted} skills with a text behind so far.',
  resumeTooFewProjects:
    '{file}, below “Projects”: {found} of {wanted} projects so far. Give each a heading that begins with ###.',
  resumeSkillUnbacked:
    '{file}: behind “{skill}” no project is named. Write there which of your projects shows it: {projects}.',
  resumeProjectThin:
    '{file}, below “{project}”: {found} of {wanted} points so far. Say what it does, and what you decided or measured.',
  resumeTooFewTailored:
    'applications.csv has {found} of {wanted} applications that were sent: stage applied or later.',
  resumeNotNamed:
    'applications.csv, line {line}: the column resume does not name the resume you sent to {company}, such as resume/tailored/name.md.',
  letterNotNamed: 'applications.csv: no application that was sent names a letter yet.',
  letterOutside:
    'applications.csv, line {line}: {file} is not in the folder letters. Keep your letters there.',
  jobsFileMissing: 'applications.csv, line {line}: there is no file {file}.',
  resumeTwice:
    'applications.csv, line {line}: {file} was sent to {other} already. Make a copy, and fit it to this advert.',
  resumeSame: '{file} is the same text as {other}. Put first what this advert asks for.',
  resumeSkillNotInMaster:
    '{file} names the skill “{skill}”, which resume/master.md does not. Add nothing that is not true; put it into the master first if it is.',
  resumeSkillsMissing: '{file}, below “Skills”: name at least one skill of your master resume.',
  resumeRoleMissing: '{file} does not name the role “{role}” of the advert.',
  letterNameMissing: '{file} does not name {what}: {value}.',
  letterTooShort: '{file}: {found} of {wanted} sentences so far.',
  letterProjectMissing: '{file} names none of the projects of your master resume: {projects}.',
  planLinkMissing:
    '{file}, below “{heading}”: {found} of {wanted} different addresses so far. Write behind each source where it is found: https://….',
  planDayMissing:
    '{file}, below “{heading}”: write the day on which you look at it, like 2026-06-30.',
} as const;
