import type { IsoTime, Progress } from './progress';
import { isRecord, readShape, readText, readTime, type SetAside } from './reading';
import { readStoredProgress, toStored } from './storedProgress';

export const EXPORT_FORMAT = 'backend-roadmap-progress/1';

/** Room for twenty years of daily study. */
export const MAX_EXPORT_BYTES = 5 * 1024 * 1024;

/** The text of an export file; `progress.schema.json` describes it. */
export function writeExportFile(content: {
  readonly roadmapId: string;
  readonly exportedAt: Date;
  readonly progress: Progress;
  readonly revision: number;
}): string {
  const { roadmapId, exportedAt, progress, revision } = content;
  const file = {
    format: EXPORT_FORMAT,
    roadmapId,
    exportedAt: exportedAt.toISOString(),
    progress: toStored(progress, revision),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export interface ReadExport {
  readonly kind: 'read';
  /** May be another roadmap than the one in use: the caller decides. */
  readonly roadmapId: string;
  readonly exportedAt?: IsoTime;
  readonly progress: Progress;
  /** What could not be read, by its place in the file; the rest was. */
  readonly setAside: readonly SetAside[];
  /** Written by a newer version: what this version does not know is among `setAside`. */
  readonly isNewer: boolean;
}

export type ExportProblem =
  | 'notJson'
  | 'notAnExport'
  /** Another format of ours, made after this version. */
  | 'newerFormat'
  /** Progress of an older version that could not be brought up to this one. */
  | 'notMigrated';

export interface RefusedExport {
  readonly kind: 'refused';
  readonly problem: ExportProblem;
  /** Where the file is wrong, as a JSON Pointer; empty for the whole file. */
  readonly path: string;
  readonly cause?: unknown;
}

/** Reads the text of an export file. Never throws. */
export function readExportFile(text: string): ReadExport | RefusedExport {
  const file = parseObject(text);
  if ('problem' in file) {
    return file;
  }
  const { format, roadmapId, exportedAt, progress, ...unknown } = file.parts;
  if (format !== EXPORT_FORMAT) {
    return refuse(isLaterFormat(format) ? 'newerFormat' : 'notAnExport', '/format');
  }
  if (typeof roadmapId !== 'string') {
    return refuse('notAnExport', '/roadmapId');
  }
  if (!isRecord(progress)) {
    return refuse('notAnExport', '/progress');
  }
  const { failure, ...read } = readStoredProgress(progress);
  if (failure !== undefined) {
    return refuse('notMigrated', '/progress', failure.cause);
  }
  const setAside = read.setAside.map(({ path, value }) => ({ path: `/progress${path}`, value }));
  const beside = readEnvelope({ exportedAt, ...unknown }, '', setAside) ?? {};
  return {
    kind: 'read',
    roadmapId,
    ...(beside.exportedAt === undefined ? {} : { exportedAt: beside.exportedAt }),
    progress: read.progress,
    setAside,
    isNewer: read.isNewer,
  };
}

/** What may stand beside the progress. */
const readEnvelope = readShape<{ exportedAt?: IsoTime; $schema?: string }>({
  exportedAt: readTime,
  $schema: readText,
});

function parseObject(text: string): { parts: Record<string, unknown> } | RefusedExport {
  try {
    // Editors on Windows may put a byte order mark first.
    const parts: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(parts) ? { parts } : refuse('notAnExport', '');
  } catch (error) {
    return refuse('notJson', '', error);
  }
}

function isLaterFormat(format: unknown): boolean {
  const [, name, version] = /^(.*)\/(\d+)$/.exec(typeof format === 'string' ? format : '') ?? [];
  const [ourName, ourVersion] = EXPORT_FORMAT.split('/');
  return name === ourName && Number(version) > Number(ourVersion);
}

function refuse(problem: ExportProblem, path: string, cause?: unknown): RefusedExport {
  return { kind: 'refused', problem, path, ...(cause === undefined ? {} : { cause }) };
}
