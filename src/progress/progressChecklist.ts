import {
  phaseNumber,
  type Phase,
  type Roadmap,
  type Skill,
  type SkillId,
} from '../roadmap/roadmap';
import { noteOf } from './note';
import type { Progress } from './progress';
import { skillStates, type SkillState } from './skillState';

/** The words beside a skill; `todo` has none. */
export interface ChecklistWords {
  readonly proven: string;
  readonly claimed: string;
  readonly inProgress: string;
  readonly skipped: string;
}

export const ENGLISH_CHECKLIST_WORDS: ChecklistWords = {
  proven: 'done, proven by passed tasks',
  claimed: 'done, in my own judgement',
  inProgress: 'in progress',
  skipped: 'skipped',
};

/**
 * The roadmap as a Markdown checklist, phase by phase, with the learner's notes as quotes below their
 * skills. Whatever titles and notes hold is shown as text: nothing of it is Markdown or HTML.
 */
export function progressChecklist(
  roadmap: Roadmap,
  progress: Progress,
  words: ChecklistWords = ENGLISH_CHECKLIST_WORDS,
): string {
  const states = skillStates(roadmap, progress);
  const phases = roadmap.phases.map((phase) =>
    [`## ${phaseTitle(roadmap, phase)}`, ...sectionsOf(phase, progress, states, words)].join(
      '\n\n',
    ),
  );
  return `${[`# ${escapeMarkdown(roadmap.title)}`, ...phases].join('\n\n')}\n`;
}

type States = ReadonlyMap<SkillId, SkillState>;

function phaseTitle(roadmap: Roadmap, { id, title }: Phase): string {
  const number = phaseNumber(roadmap, id);
  return number === undefined ? escapeMarkdown(title) : `${number}. ${escapeMarkdown(title)}`;
}

function sectionsOf(
  { sections }: Phase,
  progress: Progress,
  states: States,
  words: ChecklistWords,
): string[] {
  return sections.flatMap(({ title, skills }) => [
    `### ${escapeMarkdown(title)}`,
    skills
      .map((skill) => {
        const state = states.get(skill.id) ?? { status: 'todo', isProven: false };
        return [itemOf(skill, state, words), ...quoteOf(noteOf(progress, skill.id))].join('\n');
      })
      .join('\n'),
  ]);
}

function itemOf({ title }: Skill, { status, isProven }: SkillState, words: ChecklistWords): string {
  const word = {
    todo: '',
    inProgress: words.inProgress,
    done: isProven ? words.proven : words.claimed,
    skipped: words.skipped,
  }[status];
  const box = status === 'done' ? '[x]' : '[ ]';
  return `- ${box} ${escapeMarkdown(title)}${word === '' ? '' : ` (${escapeMarkdown(word)})`}`;
}

function quoteOf(note: string): string[] {
  return note.trim() === ''
    ? []
    : note
        .trimEnd()
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((line) => `  > ${escapeMarkdown(line)}`.trimEnd());
}

/**
 * Text that Markdown shows as it is. Leading white space would start a code block, and a number with
 * a point a list.
 */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>()#+\-!|~&$^=:@]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
