import * as vscode from 'vscode';
import { ViewId } from '../contributions';
import { isUserError } from '../errors';
import { ownValue } from '../progress/progress';
import { recordSelfCheck } from '../progress/transitions';
import {
  readSelfCheckMessage,
  type SelfCheckHostMessage,
  type SelfCheckMessage,
} from '../protocol/selfCheck';
import { buildSelfCheckState } from '../protocol/selfCheckState';
import { readSavedSkillId } from '../protocol/skillPage';
import { currentSkillId } from '../protocol/skillPageState';
import { findSkill, type RoadmapContent, type SkillId } from '../roadmap/roadmap';
import type { PanelServices } from './panelServices';
import { selfCheckStrings, verdictTexts } from './selfCheckStrings';
import { WebviewPage } from './webviewPage';

type Judgement = Extract<SelfCheckMessage, { type: 'judge' }>;

/** One page in the editor area that asks the questions of one skill at a time. */
export class SelfCheckPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly page: WebviewPage;
  private skillId: SkillId | undefined;
  private content: RoadmapContent | undefined;

  constructor(private readonly services: PanelServices) {
    this.page = new WebviewPage(services, {
      viewType: ViewId.selfCheck,
      script: 'selfCheck.js',
      style: 'selfCheck.css',
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

  dispose(): void {
    this.page.dispose();
  }

  private receive(value: unknown): void {
    const message = readSelfCheckMessage(value, this.services.roadmap, this.content ?? {});
    if (message === undefined) {
      this.page.logForeign();
    } else if (message.type === 'judge') {
      void this.keep(message);
    } else {
      this.page.handle(message);
    }
  }

  /** The page moves on when it sees the new answer, so after a failure the learner's words stay. */
  private async keep({ skillId, questionId, answer, verdict }: Judgement): Promise<void> {
    const { store, now, log } = this.services;
    try {
      await store.update(
        (progress) =>
          recordSelfCheck(progress, { skillId, questionId }, { answer, verdict }, now()),
        this.changeLabel({ skillId, questionId, verdict }),
      );
    } catch (error) {
      log.error(`${ViewId.selfCheck}: ${String(error)}`);
      void vscode.window.showErrorMessage(
        isUserError(error)
          ? error.message
          : vscode.l10n.t('Your answer could not be kept. The log says why.'),
      );
    }
  }

  private changeLabel({
    skillId,
    questionId,
    verdict,
  }: Pick<Judgement, 'skillId' | 'questionId' | 'verdict'>): string {
    const questions = ownValue(this.content ?? {}, skillId)?.selfCheck ?? [];
    const number = questions.findIndex(({ id }) => id === questionId) + 1;
    const title = findSkill(this.services.roadmap, skillId)?.title ?? skillId;
    return vscode.l10n.t('{0}, question {1}: {2}', title, number, verdictTexts()[verdict]);
  }

  /** Without the questions there is nothing to ask; the page says so, and the log why. */
  private async loadContent(): Promise<void> {
    try {
      this.content = await this.services.roadmaps.content();
    } catch (error) {
      this.services.log.error(`The questions of the skills could not be read: ${String(error)}`);
    }
  }

  private message(): SelfCheckHostMessage {
    const { roadmap, store } = this.services;
    const state = buildSelfCheckState({
      roadmap,
      progress: store.progress,
      skillId: this.skillId,
      content: ownValue(this.content ?? {}, this.skillId ?? ''),
      context: this.page.context(),
    });
    return { type: 'state', locale: vscode.env.language, strings: selfCheckStrings(), state };
  }

  private title(): string {
    const skill =
      this.skillId === undefined ? undefined : findSkill(this.services.roadmap, this.skillId);
    return skill === undefined
      ? vscode.l10n.t('Check Yourself')
      : vscode.l10n.t('Check Yourself: {0}', skill.title);
  }
}
