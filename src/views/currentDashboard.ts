import { localDay } from '../progress/calendarDay';
import { ownValue } from '../progress/progress';
import type { DashboardState } from '../protocol/dashboard';
import { buildDashboardState } from '../protocol/dashboardState';
import type { RoadmapContent } from '../roadmap/roadmap';
import { nextStarter } from '../scaffold/chooseStarter';
import { currentPlan } from '../storage/plan';
import type { PanelServices } from './panelServices';
import { pageContext } from './webviewPage';

/** What the dashboard shows now; figures' sources only where the skills' texts are at hand. */
export function currentDashboard(
  { roadmap, roadmaps, store, now }: Pick<PanelServices, 'roadmap' | 'roadmaps' | 'store' | 'now'>,
  content?: RoadmapContent,
): DashboardState {
  const { progress } = store;
  return buildDashboardState({
    roadmap,
    progress,
    plan: currentPlan(progress, roadmap.hoursPerWeek),
    today: localDay(now()),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dayOf: (time) => localDay(new Date(time)),
    nextStarter: nextStarter(roadmap, progress),
    contentOf: (skillId) => ownValue(content ?? {}, skillId),
    isOwnRoadmap: roadmaps.label !== undefined,
    context: pageContext({ store }),
  });
}
