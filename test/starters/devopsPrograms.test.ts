import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { devopsLabChecks } from '../../src/checks/artefacts/devopsLab/devopsLab';
import { messageText } from '../../src/checks/artefacts/messages';
import { devopsPlace } from '../../src/running/devopsPlace';
import type { DevopsProgramOptions } from '../../src/running/devopsPrograms';
import { findProgram } from '../../src/running/toolchains';
import { changedFiles, layOver, snapshot } from '../support/proof/projectFolder';
import { repositoryFolder } from '../support/proof/variants';

const LAB = path.join(repositoryFolder, 'starters/x-devops-lab/any');
const SOLUTIONS = path.join(repositoryFolder, 'test/starters/solutions/x-devops-lab/any');

const INFRASTRUCTURE = 'infrastructure_file_parses';
const ALERTS = 'alerts_cover_errors_latency_and_absence';

/** Notes how it was called, says what it was told to say, and stays when it was told to. */
const STAND_IN = `#!/usr/bin/env node
const fs = require('node:fs');
const said = JSON.parse(fs.readFileSync(__filename + '.json', 'utf8'));
const files = fs.readdirSync('.', { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
fs.writeFileSync(__filename + '.called', JSON.stringify({
  args: process.argv.slice(2),
  folder: process.cwd(),
  env: process.env,
  texts: files.map((one) => fs.readFileSync(require('node:path').join(one.parentPath, one.name), 'utf8')),
}));
if (said.endless) {
  for (;;) fs.writeSync(2, 'x'.repeat(65536));
}
process.stderr.write(said.stderr ?? '');
process.exitCode = said.exitCode ?? 0;
if (said.stays) {
  setInterval(() => {}, 1000);
}
`;

interface Said {
  readonly exitCode?: number;
  readonly stderr?: string;
  readonly stays?: true;
  readonly endless?: true;
}

interface Called {
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
}

/** As Terraform writes it for a terminal. */
const REFUSED = [
  '\u001b[31m╷\u001b[0m',
  '\u001b[31m│\u001b[0m \u001b[1m\u001b[31mError: \u001b[0m\u001b[1mAttribute redefined\u001b[0m',
  '\u001b[31m│\u001b[0m ',
  '\u001b[31m│\u001b[0m   on infra/variables.tf line 3, in variable "image_tag":',
  '\u001b[31m│\u001b[0m    3:   default = \u001b[4m"a secret"\u001b[0m',
  '\u001b[31m│\u001b[0m ',
  '\u001b[31m│\u001b[0m The argument "default" was already set. Each',
  '\u001b[31m│\u001b[0m argument may be set only once.',
  '\u001b[31m╵\u001b[0m',
].join('\n');

const ALERTS_REFUSED =
  '  FAILED:\nmonitoring/alerts.yml: yaml: unmarshal errors:\n  line 9: field fro not found\n\n';

