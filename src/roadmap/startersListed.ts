import type { Starter } from './roadmap';
import type { RoadmapFile } from './schema';

/**
 * The shipped starters that a roadmap's phases list, each once and in their order, as part of the
 * phase that lists it first. A task proves the skills of this roadmap that have the ids it names.
 */
export function startersListed(file: RoadmapFile, shipped: readonly Starter[]): Starter[] {
  const listed = new Map<string, Starter>();
  for (const phase of file.phases) {
    for (const starterId of phase.starters) {
      const starter = shipped.find(({ id }) => id === starterId);
      if (starter !== undefined && !listed.has(starterId)) {
        listed.set(starterId, { ...starter, phaseId: phase.id });
      }
    }
  }
  return [...listed.values()];
}
