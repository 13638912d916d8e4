import type { RoadmapFile, SkillInFile } from './schema';

/** What is wrong and where: `path` leads from the top of the file to the value. */
export interface RoadmapFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface PlacedSkill {
  readonly skill: SkillInFile;
  readonly path: readonly (string | number)[];
  /** Position of the phase in which the skill counts: its own, or that of `goWith`. */
  readonly phaseIndex: number;
}

const MAX_SKILLS = 5000;

/** What the schema cannot say: rules that span several values. Faults come in file order. */
export function findFaults(file: RoadmapFile): RoadmapFault[] {
  const skills = placeSkills(file);
  if (skills.length > MAX_SKILLS) {
    return [{ path: ['phases'], message: `A roadmap holds at most ${MAX_SKILLS} skills.` }];
  }
  return [
    ...duplicatePhases(file),
    ...duplicateSkills(skills),
    ...faultyGoWith(file, skills),
    ...faultyPrerequisites(skills),
    ...cycles(skills),
    ...wrongSums(file),
    ...duplicateQuestions(skills),
    ...unknownSources(file, skills),
    ...faultyAliases(file, skills),
  ];
}

function placeSkills(file: RoadmapFile): PlacedSkill[] {
  const indexOf = new Map(file.phases.map(({ id }, index) => [id, index]));
  return file.phases.flatMap((phase, phaseIndex) =>
    phase.sections.flatMap((section, sectionIndex) =>
      section.skills.map((skill, skillIndex) => ({
        skill,
        path: ['phases', phaseIndex, 'sections', sectionIndex, 'skills', skillIndex],
        // An unknown goWith is one fault; counted in its own phase, the skill causes no others.
        phaseIndex: indexOf.get(skill.goWith ?? phase.id) ?? phaseIndex,
      })),
    ),
  );
}

function duplicatePhases(file: RoadmapFile): RoadmapFault[] {
  const seen = new Set<string>();
  return file.phases.flatMap(({ id }, index) => {
    const isDuplicate = seen.has(id);
    seen.add(id);
    return isDuplicate
      ? [{ path: ['phases', index, 'id'], message: `Phase id '${id}' is used twice.` }]
      : [];
  });
}

function duplicateSkills(skills: readonly PlacedSkill[]): RoadmapFault[] {
  const seen = new Set<string>();
  return skills.flatMap(({ skill, path }) => {
    const isDuplicate = seen.has(skill.id);
    seen.add(skill.id);
    return isDuplicate
      ? [{ path: [...path, 'id'], message: `Skill id '${skill.id}' is used twice.` }]
      : [];
  });
}

/** A skill that goes with a track alongside would have no place in the order of learning. */
function faultyGoWith(file: RoadmapFile, placed: readonly PlacedSkill[]): RoadmapFault[] {
  const phases = new Map(file.phases.map((phase) => [phase.id, phase]));
  return placed.flatMap(({ skill, path }) => {
    if (skill.goWith === undefined) {
      return [];
    }
    const phase = phases.get(skill.goWith);
    const start = `'${skill.id}' goes with phase '${skill.goWith}'`;
    if (phase === undefined) {
      return [{ path: [...path, 'goWith'], message: `${start}, which does not exist.` }];
    }
    return phase.sections.every(({ skills }) => skills.every((other) => other.goWith !== undefined))
      ? [{ path: [...path, 'goWith'], message: `${start}, which itself runs alongside.` }]
      : [];
  });
}

function faultyPrerequisites(skills: readonly PlacedSkill[]): RoadmapFault[] {
  const byId = new Map(skills.map((placed) => [placed.skill.id, placed]));
  return skills.flatMap(({ skill, path, phaseIndex }) =>
    skill.requires.flatMap((requiredId, index) => {
      const required = byId.get(requiredId);
      const place = [...path, 'requires', index];
      if (required === undefined) {
        return [{ path: place, message: `'${skill.id}' needs unknown skill '${requiredId}'.` }];
      }
      return required.phaseIndex > phaseIndex
        ? [
            {
              path: place,
              message: `'${skill.id}' needs '${requiredId}', which stands in a later phase.`,
            },
          ]
        : [];
    }),
  );
}

