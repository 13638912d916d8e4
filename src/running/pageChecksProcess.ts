// The process in which the learner's pages run: `pageChecks.mjs <folder> <starter> <check>…`.
// It writes a line of JSON when a check begins and when it ends; see pageChecks.ts.
import { findArtefactCheck } from '../checks/artefacts/registry';
import { PageBrowser } from './pageBrowser';
import type { PageCheckLine } from './pageChecks';
import { projectReader } from './projectReader';

async function main([folder = '.', starterId = '', ...names]: readonly string[]): Promise<void> {
  for (const name of names) {
    write({ began: name });
    write(await runCheck(folder, starterId, name));
  }
}

async function runCheck(folder: string, starterId: string, name: string): Promise<PageCheckLine> {
  const check = findArtefactCheck(starterId, name);
  if (check?.kind !== 'page') {
    return { ended: name, error: 'There is no such check.' };
  }
  const startedAt = performance.now();
  const browser = await PageBrowser.create(projectReader(folder));
  try {
    const verdict = await check.run(browser);
    return { ended: name, verdict, durationMs: performance.now() - startedAt };
  } catch (error) {
    return { ended: name, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await browser.close();
  }
}

function write(line: PageCheckLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// Timers of a page may still run; nothing waits for them.
void main(process.argv.slice(2)).then(() => process.stdout.write('', () => process.exit()));
