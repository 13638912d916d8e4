import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';

/** Everything a person can read in a webview, white space folded to what is visible. */
export function textOf(frame: Frame): Promise<string> {
  return frame.locator('body').innerText();
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious and critical findings of axe-core in a webview, one line each. */
export async function seriousFindings(frame: Frame): Promise<string[]> {
  const repository = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
  const { resolve } = createRequire(path.join(repository, 'package.json'));
  await frame.evaluate(readFileSync(resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: AxeViolation[] }> };
    };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
}
