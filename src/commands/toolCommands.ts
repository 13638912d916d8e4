import * as vscode from 'vscode';
import { installAdvice } from '../running/installAdvice';
import { toolName } from '../running/problemTexts';
import type { FoundTool } from '../running/checkRunner';
import type { CommandServices } from './commandServices';

let remembered: readonly FoundTool[] | undefined;

/**
 * Check My Tools: what is installed, where, and how to get what is missing. The result is
 * remembered until the learner asks to look again. Resolves to what was found.
 */
export async function checkTools(services: CommandServices): Promise<readonly FoundTool[]> {
  const tools = remembered ?? (await lookForTools(services));
  void show(services, tools);
  return tools;
}

async function lookForTools({ roadmap }: CommandServices): Promise<readonly FoundTool[]> {
  const { findTools } = await import('../running/findTools');
  const minimums = new Map<string, string>();
  for (const { requires } of roadmap.starters) {
    for (const [tool, minimum] of Object.entries(requires)) {
      minimums.set(tool, minimum);
    }
  }
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Looking for your tools'),
  };
  remembered = await vscode.window.withProgress(options, () => findTools(minimums));
  return remembered;
}

async function show(services: CommandServices, tools: readonly FoundTool[]): Promise<void> {
  const again = { label: vscode.l10n.t('$(refresh) Look again') };
  const items = tools.map((tool) => ({ ...itemFor(tool), tool }));
  const picked = await vscode.window.showQuickPick<
    vscode.QuickPickItem & { readonly tool?: FoundTool }
  >([...items, again], {
    title: vscode.l10n.t('Check My Tools'),
    placeHolder: vscode.l10n.t('You need only the language you learn with. Choose one to get it.'),
    matchOnDetail: true,
  });
  if (picked === again) {
    remembered = undefined;
    await checkTools(services);
  } else if (picked?.tool?.missing !== undefined) {
    const { address } = installAdvice(picked.tool.tool, process.platform);
    await vscode.env.openExternal(vscode.Uri.parse(address));
  }
}

function itemFor(found: FoundTool): vscode.QuickPickItem {
  const { tool, version, path, minimum, missing } = found;
  const name = toolName(tool);
  if (missing === undefined) {
    return { label: `$(pass) ${name} ${version ?? ''}`, description: '', detail: path ?? '' };
  }
  return {
    label: `$(circle-slash) ${vscode.l10n.t('{0}: {1}', name, missingText(found))}`,
    description: minimum === undefined ? '' : vscode.l10n.t('needed from version {0}', minimum),
    detail: installAdvice(tool, process.platform).text,
  };
}

function missingText({ missing, version }: FoundTool): string {
  if (missing === 'tooOld') {
    return vscode.l10n.t('{0} is too old', version ?? '');
  }
  return missing === 'noCompiler'
    ? vscode.l10n.t('only the runtime is here; the development kit (JDK) is needed')
    : vscode.l10n.t('not found');
}
