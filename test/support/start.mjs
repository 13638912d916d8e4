// npm start: opens a real VS Code with the extension, in a practice folder of its own.
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { chooseHostKind } from './host/hostKind.mjs';
import { exitWith, SupportError } from './messages.mjs';
import { endWithInterrupt } from './processes.mjs';

void exitWith(start());

async function start() {
  const kind = chooseHostKind();
  void endWithInterrupt();
  await ensureDependencies();
  if (!(await build([]))) {
    throw new SupportError('The build failed, see above. Mend it, then run npm start again.');
  }
  // Imported only now: what they import in turn was just installed.
  if (kind === 'npm') return (await import('./start/browser.mjs')).startInBrowser();
  return (await import('./start/desktop.mjs')).startOnDesktop();
}
