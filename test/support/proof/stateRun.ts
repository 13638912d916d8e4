import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CheckReport } from '../../../src/checks/report';
import { runNativeTests } from '../../../src/running/nativeTests';
import type { Toolchain } from '../../../src/running/toolchains';
import { linkLibraries } from './libraries';
import { programs } from './programs';
import { layOver, layStarter } from './projectFolder';
import { layersOf, type ProofState } from './states';
import type { Variant } from './variants';

/** Runs a few tests of a starter in one state, once, in a folder that is gone afterwards. */
export async function runInState(
  variant: Variant,
  state: ProofState,
  names: readonly string[],
  toolchain: Toolchain,
): Promise<CheckReport> {
  const { manifest, language, title } = variant;
  if (language === undefined) {
    throw new Error(`${title} has no native tests.`);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-state-'));
  try {
    layStarter(variant, folder);
    layersOf(variant, state).forEach((layer) => {
      layOver(layer.folder, folder);
    });
    await linkLibraries(variant, folder, toolchain);
    const { pythonReporter } = programs;
    const { call } = toolchain;
    return (await runNativeTests({ manifest, language, folder, call, pythonReporter, names }))
      .report;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
