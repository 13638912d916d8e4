import type * as vscode from 'vscode';
import { CommandId } from '../contributions';
import type { CommandServices } from './commandServices';
import { commandRegistrar } from './registerCommand';

// Loaded with the first command of a family, so that activation stays small.
const navigation = () => import('./navigationCommands');
const selfCheck = () => import('./selfCheckCommand');
const note = () => import('./editNoteCommand');
const status = () => import('./statusCommands');
const session = () => import('./sessionCommands');
const sessionEditing = () => import('./editSessionsCommand');
const history = () => import('./historyCommands');
const ownRoadmap = () => import('./roadmapCommands');
const plan = () => import('./planCommands');
const start = () => import('./startCommands');
const continuing = () => import('./continueCommands');
const transfer = () => import('./transferCommands');
const importing = () => import('./importCommand');
const backup = () => import('./backupCommands');
const exporting = () => import('./exportDashboardCommands');
const jobs = () => import('./jobDeskCommand');
const portfolio = () => import('./exportPortfolioCommand');
const check = () => import('./checkCommands');
const tools = () => import('./toolCommands');
const serve = () => import('./serveCommand');
const practice = () => import('./practicePostgresCommands');
const hint = () => import('./hintCommand');
const interview = () => import('./drawProblemCommand');
const scaffold = () => import('./scaffoldCommand');

/** Every command of the extension, registered at once and implemented in its family's file. */
export function registerCommands(
  context: vscode.ExtensionContext,
  services: CommandServices,
): void {
  const { places, log } = services;
  const register = commandRegistrar(context, log);

  register(CommandId.openDashboard, async () => {
    await (await places.dashboard()).show();
  });
  register(CommandId.exportDashboard, async (file) =>
    (await exporting()).exportDashboard(services, file),
  );
  register(CommandId.openJobDesk, async (argument) =>
    (await jobs()).openJobDesk(services, argument),
  );
  register(CommandId.exportPortfolio, async (file) =>
    (await portfolio()).exportPortfolio(services, file),
  );
  register(CommandId.showLog, () => {
    log.show();
  });
  register(CommandId.openSkill, async (skill) => (await navigation()).openSkill(services, skill));
  register(CommandId.selfCheck, async (skill) => (await selfCheck()).selfCheck(services, skill));
  register(CommandId.editNote, async (skill) => (await note()).editNote(services, skill));
  register(CommandId.goToNextSkill, async () => (await navigation()).goToNextSkill(services));

  register(CommandId.startSession, async (skill) =>
    (await session()).startStudySession(services, skill),
  );
  register(CommandId.stopSession, async () => (await session()).stopStudySession(services));
  register(CommandId.logTime, async (skill, minutes) =>
    (await session()).logTime(services, skill, minutes),
  );
  register(CommandId.editSessions, async () => (await sessionEditing()).editSessions(services));

  register(CommandId.setSkillStatus, async (skill, value) =>
    (await status()).setSkillStatus(services, skill, value),
  );
  register(CommandId.markDone, async (skill, selection) =>
    (await status()).markSkills(services, 'done', skill, selection),
  );
  register(CommandId.markInProgress, async (skill, selection) =>
    (await status()).markSkills(services, 'inProgress', skill, selection),
  );
  register(CommandId.markTodo, async (skill, selection) =>
    (await status()).markSkills(services, 'todo', skill, selection),
  );
  register(CommandId.skipSkill, async (skill, selection) =>
    (await status()).markSkills(services, 'skipped', skill, selection),
  );

  register(CommandId.undo, async () => (await history()).undo(services));
  register(CommandId.redo, async () => (await history()).redo(services));
  register(CommandId.resetProgress, async (argument) =>
    (await history()).resetProgress(services, argument),
  );

  register(CommandId.continueProgress, async (key) =>
    (await continuing()).continueProgress(services, key),
  );
  register(CommandId.exportProgress, async (file) =>
    (await transfer()).exportProgress(services, file),
  );
  register(CommandId.importProgress, async (file) =>
    (await importing()).importProgress(services, file),
  );
  register(CommandId.restoreBackup, async () => (await backup()).restoreBackup(services));

  register(CommandId.createRoadmap, async (argument) =>
    (await ownRoadmap()).createRoadmap(services, argument),
  );

  register(CommandId.chooseStack, async (stack) => (await plan()).chooseStack(services, stack));
  register(CommandId.setWeeklyHours, async (hours) =>
    (await plan()).setWeeklyHours(services, hours),
  );
  register(CommandId.setTargetDate, async (date) => (await plan()).setTargetDate(services, date));
  register(CommandId.setStudyDays, async (days) => (await plan()).setStudyDays(services, days));
  register(CommandId.chooseLearningFolder, async (folder) =>
    (await start()).chooseLearningFolder(folder),
  );
  register(CommandId.getStarted, async () => (await start()).getStarted());

  register(CommandId.scaffoldStarter, async (argument) =>
    (await scaffold()).scaffoldStarter(services, argument),
  );
  register(CommandId.checkWork, async (argument) => (await check()).checkWork(services, argument));
  register(CommandId.checkTools, async () => (await tools()).checkTools(services));
  register(CommandId.showHint, async (argument) => (await hint()).showHint(services, argument));
  register(CommandId.drawProblem, async (argument) =>
    (await interview()).drawInterviewProblem(services, argument),
  );
  register(CommandId.startPracticePostgres, async () =>
    (await practice()).startPracticePostgres(services, context.globalStorageUri),
  );
  register(CommandId.stopPracticePostgres, async () =>
    (await practice()).stopPracticePostgres(services, context.globalStorageUri),
  );
  register(CommandId.serveFolder, async (folder) =>
    (await serve()).serveThisFolder(services, folder),
  );
}
