import type * as vscode from 'vscode';

/** Which file of the workspace was its roadmap the last time. */
export interface RememberedRoadmap {
  readonly uri: string;
  readonly label: string;
}

export const REMEMBERED_ROADMAP_KEY = 'ownRoadmap';

/** What workspace state remembers of the roadmap file, without touching the file. */
export function rememberedRoadmap(
  memento: Pick<vscode.Memento, 'get'>,
): RememberedRoadmap | undefined {
  const value = memento.get<unknown>(REMEMBERED_ROADMAP_KEY);
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('label' in value)) {
    return undefined;
  }
  const { uri, label } = value;
  return typeof uri === 'string' && typeof label === 'string' ? { uri, label } : undefined;
}
