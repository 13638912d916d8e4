import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { learnerEnvironment } from '../../src/running/learnerEnvironment';
import { TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import { runProcess } from '../../src/running/runProcess';
import { ServerError, startServer } from '../../src/running/serverRun';
import { findProgram, findToolchain, type Toolchain } from '../../src/running/toolchains';
import type { ProgramCall } from '../../src/running/windowsCommand';
import { linkLibraries } from '../support/proof/libraries';
import { layStarter } from '../support/proof/projectFolder';
import { findVariants, starterFolders, type Variant } from '../support/proof/variants';

const LIMIT_MS = 600_000;
const ON = { LINKBOX_SECURITY_LAB: '1' };
const KEYS = { LINKBOX_NOTE_KEYS: `k1:${'0f'.repeat(32)}`, LINKBOX_SHARE_KEY: 'f0'.repeat(32) };

/** What the guide of each stack says to type, behind the program of its language. */
const COMMANDS: Readonly<Record<string, { readonly migrate: string[]; readonly lab: string[] }>> = {
  'python-fastapi': { migrate: ['db.py', 'migrate'], lab: ['lab.py'] },
  'python-django': { migrate: ['db.py', 'migrate'], lab: ['lab.py'] },
  'java-spring-boot': { migrate: ['Db.java', 'migrate'], lab: ['Lab.java'] },
  'go-gin': { migrate: ['run', './db', 'migrate'], lab: ['run', './lab'] },
  'go-echo': { migrate: ['run', './db', 'migrate'], lab: ['run', './lab'] },
  'javascript-express': { migrate: ['db.js', 'migrate'], lab: ['lab.js'] },
};

/** With these the weak endpoints must not run; and the setting that the message names. */
const REFUSED: readonly [Readonly<Record<string, string>>, string][] = [
  [{}, 'LINKBOX_SECURITY_LAB'],
  [{ ...ON, LINKBOX_ENV: 'production' }, 'LINKBOX_ENV'],
  [{ ...ON, HOST: '0.0.0.0' }, 'HOST'],
];

const variants = findVariants(starterFolders).filter(({ manifest }) => manifest.id === 'x-security-lab');

suite('the program of the security lab', () => {
  for (const variant of variants) {
    const { title, manifest } = variant;

    test(`${title} runs on this computer alone, and never by the ordinary program`, async function () {
      this.timeout(LIMIT_MS);
      const commands = COMMANDS[manifest.stack];
      assert.ok(commands, `COMMANDS lacks ${manifest.stack}`);
      const found = await toolchainOf(variant);
      if (!found.ok) {
        this.skip(); // The tool is not on this machine.
      }
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linkbox-lab-'));
      try {
        layStarter(variant, folder);
        await linkLibraries(variant, folder, found.toolchain);
        const lab = callOf(found.toolchain, commands.lab);
        for (const [env, setting] of REFUSED) {
          await assert.rejects(
            startServer({ call: lab, folder, health: '/health', env: { ...KEYS, ...env } }),
            (error) => error instanceof ServerError && error.message.includes(setting),
          );
        }
        await migrate(callOf(found.toolchain, commands.migrate), folder);
        assert.equal(await statusOfReport(lab, folder), 200);
        assert.equal(await statusOfReport(await ordinaryCall(variant, found.toolchain), folder), 404);
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    });
  }
});

async function statusOfReport(call: ProgramCall, folder: string): Promise<number> {
  const server = await startServer({ call, folder, health: '/health', env: { ...KEYS, ...ON } });
  try {
    return (await fetch(new URL('/lab/report', server.address))).status;
  } finally {
    await server.stop();
  }
}

async function migrate(call: ProgramCall, folder: string): Promise<void> {
  const env = learnerEnvironment(process.env);
  const { exitCode, output } = await runProcess(call, { cwd: folder, env, timeoutMs: LIMIT_MS });
  assert.equal(exitCode, 0, output);
}

function callOf({ call }: Toolchain, args: readonly string[]): ProgramCall {
  return { program: call.program, args: [...call.args, ...args] };
}

async function ordinaryCall({ manifest }: Variant, { tool, call }: Toolchain): Promise<ProgramCall> {
  const [program = '', ...args] = manifest.commands.run ?? [];
  const found = program === tool ? call : await findProgram(program);
  assert.ok(found, `${program} was not found`);
  return { program: found.program, args: [...found.args, ...args] };
}

async function toolchainOf({ language, manifest }: Variant) {
  assert.ok(language);
  const tool = TOOL_OF_LANGUAGE[language];
  return findToolchain(tool, { minimum: manifest.requires[tool] ?? '0' });
}
