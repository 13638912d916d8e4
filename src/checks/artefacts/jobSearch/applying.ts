import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { placeholderInMarkdown } from '../portfolio/pages';
import { readSections, textBlocks } from '../markdown';
import { countSentences, countWords } from '../sentences';
import { problem, verdictOn, type Problem } from '../ship/textFile';
import {
  APPLICATIONS_FILE,
  EXAMPLE_COMPANY,
  hasReached,
  isOpen,
  type Application,
} from './applications';
import { applicationsOf, onApplications } from './reading';
import { MASTER_FILE, names, projectNames, readResume, type Resume } from './resume';

const WANTED_ADVERTS = 5;
const WANTED_SENT = 2;
const STEP_WORDS = 2;
const LETTER_SENTENCES = 4;

export const nextStepCheck: FileCheck = {
  name: 'every_open_application_has_a_next_step',
  kind: 'files',
  run: async (project) => {
    const read = await applicationsOf(project);
    return 'applications' in read ? onApplications(nextStepProblem(read.applications)) : read;
  },
};

function nextStepProblem(applications: readonly Application[]): Problem | undefined {
  const file = APPLICATIONS_FILE;
  const example = applications.find(({ company }) => company === EXAMPLE_COMPANY);
  if (example !== undefined) {
    return problem('jobsExampleLeft', { file, line: example.line }, example.line);
  }
  if (applications.length < WANTED_ADVERTS) {
    const args = { file, found: applications.length, wanted: WANTED_ADVERTS };
    return problem('jobsTooFewApplications', args);
  }
  const idle = applications.find(
    (one) => isOpen(one) && (countWords(one.nextStep) < STEP_WORDS || one.nextStepOn === undefined),
  );
  return (
    idle &&
    problem('jobsNextStepMissing', { file, line: idle.line, company: idle.company }, idle.line)
  );
}

export const tailoredCheck: FileCheck = {
  name: 'each_application_has_a_tailored_resume',
  kind: 'files',
  run: (project) =>
    withSent(project, async (sent, master) => {
      const texts = new Map([[MASTER_FILE, await project.readText(MASTER_FILE)]]);
      const sentTo = new Map<string, Application>();
      for (const application of sent) {
        const { resume: file, line, company } = application;
        if (!file.startsWith('resume/tailored/')) {
          return onApplications(problem('resumeNotNamed', { line, company }, line));
        }
        const text = await project.readText(file);
        if (text === undefined) {
          return onApplications(problem('jobsFileMissing', { line, file }, line));
        }
        const other = sentTo.get(file);
        if (other !== undefined) {
          return onApplications(problem('resumeTwice', { line, file, other: other.company }, line));
        }
        const twin = [...texts].find(([, one]) => one?.trim() === text.trim());
        if (twin !== undefined) {
          return verdictOn(file, problem('resumeSame', { file, other: twin[0] }));
        }
        const found = tailoredProblem(text, application, master);
        if (found !== undefined) {
          return verdictOn(file, found);
        }
        texts.set(file, text);
        sentTo.set(file, application);
      }
      return PASSED;
    }),
};

function tailoredProblem(
  text: string,
  { resume: file, role }: Application,
  master: Resume,
): Problem | undefined {
  const { skills, skillsLine } = readResume(text);
  if (skills.size === 0) {
    return problem('resumeSkillsMissing', { file }, skillsLine);
  }
  const added = [...skills.keys()].find((skill) => !master.skills.has(skill));
  if (added !== undefined) {
    return problem('resumeSkillNotInMaster', { file, skill: added }, skillsLine);
  }
  return names(text, role) ? undefined : problem('resumeRoleMissing', { file, role });
}

export const letterCheck: FileCheck = {
  name: 'cover_letter_names_company_role_and_one_project',
  kind: 'files',
  form: true,
  run: (project) =>
    withSent(project, async (sent, master) => {
      const withLetter = sent.filter(({ letter }) => letter !== '');
      if (withLetter.length === 0) {
        return onApplications(problem('letterNotNamed'));
      }
      for (const application of withLetter) {
        const { letter: file, line } = application;
        if (!file.startsWith('letters/')) {
          return onApplications(problem('letterOutside', { line, file }, line));
        }
        const text = await project.readText(file);
        if (text === undefined) {
          return onApplications(problem('jobsFileMissing', { line, file }, line));
        }
        const found = letterProblem(text, application, master);
        if (found !== undefined) {
          return verdictOn(file, found);
        }
      }
      return PASSED;
    }),
};

function letterProblem(
  text: string,
  { letter: file, company, role }: Application,
  master: Resume,
): Problem | undefined {
  const placeholder = placeholderInMarkdown(text);
  if (placeholder !== undefined) {
    return problem('placeholderLeft', { file, text: placeholder });
  }
  const [missing] = Object.entries({ company, role }).filter(([, value]) => !names(text, value));
  if (missing !== undefined) {
    return problem('letterNameMissing', { file, what: missing[0], value: missing[1] });
  }
  const projects = projectNames(master);
  if (!projects.some((name) => names(text, name))) {
    return problem('letterProjectMissing', { file, projects: projects.join(', ') });
  }
  // A letter has no headings; one lets it be read like every other text.
  const blocks = readSections(`# Letter\n\n${text}`).slice(0, 1).flatMap(textBlocks);
  const found = countSentences(blocks);
  return found < LETTER_SENTENCES
    ? problem('letterTooShort', { file, found, wanted: LETTER_SENTENCES })
    : undefined;
}

/** Judges the applications that were sent, once there are enough; the master resume beside them. */
async function withSent(
  project: ProjectReader,
  judge: (sent: readonly Application[], master: Resume) => Promise<Verdict>,
): Promise<Verdict> {
  const read = await applicationsOf(project);
  if (!('applications' in read)) {
    return read;
  }
  const master = await project.readText(MASTER_FILE);
  if (master === undefined) {
    return failed(message('fileMissing', { file: MASTER_FILE }));
  }
  const sent = read.applications.filter(
    (one) => hasReached(one, 'applied') && one.company !== EXAMPLE_COMPANY,
  );
  return sent.length < WANTED_SENT
    ? onApplications(problem('resumeTooFewTailored', { found: sent.length, wanted: WANTED_SENT }))
    : judge(sent, readResume(master));
}