suite('the DevOps lab, read by programs of this computer', () => {
  let folder: string;
  let programs: string;

  setup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "devops' lab-"));
    programs = fs.mkdtempSync(path.join(os.tmpdir(), "devops' programs-"));
    layOver(LAB, folder);
    for (const layer of fs.readdirSync(SOLUTIONS).sort()) {
      layOver(path.join(SOLUTIONS, layer), folder);
    }
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
    fs.rmSync(programs, { recursive: true });
  });

  for (const [check, refusal] of [
    [INFRASTRUCTURE, { exitCode: 2, stderr: REFUSED }],
    [ALERTS, { exitCode: 1, stderr: ALERTS_REFUSED }],
  ] as const) {
    suite(check, () => {
      test('fails with what the program says', async () => {
        assert.ok(await judged(check, saying(refusal)));
      });

      for (const [title, said] of [
        ['accepts the files', {}],
        ['does not understand what it is asked', { exitCode: 1, stderr: 'Usage: no such command' }],
        ['ends as no reader does', { exitCode: 126, stderr: refusal.stderr }],
        ['says the same and does not fail', { ...refusal, exitCode: 0 }],
        ['prints without end', { endless: true }],
      ] as const) {
        test(`passes where the program ${title}`, async () => {
          assert.equal(await judged(check, saying(said)), undefined);
          assert.ok(fs.existsSync(path.join(programs, 'terraform.cjs.called')));
        });
      }

      test('passes where there is no program', async () => {
        for (const absent of ['no-such-program', path.join(programs, 'absent')]) {
          assert.equal(await judged(check, { infrastructure: [absent], promtool: absent }), undefined);
        }
      });

      test('passes where the program cannot start', async () => {
        const broken = path.join(programs, 'broken');
        fs.writeFileSync(broken, '', { mode: 0o644 });
        assert.equal(await judged(check, { infrastructure: [broken], promtool: broken }), undefined);
      });

      test('ends a program that never ends, and passes', async () => {
        const startedAt = performance.now();
        const limit = { programLimitMs: 1500 };
        assert.equal(await judged(check, { ...saying({ ...refusal, stays: true }), ...limit }), undefined);
        assert.ok(performance.now() - startedAt < 8000);
      });

      test('ends the program when it is cancelled', async () => {
        const startedAt = performance.now();
        const signal = AbortSignal.timeout(1500);
        await judged(check, { ...saying({ stays: true }), signal });
        assert.ok(performance.now() - startedAt < 8000);
      });

      test('gives the program copies in a folder of its own, which goes', async () => {
        const before = snapshot(folder);
        await judged(check, saying({}));
        const { args, folder: own, texts } = called();
        assert.notEqual(fs.realpathSync(os.tmpdir()), own);
        assert.ok(!own.startsWith(fs.realpathSync(folder)));
        assert.ok(!fs.existsSync(own));
        const asked = args.filter((one) => /\.(tf|yml)$/.test(one));
        assert.deepEqual(texts.filter((text) => text !== '').sort(), asked.map(textIn).sort());
        assert.deepEqual(changedFiles(before, snapshot(folder)), []);
      });

      test('asks no program about what cannot be read here', async () => {
        for (const file of ['infra/main.tf', 'monitoring/alerts.yml']) {
          fs.writeFileSync(path.join(folder, file), '{ = :');
        }
        assert.ok(await judged(check, saying({})));
        assert.ok(!fs.existsSync(path.join(programs, 'terraform.cjs.called')));
      });
    });
  }

  test('says which line of the infrastructure it is, without what stands there', async () => {
    const { text, location } = (await judged(INFRASTRUCTURE, saying({ exitCode: 2, stderr: REFUSED }))) ?? {};
    assert.equal(
      text,
      'terraform does not accept infra/variables.tf. Look at line 3. It says: ' +
        'Attribute redefined. The argument "default" was already set. Each argument may be set only once.',
    );
    assert.deepEqual(location, { file: 'infra/variables.tf', line: 3 });
  });

  test('says which line of the rules it is', async () => {
    const { text, location } = (await judged(ALERTS, saying({ exitCode: 1, stderr: ALERTS_REFUSED }))) ?? {};
    assert.match(text ?? '', /terraform says: yaml: unmarshal errors: line 9: field fro not found$/);
    assert.deepEqual(location, { file: 'monitoring/alerts.yml', line: 9 });
  });

  test('asks the next program where one has nothing to say', async () => {
    const silent = standIn('tofu', { exitCode: 1 });
    const speaking = standIn('terraform', { exitCode: 2, stderr: REFUSED });
    assert.ok(await judged(INFRASTRUCTURE, { infrastructure: [silent, speaking] }));
    const content = standIn('tofu', {});
    assert.equal(await judged(INFRASTRUCTURE, { infrastructure: [content, speaking] }), undefined);
  });

  test('lets no variable of the user make a program do more than read', async () => {
    const more = { TF_CLI_ARGS_fmt: '-write=true', TF_LOG_PATH: 'log', OTEL_TRACES_EXPORTER: 'otlp' };
    await withVariables(more, () => judged(INFRASTRUCTURE, saying({})));
    const { env, args, folder: own } = called();
    assert.deepEqual(Object.keys(more).filter((name) => name in env), []);
    assert.equal(env['CHECKPOINT_DISABLE'], '1');
    assert.equal(path.basename(path.dirname(env['TF_CLI_CONFIG_FILE'] ?? '')), path.basename(own));
    assert.ok(args.includes('-write=false'));
  });

  for (const name of ['tofu', 'terraform']) {
    test(`${name} accepts the solution, and refuses what is set twice`, async function () {
      const program = await findProgram(name);
      if (program === undefined) this.skip(); // It is not installed here.
      const real = { infrastructure: [program.program] };
      const before = snapshot(folder);
      const accepted = () => judged(INFRASTRUCTURE, real);
      assert.equal(await withVariables({ HOME: programs }, accepted), undefined);
      assert.deepEqual(changedFiles(before, snapshot(folder)), []);
      assert.deepEqual(fs.readdirSync(programs), []);
      change('infra/variables.tf', '  sensitive   = true\n', '  sensitive   = true\n  sensitive   = true\n');
      assert.equal(await judged(INFRASTRUCTURE, { infrastructure: [] }), undefined);
      const { text, location } = (await judged(INFRASTRUCTURE, real)) ?? {};
      assert.match(text ?? '', new RegExp(`${name} does not accept .* Attribute redefined\\. .*"sensitive"`));
      assert.deepEqual(location, { file: 'infra/variables.tf', line: 17 });
    });
  }

  test('promtool accepts the solution, and refuses what Prometheus would not load', async function () {
    const program = await findProgram('promtool');
    if (program === undefined) this.skip(); // It is not installed here.
    const real = { promtool: program.program };
    assert.equal(await judged(ALERTS, real), undefined);
    change('monitoring/alerts.yml', 'is an error.', 'is {{ $value | unheard }}.');
    assert.equal(await judged(ALERTS, { promtool: 'no-promtool-here' }), undefined);
    assert.match((await judged(ALERTS, real))?.text ?? '', /promtool says: .*function "unheard" not defined/);
    change('monitoring/alerts.yml', '        labels:\n', '        label:\n');
    const { text, location } = (await judged(ALERTS, real)) ?? {};
    assert.match(text ?? '', /field label not found/);
    assert.deepEqual(location, { file: 'monitoring/alerts.yml', line: 10 });
  });

  /** Undefined when the check passes. */
  async function judged(name: string, options: DevopsProgramOptions) {
    const check = devopsLabChecks.find((one) => one.name === name);
    assert.ok(check?.kind === 'devops');
    const grammars = path.join(repositoryFolder, 'dist/grammars');
    const verdict = await check.run(devopsPlace({ folder, grammars, signal: undefined, ...options }));
    assert.ok('passed' in verdict);
    return verdict.passed ? undefined : { text: messageText(verdict.message), location: verdict.location };
  }

  function saying(said: Said): DevopsProgramOptions {
    const program = standIn('terraform', said);
    return { infrastructure: [program], promtool: program };
  }

  function standIn(name: string, said: Said): string {
    const script = path.join(programs, `${name}.cjs`);
    fs.writeFileSync(script, STAND_IN, { mode: 0o755 });
    fs.writeFileSync(`${script}.json`, JSON.stringify(said));
    if (process.platform !== 'win32') {
      return script;
    }
    const batch = path.join(programs, `${name}.cmd`);
    fs.writeFileSync(batch, `@node "%~dp0${name}.cjs" %*\r\n`);
    return batch;
  }

  function called(): Called {
    return JSON.parse(fs.readFileSync(path.join(programs, 'terraform.cjs.called'), 'utf8')) as Called;
  }

  async function withVariables<T>(more: Readonly<Record<string, string>>, use: () => Promise<T>): Promise<T> {
    const before = { ...process.env };
    Object.assign(process.env, more);
    try {
      return await use();
    } finally {
      Object.keys(more).forEach((name) => Reflect.deleteProperty(process.env, name));
      Object.assign(process.env, before);
    }
  }

  function textIn(file: string): string {
    return fs.readFileSync(path.join(folder, file), 'utf8');
  }

  function change(file: string, from: string, to: string): void {
    const text = textIn(file);
    assert.ok(text.includes(from), from);
    fs.writeFileSync(path.join(folder, file), text.replace(from, () => to));
  }
});
