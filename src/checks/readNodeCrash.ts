import { shortened, type LoadFailure, type Reading } from './reading';
import { locate, type ProjectFiles, type SourceLocation } from './sourceLocation';

/**
 * Adds why a file did not load: Node.js's report says only "test failed", its output has the place
 * and the error.
 */
export function withNodeCrashes(reading: Reading, output: string, project: ProjectFiles): Reading {
  if (!reading.ok || reading.loadFailures.length === 0) {
    return reading;
  }
  return { ...reading, loadFailures: [...crashesIn(output, project), ...reading.loadFailures] };
}

/** A place, at most a few lines of code, and the error. */
const CRASH = /^(\S.*):(\d+)\n(?:.*\n){0,6}?(\w*Error(?: \[\w+\])?: .*)$/gm;

function crashesIn(output: string, project: ProjectFiles): LoadFailure[] {
  return [...output.matchAll(CRASH)].flatMap(([, path = '', line, message = '']) => {
    const location = locate(project, path, Number(line)) ?? importerIn(message, project);
    return location === undefined
      ? []
      : [{ kind: 'doesNotLoad' as const, message: shortened(message), location }];
  });
}

/** A module that is not there is reported at a line of Node.js itself; the text names who wants it. */
function importerIn(message: string, project: ProjectFiles): SourceLocation | undefined {
  const [, importer = ''] = /imported from (.+)$/.exec(message) ?? [];
  return locate(project, importer, 1);
}
