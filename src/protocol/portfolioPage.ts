import { fill, type Format } from './format';
import type { Portfolio, PortfolioProject, PortfolioSkill, PortfolioTask } from './portfolio';
import { filePage, type WebRepository } from './repositoryLinks';

/** What Git knows about the folder of a project; each part may be unknown. */
export interface ProjectOrigin {
  readonly repository?: WebRepository;
  /** By task number. */
  readonly files: ReadonlyMap<number, OriginFile>;
}

export interface OriginFile {
  /** As the learner sees it, relative to the project. */
  readonly name: string;
  /** In the repository, which may begin further up. */
  readonly path: string;
  /** The last that changed it. */
  readonly commit?: string;
  /** Whether others can see that commit, as far as this computer knows. */
  readonly isPushed: boolean;
}

/** A project of which nothing but the names of its files is known. */
export function originWithoutGit(files: ReadonlyMap<number, string>): ProjectOrigin {
  const named = [...files].map(
    ([task, name]) => [task, { name, path: name, isPushed: false }] as const,
  );
  return { files: new Map(named) };
}

/** `{0}`, `{1}`, … are filled in. */
export interface PortfolioStrings {
  readonly title: string;
  readonly aboutYou: string;
  readonly source: string;
  readonly projectsHeading: string;
  readonly projectTitle: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly projectWords: string;
  readonly projectPassed: string;
  readonly projectShows: string;
  readonly projectRepository: string;
  readonly task: string;
  readonly taskFile: string;
  readonly taskCommit: string;
  readonly skillsHeading: string;
  readonly skillProvenBy: string;
  readonly skillWords: string;
  readonly otherSkills: string;
  readonly otherSkillsWords: string;
}

interface PageInput {
  readonly portfolio: Portfolio;
  /** By `starterId/variant`. */
  readonly origins: ReadonlyMap<string, ProjectOrigin>;
  readonly strings: PortfolioStrings;
  readonly format: Format;
  readonly today: string;
}

/** A page in Markdown, to be edited. What stands in square brackets is the learner's to write. */
export function portfolioPage(input: PageInput): string {
  const { portfolio, strings, format, today } = input;
  const inOwnWords = portfolio.skills.filter(({ note }) => note !== '');
  const others = portfolio.skills.filter(({ note }) => note === '');
  const blocks = [
    `# ${strings.title}`,
    strings.aboutYou,
    `## ${strings.projectsHeading}`,
    ...portfolio.projects.flatMap((project) => projectBlocks(project, input)),
    `## ${strings.skillsHeading}`,
    ...inOwnWords.flatMap((skill) => skillBlocks(skill, input)),
    ...(others.length === 0 ? [] : [otherSkills(others, input)]),
    '---',
    fill(strings.source, format.day(today)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function projectBlocks(project: PortfolioProject, input: PageInput): string[] {
  const { strings, format, origins } = input;
  const { starterId, variant, title, summary, passedCount, taskCount, tasks } = project;
  const origin = origins.get(`${starterId}/${variant}`);
  const stack = strings.variants[variant];
  const facts = [
    fill(
      strings.projectPassed,
      format.wholeNumber(passedCount),
      format.wholeNumber(taskCount),
      format.dayOf(project.lastPassedAt),
    ),
    fill(strings.projectShows, project.skillTitles.map(escaped).join(', ')),
    ...(origin?.repository === undefined
      ? []
      : [fill(strings.projectRepository, `<${origin.repository.url}>`)]),
  ];
  return [
    `### ${stack === undefined ? escaped(title) : fill(strings.projectTitle, escaped(title), stack)}`,
    escaped(summary),
    strings.projectWords,
    facts.map((fact) => `- ${fact}`).join('\n'),
    tasks.map((task) => `- ${taskLine(task, origin, input)}`).join('\n'),
  ];
}

function taskLine(
  task: PortfolioTask,
  origin: ProjectOrigin | undefined,
  { strings, format }: PageInput,
): string {
  const { number, title, passedAt } = task;
  const line = fill(strings.task, escaped(title), format.dayOf(passedAt));
  const file = origin?.files.get(number) ?? recordedFile(task);
  if (file === undefined) {
    return line;
  }
  const { name, commit } = file;
  const page =
    commit !== undefined && file.isPushed && origin?.repository !== undefined
      ? filePage(origin.repository, { path: file.path, commit })
      : undefined;
  const shown = page === undefined ? code(name) : `[${code(name)}](${page})`;
  const place =
    commit === undefined
      ? fill(strings.taskFile, shown)
      : fill(strings.taskCommit, shown, code(commit.slice(0, SHORT_COMMIT)));
  return `${line} ${place}`;
}

const SHORT_COMMIT = 8;

function recordedFile({ file, commit }: PortfolioTask): OriginFile | undefined {
  return file === undefined
    ? undefined
    : {
        ...{ name: file, path: file, isPushed: false },
        ...(commit === undefined ? {} : { commit }),
      };
}

function skillBlocks(
  { title, note, projectTitles }: PortfolioSkill,
  { strings }: PageInput,
): string[] {
  return [
    `### ${escaped(title)}`,
    // A quotation keeps whatever stands in it below this heading.
    note
      .split(/\r?\n/)
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
    fill(strings.skillProvenBy, projectTitles.map(escaped).join(', ')),
  ];
}

function otherSkills(skills: readonly PortfolioSkill[], { strings }: PageInput): string {
  const lines = skills.map(
    ({ title, projectTitles }) =>
      `- ${fill(strings.skillWords, escaped(title), projectTitles.map(escaped).join(', '))}`,
  );
  return [strings.otherSkills, '', ...lines, '', strings.otherSkillsWords].join('\n');
}

/** Titles may come from somebody's own roadmap: none of their signs is to be read as Markdown. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function code(text: string): string {
  return text.includes('`') ? escaped(text) : `\`${text}\``;
}
