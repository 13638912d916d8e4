import * as vscode from 'vscode';
import { CommandId, ViewId } from '../contributions';
import { ownValue } from '../progress/progress';
import {
  readSavedSkillId,
  readSkillPageMessage,
  type SkillPageHostMessage,
} from '../protocol/skillPage';
import { buildSkillPageState, currentSkillId } from '../protocol/skillPageState';
import { findSkill, type RoadmapContent, type SkillId } from '../roadmap/roadmap';
import type { PanelServices } from './panelServices';
import { skillPageStrings } from './skillPageStrings';
import { WebviewPage } from './webviewPage';

/** One page in the editor area that shows one skill at a time. */
export class SkillPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly page: WebviewPage;
  private skillId: SkillId | undefined;
  private content: RoadmapContent | undefined;

  constructor(private readonly services: PanelServices) {
    this.page = new WebviewPage(services, {
      viewType: ViewId.skill,
      script: 'skillPage.js',
      style: 'skillPage.css',
      reload: () => this.loadContent(),
      refresh: () => {
        this.page.post(this.message());
      },
      receive: (message) => {
        this.receive(message);
      },
    });
  }

  async show(skillId: SkillId): Promise<void> {
    await this.loadContent();
    this.skillId = currentSkillId(this.services.roadmap, skillId);
    this.page.show(this.title());
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, saved: unknown): Promise<void> {
    await this.loadContent();
    const skillId = readSavedSkillId(saved);
    this.skillId =
      skillId === undefined ? undefined : currentSkillId(this.services.roadmap, skillId);
    this.page.adopt(panel, this.title());
  }

  /** The skill of the page while it is open. */
  get openSkillId(): SkillId | undefined {
    return this.page.isOpen ? this.skillId : undefined;
  }

  dispose(): void {
    this.page.dispose();
  }

  private receive(value: unknown): void {
    const message = readSkillPageMessage(value, this.services.roadmap);
    if (message === undefined) {
      this.page.logForeign();
    } else if (message.type === 'setStatus') {
      this.page.run(CommandId.setSkillStatus, message.skillId, message.status);
    } else if (message.type === 'selfCheck') {
      this.page.run(CommandId.selfCheck, message.skillId);
    } else if (message.type === 'editNote') {
      this.page.run(CommandId.editNote, message.skillId);
    } else {
      this.page.handle(message);
    }
  }

  /** A page without its long texts still shows status and links, so a failure is only logged. */
  private async loadContent(): Promise<void> {
    try {
      this.content = await this.services.roadmaps.content();
    } catch (error) {
      this.services.log.error(`The texts of the skills could not be read: ${String(error)}`);
    }
  }

  private message(): SkillPageHostMessage {
    const { roadmap, store, checkResults } = this.services;
    const state = buildSkillPageState({
      roadmap,
      progress: store.progress,
      skillId: this.skillId,
      content: ownValue(this.content ?? {}, this.skillId ?? ''),
      failingTasks: checkResults.failingTasks,
      context: this.page.context(),
    });
    return { type: 'state', locale: vscode.env.language, strings: skillPageStrings(), state };
  }

  private title(): string {
    const skill =
      this.skillId === undefined ? undefined : findSkill(this.services.roadmap, this.skillId);
    return skill?.title ?? vscode.l10n.t('Skill');
  }
}
