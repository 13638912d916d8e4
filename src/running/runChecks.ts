import path from 'node:path';
import { LANGUAGES } from '../checks/names';
import { expectedTests, reportWithProblem, type CheckReport } from '../checks/report';
import type { CheckRequest } from './checkRunner';
import { runNativeTests, TOOL_OF_LANGUAGE } from './nativeTests';
import { findToolchain } from './toolchains';

/** Runs a starter's native tests with the tool found on this computer. */
export async function runChecks(request: CheckRequest): Promise<CheckReport> {
  const { manifest, folder, extensionFolder, names, signal, onOutput, onResult } = request;
  const language = LANGUAGES.find((known) => manifest.stack.startsWith(known));
  if (language === undefined) {
    return { starterId: manifest.id, stack: manifest.stack, results: [] };
  }
  const tool = TOOL_OF_LANGUAGE[language];
  const minimum = manifest.requires[tool] ?? '0';
  const found = await findToolchain(tool, { minimum, signal });
  if (!found.ok) {
    const wanted = names ?? expectedTests(manifest).map(({ name }) => name);
    const { reason } = found;
    return reportWithProblem(
      manifest,
      wanted,
      reason.kind === 'tooOld'
        ? { kind: 'toolTooOld', tool, minimum, found: reason.found }
        : { kind: 'toolMissing', tool, minimum },
    );
  }
  const { report } = await runNativeTests({
    manifest,
    language,
    folder,
    call: found.toolchain.call,
    pythonReporter: path.join(extensionFolder, 'dist', 'run_unittest.py'),
    ...(names === undefined ? {} : { names }),
    signal,
    onOutput,
  });
  report.results.forEach(onResult);
  return report;
}
