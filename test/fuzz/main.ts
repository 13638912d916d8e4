import { parseArgs } from 'node:util';
import { fuzzTarget, LIMIT_MS, shareOut, type Figures } from './fuzz';
import { TARGETS } from './targets';

/** The program behind `npm run test:fuzz`: tries every target and prints the figures. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      target: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  const targets = TARGETS.filter(({ name }) => name.includes(values.target));
  if (targets.length === 0 || !Number.isSafeInteger(seed) || !(Number(values.inputs) > 0)) {
    throw new Error('Usage: npm run test:fuzz -- [--inputs N] [--seed S] [--target name] [--json]');
  }
  const figures: Figures[] = [];
  for (const { target, inputCount } of shareOut(targets, Number(values.inputs))) {
    const onProgress = (name: string, count: number) => process.send?.({ name, count });
    const figure = await fuzzTarget(target, { inputCount, seed, onProgress });
    figures.push(figure);
    if (!values.json) {
      print(lineOf(figure));
    }
  }
  const tried = figures.reduce((sum, { inputCount }) => sum + inputCount, 0);
  const maxMs = Math.max(...figures.map((figure) => figure.maxMs));
  const failureCount = figures.filter(({ failure }) => failure !== undefined).length;
  print(
    values.json
      ? JSON.stringify({ seed, limitMs: LIMIT_MS, tried, maxMs, failureCount, figures }, null, 2)
      : `${tried} inputs, seed ${seed}: ${failureCount} of ${figures.length} targets broke; ` +
          `the slowest input took ${maxMs.toFixed(0)} ms of at most ${LIMIT_MS}.`,
  );
  process.exitCode = failureCount === 0 ? 0 : 1;
}

function lineOf({ target, inputCount, outcomes, maxMs, totalMs, failure }: Figures): string {
  const ways = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  const mean = (totalMs / inputCount).toFixed(2);
  return [
    `${target}: ${inputCount} inputs, mean ${mean} ms, longest ${maxMs.toFixed(0)} ms`,
    `    ${ways.join(', ')}`,
    ...(failure === undefined ? [] : [`    BROKE: ${failure}`]),
  ].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main().finally(() => {
  // Started by itself it has nobody to tell.
  if (process.connected) {
    process.disconnect();
  }
});
