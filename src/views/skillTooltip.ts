import * as vscode from 'vscode';
import type { SkillState } from '../progress/skillState';
import {
  findSkill,
  tasksProving,
  type Roadmap,
  type Skill,
  type SkillContent,
} from '../roadmap/roadmap';
import { hoursText, levelText, stateText } from './words';

/** The hover of a skill: state, objectives, hours, what it needs and what proves it. */
export function skillTooltip(
  roadmap: Roadmap,
  skill: Skill,
  content: SkillContent | undefined,
  state: SkillState | undefined,
  showsTime: boolean,
): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  const facts = [
    ...(state === undefined ? [] : [stateText(state)]),
    levelText(skill.level),
    ...(showsTime ? [hoursText(skill.hours)] : []),
  ];
  tooltip.appendMarkdown(`**${escapeMarkdown(skill.title)}**\n\n`);
  tooltip.appendMarkdown(`${escapeMarkdown(facts.join(' · '))}\n\n`);
  appendList(tooltip, vscode.l10n.t('At the end you'), content?.objectives ?? []);
  appendList(
    tooltip,
    vscode.l10n.t('Needs'),
    skill.requires.map((skillId) => findSkill(roadmap, skillId)?.title ?? skillId),
  );
  appendList(tooltip, vscode.l10n.t('Proven by'), proof(roadmap, skill));
  return tooltip;
}

function proof(roadmap: Roadmap, skill: Skill): string[] {
  const tasks = tasksProving(roadmap, skill.id);
  return tasks.length === 0
    ? [vscode.l10n.t('no starter of this version; your own word counts')]
    : tasks.map(({ starter, task }) =>
        vscode.l10n.t('{0}, task {1}: {2}', starter.title, task.number, task.title),
      );
}

function appendList(
  tooltip: vscode.MarkdownString,
  heading: string,
  lines: readonly string[],
): void {
  if (lines.length > 0) {
    const items = lines.map((line) => `- ${escapeMarkdown(line)}`);
    tooltip.appendMarkdown(`${escapeMarkdown(heading)}:\n${items.join('\n')}\n\n`);
  }
}

/** Titles may come from a mentor's file: they are text, never links or images. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/\s+/g, ' ');
}
