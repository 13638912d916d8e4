import type { ArtefactCheck } from './artefactCheck';
import { devopsLabChecks } from './devopsLab/devopsLab';
import { frontendBasicsChecks } from './frontendBasics/frontendBasics';
import { gitLabChecks } from './gitLab/gitLab';
import { goalsCheck, ownWordsCheck } from './goals';
import { interviewChecks } from './interview/interview';
import { jobSearchChecks } from './jobSearch/jobSearch';
import { linkboxChecks } from './linkbox/linkbox';
import { runbookCheck } from './linkbox/runbook';
import { networkLabChecks } from './networkLab/networkLab';
import { nosqlLabChecks } from './nosqlLab/nosqlLab';
import { notesCheck } from './notes';
import { patternsCheck } from './patterns';
import { performanceNoteCheck } from './performanceNote';
import { portfolioChecks } from './portfolio/portfolio';
import { securityLabChecks } from './securityLab/securityLab';
import { shellLabChecks } from './shellLab/shellLab';
import { shipChecks } from './ship/ship';
import { withReadableTexts } from './readableTexts';
import { sqlLabChecks } from './sqlLab/sqlLab';
import { structureChoicesCheck } from './structureChoices';
import { systemDesignChecks } from './systemDesign/systemDesign';

const CHECKS: Readonly<Record<string, readonly ArtefactCheck[]>> = {
  'p1-katas': [notesCheck],
  'p1-study-log': [goalsCheck, ownWordsCheck, notesCheck],
  'p2-structures': [structureChoicesCheck],
  'p2-algorithms': [patternsCheck],
  'p2-log-analyser': [performanceNoteCheck],
  'p3-network-lab': networkLabChecks,
  'p3-frontend-basics': frontendBasicsChecks,
  'p4-linkbox': linkboxChecks,
  'p5-linkbox-db': [runbookCheck],
  'p5-sql-lab': sqlLabChecks,
  'p5-nosql-lab': nosqlLabChecks,
  'p6-ship-linkbox': shipChecks,
  'p6-portfolio-site': portfolioChecks,
  'x-security-lab': securityLabChecks,
  'x-devops-lab': devopsLabChecks,
  'x-git-lab': gitLabChecks,
  'x-shell-lab': shellLabChecks,
  'p7-interview-prep': interviewChecks,
  'p7-job-search': jobSearchChecks,
  'p7-system-design': systemDesignChecks,
};

/** Undefined when this version of the extension has no such check for the starter. */
export function findArtefactCheck(starterId: string, name: string): ArtefactCheck | undefined {
  const checks = Object.hasOwn(CHECKS, starterId) ? CHECKS[starterId] : undefined;
  const found = checks?.find((check) => check.name === name);
  return found?.kind === 'files' ? withReadableTexts(found) : found;
}
