import * as vscode from 'vscode';
import { isRecord } from '../progress/reading';
import type { CommandServices } from './commandServices';

/** Open Job Desk: of the folder in `{folder}`, else of the one that is found. */
export async function openJobDesk({ places }: CommandServices, argument: unknown): Promise<void> {
  const folder = isRecord(argument) ? argument['folder'] : undefined;
  (await places.jobDesk()).show(folder instanceof vscode.Uri ? folder : undefined);
}
