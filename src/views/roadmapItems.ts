import * as vscode from 'vscode';
import { CommandId } from '../contributions';
import type { SkillState } from '../progress/skillState';
import { skillsOf } from '../roadmap/roadmap';
import {
  holdsNext,
  remainingHoursOf,
  sectionCount,
  type RoadmapNode,
  type RoadmapSnapshot,
} from './roadmapRows';
import { hoursText, levelText, spokenHours, stateText } from './words';

const NOT_STARTED: SkillState = { status: 'todo', isProven: false };

/** What a row looks like for a snapshot. Equal items look the same, tooltips aside. */
export function treeItemFor(
  node: RoadmapNode,
  snapshot: RoadmapSnapshot,
  showsTime: boolean,
): vscode.TreeItem {
  switch (node.kind) {
    case 'phase':
      return phaseItem(node, snapshot, showsTime);
    case 'section':
      return sectionItem(node, snapshot);
    case 'skill':
      return skillItem(node, snapshot, showsTime);
  }
}

function phaseItem(
  { phase, number }: Extract<RoadmapNode, { kind: 'phase' }>,
  snapshot: RoadmapSnapshot,
  showsTime: boolean,
): vscode.TreeItem {
  const isCurrent = snapshot.summary.currentPhaseId === phase.id;
  const share = snapshot.summary.phases.find(({ phaseId }) => phaseId === phase.id);
  const percent = vscode.l10n.t('{0}% done', share?.donePercent ?? 0);
  const proven =
    share && share.provenPercent > 0 ? [vscode.l10n.t('{0}% proven', share.provenPercent)] : [];
  const range = remainingHoursOf(snapshot, phase.id);
  const markers = [
    ...(isCurrent ? [vscode.l10n.t('current phase')] : []),
    ...(!isCurrent && holdsNext(skillsOf(phase), snapshot)
      ? [vscode.l10n.t('next skill here')]
      : []),
  ];
  const hasHours = showsTime && range.max > 0;
  const item = new vscode.TreeItem(
    `${number}. ${phase.title}`,
    isCurrent || holdsNext(skillsOf(phase), snapshot)
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = phase.id;
  // Short, since the side bar is narrow; the spoken label has the words.
  item.description = [
    vscode.l10n.t('{0}%', share?.donePercent ?? 0),
    ...proven,
    ...(hasHours ? [hoursText(range)] : []),
  ].join(' · ');
  item.iconPath = phaseIcon(share?.donePercent ?? 0, isCurrent);
  item.contextValue = isCurrent ? 'phase.current' : 'phase';
  item.accessibilityInformation = {
    label: [
      vscode.l10n.t('Phase {0}, {1}', number, phase.title),
      ...markers,
      percent,
      ...proven,
      ...(hasHours ? [vscode.l10n.t('{0} left', spokenHours(range))] : []),
    ].join(', '),
  };
  return item;
}

function phaseIcon(donePercent: number, isCurrent: boolean): vscode.ThemeIcon {
  if (donePercent === 100) {
    return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green'));
  }
  return isCurrent
    ? new vscode.ThemeIcon('milestone', new vscode.ThemeColor('charts.blue'))
    : new vscode.ThemeIcon('milestone');
}

function sectionItem(
  { id, section }: Extract<RoadmapNode, { kind: 'section' }>,
  snapshot: RoadmapSnapshot,
): vscode.TreeItem {
  const { done, total } = sectionCount(section, snapshot);
  const holdsNextSkill = holdsNext(section.skills, snapshot);
  const item = new vscode.TreeItem(section.title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = [
    vscode.l10n.t('{0} of {1}', done, total),
    ...(holdsNextSkill ? [vscode.l10n.t('next')] : []),
  ].join(' · ');
  item.contextValue = 'section';
  item.accessibilityInformation = {
    label: [
      vscode.l10n.t('Section {0}', section.title),
      vscode.l10n.t('{0} of {1} done', done, total),
      ...(holdsNextSkill ? [vscode.l10n.t('next skill here')] : []),
    ].join(', '),
  };
  return item;
}

function skillItem(
  { skill, number }: Extract<RoadmapNode, { kind: 'skill' }>,
  snapshot: RoadmapSnapshot,
  showsTime: boolean,
): vscode.TreeItem {
  const state = snapshot.states.get(skill.id) ?? NOT_STARTED;
  const isNext = snapshot.nextSkillId === skill.id;
  const isStudying = snapshot.studyingSkillId === skill.id;
  const isUntouched = state.status === 'todo' && !state.isProven;
  const item = new vscode.TreeItem(`${number} ${skill.title}`);
  item.id = skill.id;
  item.description = [
    ...(isStudying ? [vscode.l10n.t('studying now')] : []),
    ...(isNext ? [vscode.l10n.t('next')] : []),
    ...(isUntouched ? [] : [stateText(state)]),
    ...(skill.level === 'core' ? [] : [levelText(skill.level)]),
    ...(showsTime ? [hoursText(skill.hours)] : []),
  ].join(' · ');
  item.iconPath = isStudying ? studyingIcon() : skillIcon(state, isNext);
  item.checkboxState = checkbox(skill.title, state);
  item.contextValue = [
    'skill',
    state.status,
    ...(state.isProven ? ['proven'] : []),
    ...(isStudying ? ['studying'] : []),
  ].join('.');
  item.command = {
    command: CommandId.openSkill,
    title: vscode.l10n.t('Open Skill'),
    arguments: [skill.id],
  };
  item.accessibilityInformation = {
    label: [
      vscode.l10n.t('Skill {0}, {1}', number, skill.title),
      ...(isStudying ? [vscode.l10n.t('studying now')] : []),
      stateText(state),
      ...(isNext ? [vscode.l10n.t('next skill')] : []),
      ...(skill.level === 'core' ? [] : [levelText(skill.level)]),
      ...(showsTime ? [spokenHours(skill.hours)] : []),
    ].join(', '),
  };
  return item;
}

function checkbox(
  title: string,
  { status }: SkillState,
): NonNullable<vscode.TreeItem['checkboxState']> {
  const isDone = status === 'done';
  const tooltip = isDone ? vscode.l10n.t('Mark as To Do') : vscode.l10n.t('Mark as Done');
  return {
    state: isDone ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip,
    accessibilityInformation: {
      label: isDone ? vscode.l10n.t('{0}: done', title) : vscode.l10n.t('{0}: not done', title),
      role: 'checkbox',
    },
  };
}

function studyingIcon(): vscode.ThemeIcon {
  return new vscode.ThemeIcon('record', new vscode.ThemeColor('charts.red'));
}

function skillIcon({ status, isProven }: SkillState, isNext: boolean): vscode.ThemeIcon {
  if (isProven) {
    return new vscode.ThemeIcon('verified-filled', new vscode.ThemeColor('charts.green'));
  }
  switch (status) {
    case 'done':
      return new vscode.ThemeIcon('pass', new vscode.ThemeColor('charts.green'));
    case 'inProgress':
      return new vscode.ThemeIcon('play-circle', new vscode.ThemeColor('charts.yellow'));
    case 'skipped':
      return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
    case 'todo':
      return isNext
        ? new vscode.ThemeIcon('arrow-right', new vscode.ThemeColor('charts.blue'))
        : new vscode.ThemeIcon('circle-large-outline');
  }
}
