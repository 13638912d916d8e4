import assert from 'node:assert/strict';
import type { NotJudged, Verdict } from '../../../../../src/checks/artefacts/artefactCheck';
import { messageText } from '../../../../../src/checks/artefacts/messages';
import { findArtefactCheck } from '../../../../../src/checks/artefacts/registry';
import type {
  Answer,
  ContainerEngine,
  ServicePlace,
} from '../../../../../src/checks/artefacts/ship/servicePlace';
import { inMemory } from '../judging';

const OK: Answer = { status: 200, body: '{"status": "ok"}' };
const BUILDS = 'image_builds';
const CONTAINER = 'container_answers_health';
const PUBLIC = 'public_address_answers_health';

suite('checks of what runs', () => {
  test('are not run without an engine for containers, and say so', async () => {
    for (const name of [BUILDS, CONTAINER]) {
      assert.match(await judgement(name, {}), /^not run: Needs Docker/);
    }
  });

  test('an image builds, or the last lines of the build say why not', async () => {
    assert.equal(await judgement(BUILDS, { engine: engine() }), 'passed');
    const broken = engine({
      build: () => Promise.resolve({ ok: false, output: 'one\ntwo\nno such file' }),
    });
    assert.match(
      await judgement(BUILDS, { engine: broken }),
      /docker build failed:[^]*no such file/,
    );
    assert.match(await judgement(CONTAINER, { engine: broken }), /docker build failed/);
  });

  test('a container answers its health path, also when it needs a moment, and is removed', async () => {
    let stops = 0;
    const counted = engine({ stop: () => Promise.resolve(stops++).then(() => undefined) });
    const answers = [undefined, { status: 503, body: '' }, OK];
    assert.equal(
      await judgement(CONTAINER, { engine: counted, ask: () => Promise.resolve(answers.shift()) }),
      'passed',
    );
    const silent = { engine: counted, ask: () => Promise.resolve(undefined) };
    assert.match(await judgement(CONTAINER, silent), /answered nothing[^]*no DATABASE_URL/);
    assert.equal(stops, 2);
  });

  test('a container that has ended at once says what it printed', async () => {
    const ended = engine({ address: undefined });
    assert.match(await judgement(CONTAINER, { engine: ended }), /no DATABASE_URL/);
  });

  test('a public address answers its health path', async () => {
    const asked: string[] = [];
    const ask = (address: URL) => Promise.resolve((asked.push(address.href), OK));
    const at = (address: string) =>
      judgement(PUBLIC, { ask, files: { 'deploy/address.txt': `# note\n${address}\n` } });
    assert.equal(await at('https://linkbox.example.com'), 'passed');
    assert.equal(await at('https://example.com/linkbox'), 'passed');
    assert.match(
      await at('http://127.0.0.1:8000'),
      /^not run: http:\/\/127\.0\.0\.1:8000\/ is well/,
    );
    assert.match(await at('http://linkbox.example.com'), /not encrypted/);
    assert.deepEqual(asked.slice(0, 2), [
      'https://linkbox.example.com/health',
      'https://example.com/linkbox/health',
    ]);
  });

  test('an address that is none, silent or of somebody else does not pass', async () => {
    const at = (address: string, answer?: Answer) =>
      judgement(PUBLIC, {
        ask: () => Promise.resolve(answer),
        files: { 'deploy/address.txt': address },
      });
    assert.match(await at('# nothing yet\n'), /^not run: Needs a public address/);
    assert.match(await at('my server'), /no address/);
    assert.match(await at('file:///etc/passwd'), /no address/);
    assert.match(await at('https://linkbox.example.com'), /answered nothing/);
    assert.match(await at('https://example.com', { status: 200, body: '<html>' }), /200 <html>/);
    assert.match(await at('https://example.com', { status: 302, body: '' }), /answered 302/);
  });
});

interface Place {
  readonly engine?: ContainerEngine;
  readonly ask?: ServicePlace['ask'];
  readonly files?: Readonly<Record<string, string>>;
}

async function judgement(
  name: string,
  { engine: containers, ask, files = {} }: Place,
): Promise<string> {
  const check = findArtefactCheck('p6-ship-linkbox', name);
  assert.ok(check?.kind === 'service');
  const verdict = await check.run({
    project: inMemory(files),
    containers: () => Promise.resolve(containers),
    filesInGit: () => Promise.resolve([]),
    ask: ask ?? (() => Promise.resolve(OK)),
  });
  return inWords(verdict);
}

function inWords(verdict: Verdict | NotJudged): string {
  if ('notRun' in verdict) {
    return `not run: ${messageText(verdict.notRun)}`;
  }
  return verdict.passed ? 'passed' : messageText(verdict.message);
}

function engine({
  build = () => Promise.resolve({ ok: true } as const),
  stop = () => Promise.resolve(),
  ...container
}: Partial<ContainerEngine> & {
  stop?: () => Promise<void>;
  address?: URL | undefined;
} = {}): ContainerEngine {
  const address = 'address' in container ? container.address : new URL('http://127.0.0.1:1');
  const logs = () => Promise.resolve('there is no DATABASE_URL');
  return { build, start: () => Promise.resolve({ address, logs, stop }) };
}
