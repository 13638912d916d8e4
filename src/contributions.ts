/** Names other people rely on: package.json declares them, code refers to them only through here. */

export const EXTENSION_ID = 'backend-roadmap.backend-roadmap';

export const CommandId = {
  openDashboard: 'backendRoadmap.openDashboard',
  scaffoldStarter: 'backendRoadmap.scaffoldStarter',
  checkWork: 'backendRoadmap.checkWork',
  checkTools: 'backendRoadmap.checkTools',
  serveFolder: 'backendRoadmap.serveFolder',
  showHint: 'backendRoadmap.showHint',
  goToNextSkill: 'backendRoadmap.goToNextSkill',
  openSkill: 'backendRoadmap.openSkill',
  selfCheck: 'backendRoadmap.selfCheck',
  setSkillStatus: 'backendRoadmap.setSkillStatus',
  markDone: 'backendRoadmap.markDone',
  markInProgress: 'backendRoadmap.markInProgress',
  markTodo: 'backendRoadmap.markTodo',
  skipSkill: 'backendRoadmap.skipSkill',
  undo: 'backendRoadmap.undo',
  redo: 'backendRoadmap.redo',
  chooseStack: 'backendRoadmap.chooseStack',
  setWeeklyHours: 'backendRoadmap.setWeeklyHours',
  setTargetDate: 'backendRoadmap.setTargetDate',
  resetProgress: 'backendRoadmap.resetProgress',
  showLog: 'backendRoadmap.showLog',
} as const;
export type CommandId = (typeof CommandId)[keyof typeof CommandId];

export const ViewId = {
  roadmap: 'backendRoadmap.roadmap',
  dashboard: 'backendRoadmap.dashboard',
  skill: 'backendRoadmap.skill',
  selfCheck: 'backendRoadmap.selfCheck',
} as const;

export const SETTINGS_SECTION = 'backendRoadmap';

export const ContextKey = {
  canUndo: 'backendRoadmap.canUndo',
  canRedo: 'backendRoadmap.canRedo',
} as const;
