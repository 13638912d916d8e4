/** A place in the learner's project; `file` is relative to its folder, with `/`, lines count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

/** Where a project lies and which files it has, so that a runner's paths can be told from foreign ones. */
export interface ProjectFiles {
  /** Absolute, as the runner sees it: no symbolic links left. */
  readonly folder: string;
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
}

/**
 * The place a runner names, if it lies in the project. Runners write absolute paths, `file:` URLs,
 * or only the end of a path (Java, Go): the end must then fit exactly one file.
 */
export function locate(
  project: ProjectFiles,
  path: string,
  line: number,
): SourceLocation | undefined {
  const file = projectFile(project, withSlashes(path));
  return file !== undefined && Number.isSafeInteger(line) && line > 0 ? { file, line } : undefined;
}

function projectFile({ folder, files }: ProjectFiles, path: string): string | undefined {
  const root = `${withSlashes(folder).replace(/\/$/, '')}/`;
  if (isSamePath(path.slice(0, root.length), root)) {
    const relative = path.slice(root.length);
    return files.find((file) => isSamePath(file, relative));
  }
  const ending = path.replace(/^\.\//, '');
  const candidates = files.filter((file) => file === ending || file.endsWith(`/${ending}`));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function withSlashes(path: string): string {
  return fromFileUrl(path).replaceAll('\\', '/');
}

function fromFileUrl(path: string): string {
  if (!path.startsWith('file://')) {
    return path;
  }
  // On Windows the drive follows a third slash: file:///C:/work.
  const encoded = path.slice('file://'.length).replace(/^\/(?=[a-z]:)/i, '');
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Windows reports the same drive as `c:` and `C:`; elsewhere the case of letters matters. */
function isSamePath(left: string, right: string): boolean {
  return /^[a-z]:/i.test(left) ? left.toLowerCase() === right.toLowerCase() : left === right;
}
