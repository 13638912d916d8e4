/** Names other people rely on: package.json declares them, code refers to them only through here. */

export const EXTENSION_ID = 'backend-roadmap.backend-roadmap';

export const CommandId = {
  openDashboard: 'backendRoadmap.openDashboard',
  exportDashboard: 'backendRoadmap.exportDashboard',
  openJobDesk: 'backendRoadmap.openJobDesk',
  exportPortfolio: 'backendRoadmap.exportPortfolio',
  scaffoldStarter: 'backendRoadmap.scaffoldStarter',
  checkWork: 'backendRoadmap.checkWork',
  checkTools: 'backendRoadmap.checkTools',
  serveFolder: 'backendRoadmap.serveFolder',
  startPracticePostgres: 'backendRoadmap.startPracticePostgres',
  stopPracticePostgres: 'backendRoadmap.stopPracticePostgres',
  showHint: 'backendRoadmap.showHint',
  drawProblem: 'backendRoadmap.drawProblem',
  goToNextSkill: 'backendRoadmap.goToNextSkill',
  openSkill: 'backendRoadmap.openSkill',
  selfCheck: 'backendRoadmap.selfCheck',
  editNote: 'backendRoadmap.editNote',
  startSession: 'backendRoadmap.startSession',
  stopSession: 'backendRoadmap.stopSession',
  logTime: 'backendRoadmap.logTime',
  editSessions: 'backendRoadmap.editSessions',
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
  setStudyDays: 'backendRoadmap.setStudyDays',
  chooseLearningFolder: 'backendRoadmap.chooseLearningFolder',
  getStarted: 'backendRoadmap.getStarted',
  resetProgress: 'backendRoadmap.resetProgress',
  createRoadmap: 'backendRoadmap.createRoadmap',
  restoreBackup: 'backendRoadmap.restoreBackup',
  exportProgress: 'backendRoadmap.exportProgress',
  importProgress: 'backendRoadmap.importProgress',
  continueProgress: 'backendRoadmap.continueProgress',
  showLog: 'backendRoadmap.showLog',
} as const;
export type CommandId = (typeof CommandId)[keyof typeof CommandId];

export const ViewId = {
  roadmap: 'backendRoadmap.roadmap',
  dashboard: 'backendRoadmap.dashboard',
  skill: 'backendRoadmap.skill',
  selfCheck: 'backendRoadmap.selfCheck',
  jobDesk: 'backendRoadmap.jobDesk',
} as const;

/** Its files are the learner's notes. */
export const NOTE_SCHEME = 'backend-roadmap-note';

export const WALKTHROUGH_ID = 'getStarted';

export const SETTINGS_SECTION = 'backendRoadmap';

export const ContextKey = {
  canUndo: 'backendRoadmap.canUndo',
  canRedo: 'backendRoadmap.canRedo',
  isStudying: 'backendRoadmap.isStudying',
  hasFolder: 'backendRoadmap.hasFolder',
  hasStack: 'backendRoadmap.hasStack',
  hasWeeklyHours: 'backendRoadmap.hasWeeklyHours',
  hasStarter: 'backendRoadmap.hasStarter',
  hasCheckedWork: 'backendRoadmap.hasCheckedWork',
} as const;
