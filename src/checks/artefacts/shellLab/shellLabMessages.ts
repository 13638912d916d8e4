/** What the checks of the command line lab say; part of ARTEFACT_MESSAGES. */
export const SHELL_LAB_MESSAGES = {
  shellMissing:
    'There is no {shell} on this computer. On Windows, Bash comes with Git: run “Check My Tools”. Or choose the other shell in answers.yaml.',
  shellTooSlow:
    '{file} {args} did not come back. A program in the background needs & behind it, and its output must go elsewhere.',
  shellFailed: '{file} {args} did not succeed. It said: {said}',
  reportWrong:
    '{file} {what} logs prints {found}, and that is not right. Look at a few lines that you count, and at a few that you do not.',
  reportWrongElsewhere:
    '{file} {what} prints {found} for another folder of logs, where {right} is right. Only the third word is the level, and only files ending in .log are logs.',
  workerIdMissing:
    '{file} start: worker.pid should hold the id of the running worker, a number, and nothing else. In Bash, $! is the id of the last program with & behind it.',
  workerStillRuns: '{file} stop came back while the worker still ran. Wait until it has ended.',
  workerForced:
    '{file} stop ended the worker by force, so it could not say goodbye in its log. Ask first: kill without -9.',
  workerOtherEnded:
    '{file} stop ended another worker as well. End the one whose id is in worker.pid.',
  workerIdLeft:
    '{file} stop leaves worker.pid behind. Its number may belong to somebody else soon.',
  portWrong: '{file} {args} prints {found}; the process that listens there has the id {right}.',
  portFreeWrong:
    '{file} {args}: nobody listens on that port, so it should print nothing and end with an exit code that is not 0.',
  backupMissing: '{file}: after run {run}, {path} is not there, or does not hold what it should.',
  backupCount: '{file}: after run {run} there are {found} copies instead of {wanted}.',
  backupDestroys: '{file} removed {path}, which is no copy of its own.',
  backupAccepts: '{file} with {count} arguments should end with an exit code that is not 0.',
  backupSilent:
    '{file} with {count} arguments should say on the error output how it is used. In Bash: >&2',
  backupActsAnyway: '{file} with missing arguments should change nothing.',
  backupHidesFailure:
    '{file} {args} cannot work, and still ends with 0: whoever runs it at night would never know.',
  backupLostByFailure: '{file}: a run that failed took {path} with it.',
  backupLeftByFailure: '{file} {args} failed, and left another copy behind, or took one away.',
  backupLosesName: '{file} loses the file “{path}”. Is every variable in double quotes?',
  scheduleScriptMissing:
    '{file}, below “{heading}”: no block of code runs backup.sh (or backup.ps1) yet.',
  scheduleNotDaily:
    '{file}, below “{heading}”: this does not run once a day. In crontab: a minute, an hour, and three stars.',
  schedulePathMissing:
    '{file}, below “{heading}”: write the full path of the script. A schedule starts in another folder.',
} as const;
