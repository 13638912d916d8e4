import { noteOf } from '../progress/note';
import { ownValue, passedTasks, type IsoTime, type Progress } from '../progress/progress';
import { skillStates } from '../progress/skillState';
import { allSkills, type Roadmap, type SkillId, type StarterId } from '../roadmap/roadmap';
import { readTaskKey } from './dashboardEvidence';

/** What the learner can show, and nothing that their own code has not proven. */
export interface Portfolio {
  readonly projects: readonly PortfolioProject[];
  /** Proven skills, in the order of the roadmap. */
  readonly skills: readonly PortfolioSkill[];
}

export interface PortfolioProject {
  readonly starterId: StarterId;
  /** A stack, a language, or `any`. */
  readonly variant: string;
  readonly title: string;
  readonly summary: string;
  /** Of its tasks that are not optional, how many passed. */
  readonly passedCount: number;
  readonly taskCount: number;
  readonly lastPassedAt: IsoTime;
  readonly tasks: readonly PortfolioTask[];
  /** Titles of the proven skills that it shows. */
  readonly skillTitles: readonly string[];
}

export interface PortfolioTask {
  readonly number: number;
  readonly title: string;
  readonly passedAt: IsoTime;
  /** Where progress says it lies. */
  readonly file?: string;
  readonly commit?: string;
}

export interface PortfolioSkill {
  readonly skillId: SkillId;
  readonly title: string;
  /** The learner's own words; empty where they wrote none. */
  readonly note: string;
  /** Titles of the projects that prove it. */
  readonly projectTitles: readonly string[];
}

/** They are worked on for oneself and hold what is nobody else's business. */
const PRIVATE_STARTERS: readonly StarterId[] = ['p7-job-search', 'p7-interview-prep'];

/** Builds the portfolio from proven skills alone: a skill done by word, or in part, is not there. */
export function buildPortfolio(roadmap: Roadmap, progress: Progress): Portfolio {
  const evidence = provenEvidence(roadmap, progress);
  const projects = groupByProject(evidence).flatMap((group) => projectOf(roadmap, group));
  const shown = new Set(projects.map(({ title }) => title));
  const skills = allSkills(roadmap).flatMap(({ id, title }) => {
    const own = evidence.filter(({ skillId }) => skillId === id);
    const titles = own.map(({ starterId }) => starterTitle(roadmap, starterId));
    const projectTitles = [...new Set(titles)].filter((one) => shown.has(one));
    const note = noteOf(progress, id).trim();
    return projectTitles.length === 0 ? [] : [{ skillId: id, title, note, projectTitles }];
  });
  return { projects, skills };
}

interface Evidence {
  readonly skillId: SkillId;
  readonly skillTitle: string;
  readonly starterId: StarterId;
  readonly variant: string;
  readonly taskNumber: number;
  readonly at: IsoTime;
  readonly file?: string | undefined;
  readonly commit?: string | undefined;
}

/** Every task that passed and belongs to a proven skill. */
function provenEvidence(roadmap: Roadmap, progress: Progress): Evidence[] {
  const states = skillStates(roadmap, progress);
  return allSkills(roadmap)
    .filter(({ id }) => states.get(id)?.isProven === true)
    .flatMap(({ id, title }) =>
      Object.entries(passedTasks(ownValue(progress.skills, id))).map(
        ([key, { at, file, commit }]) => ({
          ...readTaskKey(key),
          ...{ skillId: id, skillTitle: title, at, file, commit },
        }),
      ),
    )
    .filter(({ starterId }) => !PRIVATE_STARTERS.includes(starterId));
}

/** The tasks of one starter in one stack belong together. */
function groupByProject(evidence: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = `${one.starterId}/${one.variant}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** None for a starter that this version does not know: there are no words for it. */
function projectOf(roadmap: Roadmap, group: readonly Evidence[]): PortfolioProject[] {
  const [first] = group;
  const starter = roadmap.starters.find(({ id }) => id === first?.starterId);
  if (first === undefined || starter === undefined) {
    return [];
  }
  const required = starter.tasks.filter(({ optional }) => !optional);
  const tasks = starter.tasks.flatMap(({ number, title }): PortfolioTask[] => {
    const passed = group.filter(({ taskNumber }) => taskNumber === number);
    const [earliest] = [...passed].sort((left, right) => (left.at < right.at ? -1 : 1));
    return earliest === undefined ? [] : [{ number, title, ...placeOf(earliest) }];
  });
  const numbers = new Set(tasks.map(({ number }) => number));
  const lastPassedAt = tasks.map(({ passedAt }) => passedAt).reduce((a, b) => (a > b ? a : b), '');
  return [
    {
      starterId: starter.id,
      variant: first.variant,
      title: starter.title,
      summary: starter.summary,
      passedCount: required.filter(({ number }) => numbers.has(number)).length,
      taskCount: required.length,
      lastPassedAt,
      tasks,
      skillTitles: [...new Set(group.map(({ skillTitle }) => skillTitle))],
    },
  ];
}

function placeOf({ at, file, commit }: Evidence): Omit<PortfolioTask, 'number' | 'title'> {
  return {
    passedAt: at,
    ...(file === undefined ? {} : { file }),
    ...(commit === undefined ? {} : { commit }),
  };
}

function starterTitle(roadmap: Roadmap, starterId: StarterId): string {
  return roadmap.starters.find(({ id }) => id === starterId)?.title ?? '';
}
