import assert from 'node:assert/strict';
import { TOOL_OF_LANGUAGE } from '../../src/running/nativeTests';
import { findToolchain, type FoundToolchain } from '../../src/running/toolchains';
import { cachedProof, proofKey, type CachedProof } from '../support/proof/proofCache';
import { printProofTable, type ProofRow } from '../support/proof/proofTable';
import { prove } from '../support/proof/prove';
import { JobQueue } from '../support/proof/queue';
import { stateTitle, statesOf, type ProofState } from '../support/proof/states';
import { findVariants, starterFolders, type Variant } from '../support/proof/variants';

const MAX_RUNNING = 2;
const isInBetweenWanted = process.env['BACKEND_ROADMAP_ALL_STATES'] === '1';

interface Case {
  readonly variant: Variant;
  readonly state: ProofState;
}

type Outcome = CachedProof | { readonly missingTool: string };

const variants = findVariants(starterFolders).filter(({ language }) => language !== undefined);
const cases: Case[] = variants.flatMap((variant) =>
  statesOf(variant, { isInBetweenWanted }).map((state) => ({ variant, state })),
);
const queue = new JobQueue<Outcome>(
  cases.map((proofCase) => () => proveCase(proofCase)),
  MAX_RUNNING,
);
const rows = new Map<Variant, ProofRow>();

suite('starters', () => {
  for (const variant of variants) {
    suite(variant.title, () => {
      cases.forEach((proofCase, index) => {
        if (proofCase.variant === variant) {
          defineTest(proofCase, index);
        }
      });
    });
  }

  suiteTeardown(() => {
    printProofTable([...rows.values()]);
  });
});

function defineTest({ variant, state }: Case, index: number): void {
  test(stateTitle(state), async function () {
    const outcome = await queue.result(index);
    if ('missingTool' in outcome) {
      appendToTitle(this, outcome.missingTool);
      this.skip(); // The tool is not on this machine; the title names it.
    }
    if (outcome.isFromCache) {
      appendToTitle(this, 'unchanged since it was proven');
    }
    addToRow(variant, state, outcome);
    assert.deepEqual(outcome.faults, []);
  });
}

async function proveCase({ variant, state }: Case): Promise<Outcome> {
  const found = await toolchainFor(variant);
  if (!found.ok) {
    return { missingTool: `${describeTool(variant)}: ${found.reason.kind}` };
  }
  const key = `${proofKey(variant, found.toolchain)}-${Object.values(state).join('-')}`;
  return cachedProof(key, () => prove(variant, state, found.toolchain));
}

const toolchains = new Map<string, Promise<FoundToolchain>>();

function toolchainFor(variant: Variant): Promise<FoundToolchain> {
  const { tool, minimum } = requirementOf(variant);
  const key = describeTool(variant);
  const found = toolchains.get(key) ?? findToolchain(tool, { minimum });
  toolchains.set(key, found);
  return found;
}

function describeTool(variant: Variant): string {
  const { tool, minimum } = requirementOf(variant);
  return `needs ${tool} ${minimum}`;
}

function requirementOf({ language, manifest, title }: Variant) {
  assert.ok(language, `${title} has no native tests`);
  const tool = TOOL_OF_LANGUAGE[language];
  const minimum = manifest.requires[tool];
  assert.ok(minimum, `${title}: 'requires' does not name ${tool}`);
  return { tool, minimum };
}

function appendToTitle(context: Mocha.Context, words: string): void {
  if (context.test !== undefined) {
    context.test.title += ` (${words})`;
  }
}

function addToRow(variant: Variant, state: ProofState, proof: CachedProof): void {
  const row = rows.get(variant) ?? { variant: variant.title, red: 0, green: 0, seconds: 0 };
  rows.set(variant, row);
  row.red = state.kind === 'untouched' ? proof.redCount : row.red;
  row.green = state.kind === 'solved' ? proof.greenCount : row.green;
  row.seconds += proof.isFromCache ? 0 : proof.seconds;
}
