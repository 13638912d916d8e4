import * as vscode from 'vscode';
import type { BackendRoadmapApi } from './api';
import { UserError } from './errors';
import { forecast } from './forecast/forecast';
import { localDay } from './progress/calendarDay';
import { STATUSES } from './progress/progress';
import { summarise } from './progress/summary';
import { findSkill } from './roadmap/roadmap';
import { currentPlan } from './storage/plan';
import type { PanelServices } from './views/panelServices';

/** Other extensions are outside code: what they pass is checked as anything from outside is. */
export function createApi(services: PanelServices): BackendRoadmapApi {
  const { store, now } = services;
  return {
    version: 1,
    get roadmap() {
      return services.roadmap;
    },
    getProgress: () => store.progress,
    getSummary: () => summarise(services.roadmap, store.progress),
    getForecast: () =>
      forecast(
        services.roadmap,
        store.progress,
        currentPlan(store.progress, services.roadmap.hoursPerWeek),
        localDay(now()),
        Intl.DateTimeFormat().resolvedOptions().timeZone,
      ),
    setSkillStatus: async (skillId, status) => {
      const skill = findSkill(services.roadmap, skillId);
      if (skill === undefined || !STATUSES.includes(status)) {
        throw new UserError(
          vscode.l10n.t("The roadmap has no skill '{0}' or no status '{1}'.", skillId, status),
        );
      }
      const { setStatus } = await import('./progress/transitions');
      await store.update((progress) => setStatus(progress, skillId, status, now()), skill.title);
    },
    onDidChangeProgress: store.onDidChangeProgress,
  };
}
