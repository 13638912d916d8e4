import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { Cache } from '../scale/cache.js';
import { FakeClock } from '../scale/fakeClock.js';
import { Store } from '../scale/store.js';

let clock;
let store;
let cache;
let values;

beforeEach(() => {
  clock = new FakeClock();
  store = new Store(clock);
  store.rows.set('tea', '3').set('milk', '2');
  cache = new Cache(clock, store, 1000);
  values = [];
});

function get(key) {
  cache.get(key, (value) => values.push(value));
}

test('serves from cache until expiry', () => {
  get('tea');
  assert.deepEqual(values, [], 'The store has not answered yet.');
  clock.advance(10);
  assert.deepEqual(values, ['3']);
  store.rows.set('tea', '4');
  clock.advance(999);
  get('tea');
  assert.deepEqual(values, ['3', '3'], 'From memory it is there at once.');
  get('milk');
  clock.advance(1);
  get('tea');
  clock.advance(10);
  assert.deepEqual(values, ['3', '3', '2', '4']);
  assert.equal(store.reads, 3);
});

test('write invalidates the cache', () => {
  get('tea');
  get('milk');
  clock.advance(10);
  const written = [];
  cache.write('tea', '5', () => written.push(clock.now));
  assert.deepEqual(written, [], 'The store is still writing.');
  clock.advance(10);
  assert.deepEqual([written, store.rows.get('tea')], [[20], '5']);
  get('tea');
  get('milk');
  clock.advance(10);
  assert.deepEqual(values, ['3', '2', '2', '5']);
  assert.equal(store.reads, 3, 'Only the written key is asked for again.');
});

test('simultaneous misses load once', () => {
  ['tea', 'tea', 'tea', 'milk'].forEach(get);
  clock.advance(5);
  get('tea');
  clock.advance(5);
  assert.deepEqual(values, ['3', '3', '3', '3', '2']);
  assert.equal(store.reads, 2, 'One question to the store for each key.');
  clock.advance(1000);
  get('tea');
  get('tea');
  clock.advance(10);
  assert.deepEqual([values.length, store.reads], [7, 3]);
});
