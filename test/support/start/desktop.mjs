import { installDesktop } from '../host/desktop.mjs';
import { writeFirstSettings } from '../host/settings.mjs';
import { repositoryFolder } from '../paths.mjs';
import { run } from '../processes.mjs';
import { practiceFolder, startDataFolder } from './practice.mjs';

/** Opens desktop VS Code and waits until its window is closed; returns the exit code. */
export async function startOnDesktop() {
  const executable = await installDesktop('newest');
  const userDataFolder = startDataFolder('desktop');
  writeFirstSettings(userDataFolder);
  const practice = practiceFolder();
  console.log(`\nOpening VS Code with Backend Roadmap in ${practice}. Press Ctrl+C to stop.`);
  const { exitCode } = await run(executable, [
    practice,
    `--extensionDevelopmentPath=${repositoryFolder}`,
    `--user-data-dir=${userDataFolder}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    '--wait',
  ]);
  return exitCode;
}