/** Walks without recursion: a chain of 5,000 prerequisites must not overflow the stack. */
function cycles(skills: readonly PlacedSkill[]): RoadmapFault[] {
  const byId = new Map(skills.map((placed) => [placed.skill.id, placed]));
  const finished = new Set<string>();
  for (const start of skills) {
    const trail: { id: string; next: number }[] = [{ id: start.skill.id, next: 0 }];
    while (trail.length > 0) {
      const step = trail.at(-1);
      const placed = step && byId.get(step.id);
      if (step === undefined || placed === undefined || finished.has(step.id)) {
        trail.pop();
        continue;
      }
      const requiredId = placed.skill.requires[step.next++];
      if (requiredId === undefined) {
        finished.add(step.id);
        continue;
      }
      const loopStart = trail.findIndex(({ id }) => id === requiredId);
      if (loopStart !== -1) {
        const loop = [...trail.slice(loopStart).map(({ id }) => id), requiredId];
        return [
          {
            path: [...placed.path, 'requires', step.next - 1],
            message: `Skills need each other in a circle: ${loop.join(' → ')}.`,
          },
        ];
      }
      trail.push({ id: requiredId, next: 0 });
    }
  }
  return [];
}

function wrongSums(file: RoadmapFile): RoadmapFault[] {
  const sumOf = (skills: readonly SkillInFile[], bound: 'min' | 'max') =>
    skills
      .filter((skill) => skill.level !== 'optional')
      .reduce((sum, skill) => sum + skill.hours[bound], 0);
  const check = (
    name: string,
    declared: { min: number; max: number } | undefined,
    skills: readonly SkillInFile[],
    path: readonly (string | number)[],
  ): RoadmapFault[] =>
    (['min', 'max'] as const).flatMap((bound) => {
      const sum = sumOf(skills, bound);
      return declared !== undefined && Math.abs(declared[bound] - sum) > 1e-9
        ? [
            {
              path: [...path, bound],
              message: `${name} says ${declared[bound]} hours (${bound}), but its skills add up to ${sum}.`,
            },
          ]
        : [];
    });
  const skillsIn = (phase: RoadmapFile['phases'][number]) =>
    phase.sections.flatMap((section) => section.skills);
  return [
    ...file.phases.flatMap((phase, index) =>
      check(`Phase '${phase.id}'`, phase.hours, skillsIn(phase), ['phases', index, 'hours']),
    ),
    ...check('The roadmap', file.hours, file.phases.flatMap(skillsIn), ['hours']),
  ];
}

function duplicateQuestions(skills: readonly PlacedSkill[]): RoadmapFault[] {
  return skills.flatMap(({ skill, path }) => {
    const seen = new Set<string>();
    return skill.selfCheck.flatMap((question, index) => {
      const isDuplicate = seen.has(question.id);
      seen.add(question.id);
      return isDuplicate
        ? [
            {
              path: [...path, 'selfCheck', index, 'id'],
              message: `Question id '${question.id}' is used twice in '${skill.id}'.`,
            },
          ]
        : [];
    });
  });
}

function unknownSources(file: RoadmapFile, skills: readonly PlacedSkill[]): RoadmapFault[] {
  return skills.flatMap(({ skill, path }) =>
    skill.hoursSource !== undefined && !Object.hasOwn(file.sources ?? {}, skill.hoursSource)
      ? [
          {
            path: [...path, 'hoursSource'],
            message: `'${skill.id}' names source '${skill.hoursSource}', which is not under sources.`,
          },
        ]
      : [],
  );
}

function faultyAliases(file: RoadmapFile, skills: readonly PlacedSkill[]): RoadmapFault[] {
  const ids = new Set(skills.map(({ skill }) => skill.id));
  return Object.entries(file.aliases ?? {}).flatMap(([oldId, newId]) => {
    if (ids.has(oldId)) {
      return [{ path: ['aliases', oldId], message: `Alias '${oldId}' is still a skill.` }];
    }
    return ids.has(newId)
      ? []
      : [{ path: ['aliases', oldId], message: `Alias '${oldId}' leads to no skill.` }];
  });
}
