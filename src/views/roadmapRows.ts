import { nextSkill, skillStates, type SkillState } from '../progress/skillState';
import { summarise, type ProgressSummary } from '../progress/summary';
import type { Progress } from '../progress/progress';
import { runningSession } from '../progress/sessions';
import { remainingEffort, type EffortForecast } from '../forecast/remainingEffort';
import { shownHours } from '../forecast/spread';
import {
  isAlongside,
  phaseNumber,
  type HoursRange,
  type Phase,
  type PhaseId,
  type Roadmap,
  type Section,
  type Skill,
  type SkillId,
} from '../roadmap/roadmap';

export type RoadmapNode =
  | { readonly kind: 'phase'; readonly phase: Phase; readonly number: string }
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly section: Section;
      readonly parent: RoadmapNode;
    }
  | {
      readonly kind: 'skill';
      readonly skill: Skill;
      readonly number: string;
      readonly parent: RoadmapNode;
    };

export type SkillNode = Extract<RoadmapNode, { kind: 'skill' }>;

/** The tree's nodes, made once for a roadmap: VS Code knows a node by its identity. */
export interface RoadmapNodes {
  readonly phases: readonly RoadmapNode[];
  readonly bySkill: ReadonlyMap<SkillId, SkillNode>;
  readonly all: readonly RoadmapNode[];
  readonly childrenOf: (node: RoadmapNode) => readonly RoadmapNode[];
}

export function roadmapNodes(roadmap: Roadmap): RoadmapNodes {
  const children = new Map<RoadmapNode, RoadmapNode[]>();
  const bySkill = new Map<SkillId, SkillNode>();
  const phases = roadmap.phases.map((phase, phaseIndex) => {
    // Tracks that run alongside have letters: A, B, …
    const number = String(
      phaseNumber(roadmap, phase.id) ??
        String.fromCharCode(65 + roadmap.phases.slice(0, phaseIndex).filter(isAlongside).length),
    );
    const phaseNode: RoadmapNode = { kind: 'phase', phase, number };
    let skillNumber = 0;
    const sections = phase.sections.map((section, sectionIndex) => {
      const id = `${phase.id}/${sectionIndex}`;
      const sectionNode: RoadmapNode = { kind: 'section', id, section, parent: phaseNode };
      const skills = section.skills.map((skill) => {
        skillNumber += 1;
        const node: SkillNode = {
          kind: 'skill',
          skill,
          number: `${number}.${skillNumber}`,
          parent: sectionNode,
        };
        bySkill.set(skill.id, node);
        return node;
      });
      children.set(sectionNode, skills);
      return sectionNode;
    });
    children.set(phaseNode, sections);
    return phaseNode;
  });
  return {
    phases,
    bySkill,
    all: [...phases, ...children.values()].flat(),
    childrenOf: (node) => children.get(node) ?? [],
  };
}

/** What the rows show at one moment, computed once for all of them. */
export interface RoadmapSnapshot {
  readonly states: ReadonlyMap<SkillId, SkillState>;
  readonly summary: ProgressSummary;
  readonly effort: EffortForecast;
  readonly nextSkillId: SkillId | undefined;
  /** The skill of the running session. */
  readonly studyingSkillId: SkillId | undefined;
}

export function takeSnapshot(roadmap: Roadmap, progress: Progress): RoadmapSnapshot {
  const states = skillStates(roadmap, progress);
  return {
    states,
    summary: summarise(roadmap, progress),
    effort: remainingEffort(roadmap, progress),
    nextSkillId: nextSkill(roadmap, states)?.id,
    studyingSkillId: runningSession(progress)?.skillId,
  };
}

/** Whether the next skill stands in this phase, or in this section of it. */
export function holdsNext(skills: readonly Skill[], snapshot: RoadmapSnapshot): boolean {
  return skills.some(({ id }) => id === snapshot.nextSkillId);
}

export function remainingHoursOf(snapshot: RoadmapSnapshot, phaseId: PhaseId): HoursRange {
  const phase = snapshot.effort.phases.find((candidate) => candidate.phaseId === phaseId);
  return phase === undefined ? { min: 0, max: 0 } : shownHours(phase.remainingHours);
}

/** Done skills of a section and how many count, skipped ones left out. */
export function sectionCount(
  section: Section,
  { states }: RoadmapSnapshot,
): { done: number; total: number } {
  const counted = section.skills.filter(({ id }) => states.get(id)?.status !== 'skipped');
  const done = counted.filter(({ id }) => states.get(id)?.status === 'done');
  return { done: done.length, total: counted.length };
}
