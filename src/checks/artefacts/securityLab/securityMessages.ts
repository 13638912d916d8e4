/** What the checks of x-security-lab say; part of `ARTEFACT_MESSAGES`. */
export const SECURITY_MESSAGES = {
  ownCasesMissing:
    'There is no {file} yet. Make it in the form of the other cases, with two attacks of your own.',
  ownCasesUnreadable: '{file} is not a list of cases yet: {reason}',
  tooFewOwnCases: '{file} has {found} of {wanted} cases so far. Each needs another attack.',
  ownCaseNothingSucceeds:
    '{file}, {name}: nothing succeeds before the attack. Begin with a request that is answered with 200 or 201: a wall that stops everybody proves nothing.',
  ownCaseNothingFails:
    '{file}, {name}: there is no attack yet. Expect a status of 400 or more, or what the answer lacks.',
  ownCaseCopied:
    '{file}, {name}: this attack is in the cases that came with the lab, or in another case of yours. Think of one that is not.',
  ownCaseWithoutTest: 'No test runs the case {name} yet. Add one with its name to your own tests.',
  auditLine: '{file}, below “{heading}”: behind “{label}:” there is no {wanted} yet.',
  auditFindingsMissing:
    '{file}, below “{heading}”: {found} of {wanted} findings are judged so far. Give each a heading with ### and the name of the library.',
  auditDecision:
    '{file}, finding “{heading}”: begin what stands behind “Decision:” with update, replace or accept.',
  auditUntil:
    '{file}, finding “{heading}”: behind “Until:” write the day on which you look again, such as 2030-05-17.',
  labDeployed:
    '{file}, line {line} sets {setting}. It would switch the weak endpoints on where others can reach them. Take the line out.',
} as const;
