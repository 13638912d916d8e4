import type { Problem } from '../ship/textFile';
import { problem, textFileCheck } from '../ship/textFile';
import {
  findSection,
  labelledTexts,
  readSections,
  subsections,
  textBlocks,
  type Section,
} from '../markdown';
import { placeholderInMarkdown } from '../portfolio/pages';

export const MASTER_FILE = 'resume/master.md';

const WANTED_SKILLS = 4;
const WANTED_PROJECTS = 2;
const WANTED_POINTS = 2;

/** What a resume claims, and what can be looked at. */
export interface Resume {
  /** In lower case, with what stands behind the colon. */
  readonly skills: ReadonlyMap<string, string>;
  readonly projects: readonly Section[];
  readonly skillsLine: number;
}

export function readResume(markdown: string): Resume {
  const sections = readSections(markdown);
  const skills = findSection(sections, 'Skills');
  const projects = findSection(sections, 'Projects');
  return {
    skills: skills === undefined ? new Map() : labelledTexts(skills),
    projects: projects === undefined ? [] : subsections(projects),
    skillsLine: skills?.line ?? 1,
  };
}

export function projectNames({ projects }: Resume): string[] {
  return projects.map(({ heading }) => heading);
}

/** Whether a text names something, whatever the case of its letters and the spaces in it. */
export function names(text: string, what: string): boolean {
  return comparable(text).includes(comparable(what));
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

export const masterResumeCheck = {
  ...textFileCheck({
    name: 'master_resume_backs_each_skill_with_a_project',
    file: MASTER_FILE,
    problemOf: masterProblem,
  }),
  form: true as const,
};

function masterProblem(markdown: string): Problem | undefined {
  const file = MASTER_FILE;
  const placeholder = placeholderInMarkdown(markdown);
  if (placeholder !== undefined) {
    return problem('placeholderLeft', { file, text: placeholder });
  }
  const resume = readResume(markdown);
  const { skills, skillsLine, projects } = resume;
  if (projects.length < WANTED_PROJECTS) {
    const args = { file, found: projects.length, wanted: WANTED_PROJECTS };
    return problem('resumeTooFewProjects', args, skillsLine);
  }
  if (skills.size < WANTED_SKILLS) {
    return problem(
      'resumeTooFewSkills',
      { file, found: skills.size, wanted: WANTED_SKILLS },
      skillsLine,
    );
  }
  return thinProject(projects) ?? unbackedSkill(resume);
}

function thinProject(projects: readonly Section[]): Problem | undefined {
  const thin = projects.find((project) => textBlocks(project).length < WANTED_POINTS);
  if (thin === undefined) {
    return undefined;
  }
  const found = textBlocks(thin).length;
  const args = { file: MASTER_FILE, project: thin.heading, found, wanted: WANTED_POINTS };
  return problem('resumeProjectThin', args, thin.line);
}

function unbackedSkill(resume: Resume): Problem | undefined {
  const projects = projectNames(resume);
  const skill = [...resume.skills].find(([, text]) => !projects.some((one) => names(text, one)));
  return (
    skill &&
    problem(
      'resumeSkillUnbacked',
      { file: MASTER_FILE, skill: skill[0], projects: projects.join(', ') },
      resume.skillsLine,
    )
  );
}
