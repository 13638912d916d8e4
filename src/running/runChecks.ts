import path from 'node:path';
import type { CheckReport } from '../checks/report';
import { checkStarter } from './checkProject';
import type { CheckRequest } from './checkRunner';

/** Runs a starter's tests and checks with our programs as they lie in the installed extension. */
export function runChecks(request: CheckRequest): Promise<CheckReport> {
  const { manifest, extensionFolder, ...run } = request;
  const packaged = (file: string) => path.join(extensionFolder, 'dist', file);
  return checkStarter(manifest, {
    ...run,
    programs: {
      pythonReporter: packaged('run_unittest.py'),
      pageChecks: packaged('pageChecks.mjs'),
      databaseChecks: packaged('databaseChecks.mjs'),
    },
  });
}
