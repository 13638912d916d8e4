/** What the checks of the Git lab say; part of ARTEFACT_MESSAGES. */
export const GIT_LAB_MESSAGES = {
  gitMissing:
    'Git was not found. Run “Check My Tools”: it says how to install it on this computer. Then restart VS Code.',
  gitTooOld: 'This computer has Git {found}; the lab needs {minimum} or newer.',
  gitRepositoryMissing:
    'There is no Git repository in the folder {folder}. Scaffold the lab again into a new folder.',
  gitRepositoryOther:
    'The repository in the folder {folder} is not the one of the lab any more, or its branch main is gone. Scaffold the lab again into a new folder.',
  gitHoursMissing:
    'No small commit of yours on main changes opening-hours.md yet. A small one changes one or two files.',
  gitTooFewCommits:
    'There are {found} of {wanted} small commits of yours on main. A small one changes one or two files.',
  gitReasonMissing:
    '{found} of {wanted} small commits say why. Write a first line of at most 72 letters, an empty line, then why in at least four words.',
  gitIgnoreMissing: 'main has no file .gitignore yet.',
  gitNotIgnored: 'A file {path} would not be ignored yet.',
  gitIgnoresTooMuch: 'Your .gitignore keeps {path} out as well. That one belongs to the project.',
  gitStillTracked:
    'Git still tracks {path} although .gitignore names it: ignoring is for new files. Look at git rm --cached.',
  gitErased:
    'The commit “Write prices without a point” is gone from main. Others have it already: it must stay, and a new commit undo it.',
  gitNotReverted:
    'No commit on main undoes “Write prices without a point” yet: prices.md should be exactly as it was before.',
  gitRevertsMore: 'The commit that undoes the prices changes other files as well. Keep it alone.',
  gitNotRestored: 'main has no {path} yet.',
  gitRestoredOther:
    '{path} is not exactly as it was before it was removed. Take it from the last commit that has it.',
  gitServerErased: 'On the server the main branch has lost commits that others have already.',
  gitNotPushed:
    'The server has {found} of {wanted} commits of yours on main: three of task 1 and two of task 2.',
  gitServerAhead:
    'The main branch on the server holds something that your main does not have. Look at git status after git fetch.',
  gitFeatureMissing: 'main has no {path} yet.',
  gitFeatureNotMerged:
    '{path} did not come to main by a merge commit. Make it on a branch, and merge that with --no-ff.',
  gitStrategyUnknown: 'branches.yaml: choose a strategy: {choices}.',
  gitNoBranch: 'There is no branch besides main. Keep your branches until the lab is done.',
  gitBranchName: 'The branch {name} does not fit the strategy {strategy}. Look at git branch -m.',
  gitWeekendMissing: 'main does not have Kim’s commits of the branch weekend yet.',
  gitUnmerged: 'The conflict in {path} is not settled yet: git status says what to do next.',
  gitMarkers: '{path} on main still has lines that Git wrote to show you the conflict.',
  gitHoursWrong:
    'opening-hours.md on main should have one line for {day} that keeps your change and Kim’s. It says: {found}',
  gitEveningMissing: 'main does not have Kim’s commit of the branch evening yet.',
  gitFeatureUncommitted: 'No commit of yours adds {path} yet.',
  gitNotRebased: 'The commit that adds your allergens.md does not stand on the updated main yet.',
  gitBranchedLate:
    'The commit that adds allergens.md was made on the updated main, so there was nothing to rebase. Make another branch from main^, the commit before, add the file there, and rebase that one.',
  gitMergedInstead:
    'Your branch got the new main by a merge. This task is about rebase: the commit should stand right on main.',
  gitDecisionMissing: '{file}, below “{heading}”: write one of {choices} behind “Decision:”.',
  gitFindingOpen: 'review.md, below “My finding”: nothing stands behind “{label}:” yet.',
  gitFindingWrong:
    'review.md: that is not the mistake. Compare each line with what the request promises and with the recipes.',
} as const;
