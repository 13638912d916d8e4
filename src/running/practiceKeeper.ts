// A program that ends the practice server when the editor is gone:
// `practiceKeeper.mjs <process to watch> <pg_ctl> <data folder>`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const INTERVAL_MS = 2000;

const [watched = '', pgCtl = '', dataFolder = ''] = process.argv.slice(2);

const timer = setInterval(() => {
  // The server removes this file when it ends.
  if (!existsSync(path.join(dataFolder, 'postmaster.pid'))) {
    clearInterval(timer);
  } else if (!isAlive(Number(watched))) {
    clearInterval(timer);
    spawnSync(pgCtl, ['stop', '-D', dataFolder, '-m', 'fast'], { stdio: 'ignore' });
  }
}, INTERVAL_MS);

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // It is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
