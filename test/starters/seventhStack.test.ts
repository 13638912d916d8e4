import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findToolchain } from '../../src/running/toolchains';
import { prove } from '../support/proof/prove';
import { laySeventhStack } from '../support/proof/seventhStack';
import { stateTitle, statesOf } from '../support/proof/states';
import { findVariants } from '../support/proof/variants';

suite('a seventh stack, added as docs/starters.md says', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-roadmap-seventh-'));
  const [variant, ...others] = findVariants(laySeventhStack(folder));

  suiteTeardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('is one variant', () => {
    assert.ok(variant);
    assert.deepEqual(others, []);
  });

  for (const state of variant ? statesOf(variant, { isInBetweenWanted: true }) : []) {
    test(stateTitle(state), async () => {
      const node = await findToolchain('node');
      assert.ok(node.ok && variant);
      assert.deepEqual((await prove(variant, state, node.toolchain)).faults, []);
    });
  }
});
