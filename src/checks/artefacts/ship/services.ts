import { failed, PASSED, type NotJudged, type ServiceCheck, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { parseJson } from '../../../parseJson';
import { at } from './parts';
import type { Answer, Container, ContainerEngine, ServicePlace } from './servicePlace';

const ADDRESS_FILE = 'deploy/address.txt';

export const imageBuildsCheck: ServiceCheck = {
  name: 'image_builds',
  kind: 'service',
  run: (place) => withImage(place, () => Promise.resolve(PASSED)),
};

export const containerCheck: ServiceCheck = {
  name: 'container_answers_health',
  kind: 'service',
  run: (place) =>
    withImage(place, async (engine) => {
      const container = await engine.start();
      try {
        return await judgeContainer(container, place);
      } finally {
        await container.stop();
      }
    }),
};

export const publicAddressCheck: ServiceCheck = {
  name: 'public_address_answers_health',
  kind: 'service',
  run: async (place) => {
    const text = await place.project.readText(ADDRESS_FILE);
    const line = text?.split(/\r?\n/).find((one) => one.trim() !== '' && !one.startsWith('#'));
    if (line === undefined) {
      return { notRun: message('addressMissing') };
    }
    const location = { file: ADDRESS_FILE, line: 1 };
    const address = URL.canParse(line.trim()) ? new URL(line.trim()) : undefined;
    if (address === undefined || !/^https?:$/.test(address.protocol)) {
      return failed(message('addressUnreadable', { address: line.trim() }), location);
    }
    const problem = await smokeProblem(address, place);
    if (problem !== undefined) {
      return failed(problem, location);
    }
    return judgeAddress(address);
  },
};

/** What a stranger would notice first at a base address; undefined when it is well. */
export async function smokeProblem(base: URL, place: Pick<ServicePlace, 'ask'>) {
  const health = new URL('health', withSlash(base));
  const answer = await place.ask(health);
  return isHealthy(answer)
    ? undefined
    : message('addressNotHealthy', { address: health.href, answer: inWords(answer) });
}

/** A rehearsal on one's own computer is welcome, but nobody else can open it. */
function judgeAddress(address: URL): Verdict | NotJudged {
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname)) {
    return { notRun: message('addressIsLocal', { address: address.href }) };
  }
  return address.protocol === 'https:'
    ? PASSED
    : failed(message('addressNotEncrypted', { address: address.href }), {
        file: ADDRESS_FILE,
        line: 1,
      });
}

async function withImage(
  place: ServicePlace,
  run: (engine: ContainerEngine) => Promise<Verdict>,
): Promise<Verdict | NotJudged> {
  const engine = await place.containers();
  if (engine === undefined) {
    return { notRun: message('dockerMissing') };
  }
  const built = await engine.build();
  return built.ok
    ? run(engine)
    : failed(message('imageFails', { output: lastLines(built.output) }), {
        file: 'Dockerfile',
        line: 1,
      });
}

const TRIES = 60;

/** The place waits a moment when nothing answers; so tries are time enough for a slow start. */
async function judgeContainer(container: Container, place: ServicePlace): Promise<Verdict> {
  const { address } = container;
  let answer: Answer | undefined;
  for (let tries = 0; address !== undefined && tries < TRIES; tries++) {
    answer = await place.ask(new URL('/health', address));
    if (isHealthy(answer)) {
      return PASSED;
    }
  }
  const output = lastLines(await container.logs());
  return failed(message('containerNotHealthy', { answer: inWords(answer), output }));
}

function isHealthy(answer: Answer | undefined): boolean {
  return answer?.status === 200 && at(parseJson(answer.body), 'status') === 'ok';
}

function inWords(answer: Answer | undefined): string {
  return answer === undefined ? 'nothing' : `${answer.status} ${answer.body.slice(0, 80)}`;
}

function withSlash(base: URL): URL {
  return base.pathname.endsWith('/') ? base : new URL(`${base.href}/`);
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-5).join('\n');
}
