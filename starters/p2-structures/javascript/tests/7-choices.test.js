import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { probe } from '../structures/probe.js';
import { WORKLOADS } from './workloads.js';

const CHOICES = new URL('../choices.md', import.meta.url);

test('structure choices stay within budget', () => {
  const text = readFileSync(CHOICES, 'utf8');
  const choices = [...text.matchAll(/^- Structure:(.*)$/gm)].map((match) =>
    match[1].trim().toLowerCase(),
  );
  const message = "choices.md needs a line '- Structure: ...' for each workload";
  assert.ok(choices.length >= WORKLOADS.length, message);
  for (const [index, { name, run, budget, expected, candidates }] of WORKLOADS.entries()) {
    const choice = choices[index];
    assert.ok(
      Object.hasOwn(candidates, choice),
      `${name}: '${choice}' has no quick way to do this.`,
    );
    const { make, first, second } = candidates[choice];
    probe.start(budget, `${name}: '${choice}' needs too many.`);
    assert.deepEqual(
      run(make(), first, second),
      expected,
      `${name}: '${choice}' gives a wrong result.`,
    );
    assert.ok(probe.steps >= 1000, `${name}: the steps are not counted.`);
  }
});
