import { numberedPhases, type PhaseId, type Roadmap } from '../roadmap/roadmap';

/** Each phase's number as a learner reads it; none for a track that runs alongside. */
export function phaseNumbers(roadmap: Roadmap): ReadonlyMap<PhaseId, number> {
  return new Map(numberedPhases(roadmap).map(({ id }, index) => [id, index + 1]));
}
