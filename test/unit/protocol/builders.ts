import type { PageContext } from '../../../src/protocol/page';
import type { Phase, Roadmap, Skill, Starter } from '../../../src/roadmap/roadmap';

export const aContext = (changes: Partial<PageContext> = {}): PageContext => ({
  isReadOnly: false,
  isFolderOpen: true,
  showsTimeEstimates: true,
  ...changes,
});

export const aSkill = (id: string, changes: Partial<Skill> = {}): Skill => ({
  id,
  title: `Skill ${id}`,
  level: 'core',
  hours: { min: 5, max: 15 },
  requires: [],
  ...changes,
});

export const aPhase = (id: string, skills: readonly Skill[]): Phase => ({
  id,
  title: `Title of ${id}`,
  goal: '',
  sections: [{ title: `Section of ${id}`, skills }],
  starters: [],
});

export const aRoadmap = (changes: Partial<Roadmap> = {}): Roadmap => ({
  id: 'backend',
  title: 'Backend Developer',
  hoursPerWeek: 10,
  phases: [aPhase('phase-1', [aSkill('variables'), aSkill('loops', { requires: ['variables'] })])],
  starters: [],
  aliases: {},
  ...changes,
});

/** Its first task proves `variables`, its second both skills. */
export const aStarter = (changes: Partial<Starter> = {}): Starter => ({
  id: 'katas',
  title: 'Ten small exercises',
  summary: 'Functions with tests.',
  phaseId: 'phase-1',
  hours: { min: 4, max: 8 },
  variants: ['python', 'javascript'],
  requires: {},
  tasks: [
    { number: 1, title: 'Greeting', skillIds: ['variables'], optional: false },
    { number: 2, title: 'Times grid', skillIds: ['variables', 'loops'], optional: false },
  ],
  ...changes,
});
