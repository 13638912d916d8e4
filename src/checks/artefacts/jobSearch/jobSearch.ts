import type { ArtefactCheck } from '../artefactCheck';
import { letterCheck, nextStepCheck, tailoredCheck } from './applying';
import { boardListCheck, boardsCoverCheck } from './boards';
import { learningPlanCheck } from './learningPlan';
import { numberChecks } from './numbers';
import { privacyCheck } from './privacy';
import { masterResumeCheck } from './resume';
import { oneChangeCheck, weeklyGoalCheck } from './reviews';
import { trackerCheck } from './tracker';

/** Job search desk: the records must agree with each other; what texts say is form checked. */
export const jobSearchChecks: readonly ArtefactCheck[] = [
  ...[trackerCheck, privacyCheck],
  ...[boardListCheck, boardsCoverCheck],
  ...[weeklyGoalCheck, nextStepCheck],
  masterResumeCheck,
  ...[tailoredCheck, letterCheck],
  ...numberChecks,
  oneChangeCheck,
  learningPlanCheck,
];
