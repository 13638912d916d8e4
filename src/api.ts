import type { Event } from 'vscode';
import type { Forecast } from './forecast/forecast';
import type { Progress, Status } from './progress/progress';
import type { ProgressSummary } from './progress/summary';
import type { Roadmap } from './roadmap/roadmap';

/** What `activate()` returns to other extensions. */
export interface BackendRoadmapApi {
  readonly version: 1;
  /** The outline in use, the built-in one or the workspace's own: phases, sections, skills with hours and prerequisites, starters. */
  readonly roadmap: Roadmap;
  getProgress(): Progress;
  /** The numbers all views show: percentages by hours, current phase, next skill. */
  getSummary(): ProgressSummary;
  getForecast(): Forecast;
  /**
   * Sets what the learner says of a skill; resolves once it is stored. Rejects for an unknown skill
   * or status, and when progress is read-only.
   */
  setSkillStatus(skillId: string, status: Status): Promise<void>;
  /** Fires after the change is stored. */
  readonly onDidChangeProgress: Event<Progress>;
}
