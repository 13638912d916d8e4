import type { Roadmap, RoadmapContent, Skill, SkillContent, Starter } from './roadmap';
import type { RoadmapFile, SkillInFile } from './schema';

/** Separates a roadmap file into the outline that activation needs and the texts that it does not. */
export function splitRoadmap(
  file: RoadmapFile,
  starters: readonly Starter[],
): { roadmap: Roadmap; content: RoadmapContent } {
  const content = Object.fromEntries(
    file.phases
      .flatMap((phase) => phase.sections.flatMap((section) => section.skills))
      .map((skill) => [skill.id, contentOf(skill, file)]),
  );
  const roadmap: Roadmap = {
    id: file.id,
    title: file.title,
    hoursPerWeek: file.hoursPerWeek,
    phases: file.phases.map(({ id, title, goal, sections, starters: starterIds }) => ({
      id,
      title,
      goal,
      sections: sections.map((section) => ({
        title: section.title,
        skills: section.skills.map(outlineOf),
      })),
      starters: starterIds,
    })),
    starters,
    aliases: file.aliases ?? {},
  };
  return { roadmap, content };
}

function outlineOf({ id, title, level, hours, requires, goWith }: SkillInFile): Skill {
  return { id, title, level, hours, requires, ...(goWith === undefined ? {} : { goWith }) };
}

function contentOf(skill: SkillInFile, file: RoadmapFile): SkillContent {
  const { why, objectives, exercise, selfCheck, resources, hoursSource } = skill;
  const source = sourceOf(hoursSource, file);
  return {
    why,
    objectives,
    exercise,
    selfCheck,
    resources,
    ...(source === undefined ? {} : { hoursSource: source }),
  };
}

/** Only what the file itself names: `constructor` is an ordinary key. */
function sourceOf(
  key: string | undefined,
  { sources = {} }: RoadmapFile,
): SkillContent['hoursSource'] {
  return key !== undefined && Object.hasOwn(sources, key) ? sources[key] : undefined;
}
