import type { HoursRange } from './roadmap';

/** An id with its place in a list. */
export interface DraftEntry {
  readonly id: string;
  readonly index: number;
}

export interface DraftSkill {
  readonly id: string | undefined;
  readonly path: readonly (string | number)[];
  /** Position of the phase in which the skill counts: its own, or that of `goWith`. */
  readonly phaseIndex: number;
  readonly goWith: string | undefined;
  readonly isOptional: boolean;
  readonly hours: HoursRange | undefined;
  readonly requires: readonly DraftEntry[];
  readonly questions: readonly DraftEntry[];
  readonly hoursSource: string | undefined;
}

export interface DraftPhase {
  readonly id: string | undefined;
  readonly index: number;
  readonly hours: HoursRange | undefined;
  readonly starters: readonly DraftEntry[];
  readonly skills: readonly DraftSkill[];
}

/**
 * What the rules that span several values need of a roadmap file. Whatever is not of the expected
 * kind is left out, so that one wrong value does not hide what is wrong elsewhere.
 */
export interface RoadmapDraft {
  readonly phases: readonly DraftPhase[];
  readonly hours: HoursRange | undefined;
  readonly sources: ReadonlySet<string>;
  readonly aliases: readonly (readonly [oldId: string, newId: string])[];
}

export function readDraft(value: unknown): RoadmapDraft {
  const phases = listOf(value, 'phases');
  const phaseIndexes = new Map(phases.map((phase, index) => [textOf(phase, 'id'), index]));
  return {
    phases: phases.map((phase, index) => readPhase(phase, index, phaseIndexes)),
    hours: rangeOf(value, 'hours'),
    sources: new Set(Object.keys(groupOf(valueOf(value, 'sources')) ?? {})),
    aliases: Object.entries(groupOf(valueOf(value, 'aliases')) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  };
}

function readPhase(
  value: unknown,
  index: number,
  phaseIndexes: ReadonlyMap<string | undefined, number>,
): DraftPhase {
  const skills = listOf(value, 'sections').flatMap((section, sectionIndex) =>
    listOf(section, 'skills').map((skill, skillIndex) => {
      const goWith = textOf(skill, 'goWith');
      const path = ['phases', index, 'sections', sectionIndex, 'skills', skillIndex];
      // An unknown goWith is one fault; counted in its own phase, the skill causes no others.
      const phaseIndex = goWith === undefined ? index : (phaseIndexes.get(goWith) ?? index);
      return readSkill(skill, { path, phaseIndex, goWith });
    }),
  );
  return {
    id: textOf(value, 'id'),
    index,
    hours: rangeOf(value, 'hours'),
    starters: textsOf(value, 'starters'),
    skills,
  };
}

function readSkill(
  value: unknown,
  place: Pick<DraftSkill, 'path' | 'phaseIndex' | 'goWith'>,
): DraftSkill {
  return {
    ...place,
    id: textOf(value, 'id'),
    isOptional: textOf(value, 'level') === 'optional',
    hours: rangeOf(value, 'hours'),
    requires: textsOf(value, 'requires'),
    questions: listOf(value, 'selfCheck').flatMap((question, index) => {
      const id = textOf(question, 'id');
      return id === undefined ? [] : [{ id, index }];
    }),
    hoursSource: textOf(value, 'hoursSource'),
  };
}

function groupOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function valueOf(value: unknown, key: string): unknown {
  const group = groupOf(value);
  return group !== undefined && Object.hasOwn(group, key) ? group[key] : undefined;
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = valueOf(value, key);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function textOf(value: unknown, key: string): string | undefined {
  const text = valueOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

function textsOf(value: unknown, key: string): DraftEntry[] {
  return listOf(value, key).flatMap((id, index) => (typeof id === 'string' ? [{ id, index }] : []));
}

function rangeOf(value: unknown, key: string): HoursRange | undefined {
  const range = valueOf(value, key);
  const min = valueOf(range, 'min');
  const max = valueOf(range, 'max');
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
}
