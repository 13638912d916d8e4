import type { ArtefactCheck } from './artefactCheck';
import { frontendBasicsChecks } from './frontendBasics/frontendBasics';
import { goalsCheck, ownWordsCheck } from './goals';
import { networkLabChecks } from './networkLab/networkLab';
import { notesCheck } from './notes';
import { patternsCheck } from './patterns';
import { performanceNoteCheck } from './performanceNote';
import { structureChoicesCheck } from './structureChoices';

const CHECKS: Readonly<Record<string, readonly ArtefactCheck[]>> = {
  'p1-katas': [notesCheck],
  'p1-study-log': [goalsCheck, ownWordsCheck, notesCheck],
  'p2-structures': [structureChoicesCheck],
  'p2-algorithms': [patternsCheck],
  'p2-log-analyser': [performanceNoteCheck],
  'p3-network-lab': networkLabChecks,
  'p3-frontend-basics': frontendBasicsChecks,
};

/** Undefined when this version of the extension has no such check for the starter. */
export function findArtefactCheck(starterId: string, name: string): ArtefactCheck | undefined {
  return Object.hasOwn(CHECKS, starterId)
    ? CHECKS[starterId]?.find((check) => check.name === name)
    : undefined;
}
