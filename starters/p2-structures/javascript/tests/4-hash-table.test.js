import assert from 'node:assert/strict';
import { test } from 'node:test';

import { HashTable } from '../structures/hashTable.js';
import { upTo } from '../structures/measure.js';
import { hashText, probe } from '../structures/probe.js';

function tableOf(size, hashKey = hashText) {
  probe.start();
  const table = new HashTable(hashKey);
  upTo(size).forEach((number) => table.put(`key ${number}`, number));
  return table;
}

test('table puts gets and removes', () => {
  const table = tableOf(5);
  table.put('key 3', 33);
  assert.deepEqual([table.get('key 3'), table.get('key 4'), table.get('key 5')], [33, 4, null]);
  assert.deepEqual([table.remove('key 3'), table.remove('key 3')], [true, false]);
  assert.deepEqual([table.get('key 3'), table.get('key 4'), table.length], [null, 4, 4]);
});

test('table survives collisions', () => {
  const table = tableOf(6, () => 0);
  const valuesOf = (numbers) => numbers.map((number) => table.get(`key ${number}`));
  table.put('key 2', 22);
  assert.deepEqual(valuesOf([0, 1, 2, 3, 4, 5, 6]), [0, 1, 22, 3, 4, 5, null]);
  const removed = [0, 5, 3].map((number) => table.remove(`key ${number}`));
  assert.deepEqual(removed, [true, true, true]);
  assert.deepEqual(valuesOf([0, 1, 2, 3, 4, 5]), [null, 1, 22, null, 4, null]);
  assert.equal(table.length, 3);
});

test('table resizes when full', () => {
  const sizes = [8, 9, 16, 17, 1000].map((size) => tableOf(size).buckets.size);
  assert.deepEqual(sizes, [8, 16, 16, 32, 1024]);
  const table = tableOf(1000);
  probe.start();
  assert.deepEqual(
    upTo(1000).map((number) => table.get(`key ${number}`)),
    upTo(1000),
  );
  assert.ok(probe.steps >= 1000, 'Keep the entries in the Cells: they count.');
  assert.ok(probe.steps <= 5000, `${probe.steps} steps for 1000 keys are too many.`);
});
