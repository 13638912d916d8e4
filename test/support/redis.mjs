import fs from 'node:fs';
import { SupportError } from './messages.mjs';
import { run } from './processes.mjs';

/**
 * Puts Redis on the machine of a pipeline that lacks it, so that what needs the real server is proven
 * there. Elsewhere those tests are skipped by name: nothing is installed on somebody's own computer.
 */
export async function ensureRedis() {
  if (process.env['CI'] !== 'true' || !isRootOfDebian() || (await hasRedis())) return;
  console.log('Installing redis-server from the packages of Debian…');
  // Its service is not wanted: tests start servers of their own on free ports.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [
    ['update'],
    ['install', '--yes', '--no-install-recommends', 'redis-server'],
  ]) {
    const { exitCode, output } = await run('apt-get', ['--quiet=2', ...args], {
      ...{ env, isCaptured: true, limitSeconds: 300 },
    });
    if (exitCode !== 0) {
      throw new SupportError(
        `'apt-get ${args.join(' ')}' failed.\n${output}\nRun it by hand, then try again.`,
      );
    }
  }
}

function isRootOfDebian() {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

async function hasRedis() {
  const { exitCode } = await run('redis-server', ['--version'], { isCaptured: true }).catch(() => ({
    exitCode: 1,
  }));
  return exitCode === 0;
}
