import assert from 'node:assert/strict';
import { nosqlLabChecks } from '../../../../src/checks/artefacts/nosqlLab/nosqlLab';
import { keysInProcess } from '../../../../src/running/keysInProcess';
import { assertFails, assertPasses, starterFiles } from './judging';

const STARTER = 'p5-nosql-lab';
const solved = starterFiles(`${STARTER}/any`, [1, 2, 3, 4]);

suite('checks of documents and keys', () => {
  test('all pass on the solution', async () => {
    for (const { name } of nosqlLabChecks) {
      await assertPasses(STARTER, name, solved);
    }
  });

  test('take fields in any order, and other ways to say the same', async () => {
    const find = {
      sort: { clickedAt: -1 },
      projection: { _id: 0, clickedAt: 1, slug: 1 },
      filter: {
        $and: [{ 'browser.name': 'Firefox' }, { $or: [{ country: 'NZ' }, { country: 'KE' }] }],
      },
    };
    await assertPasses(STARTER, 'finds_documents_with_filters', withJson('find.json', find));
    const limit = `# part: limit_rate\nSET rate:203.0.113.7 0 EX 60 NX\nincr rate:203.0.113.7\n`;
    await assertPasses(STARTER, 'counter_with_expiry_limits_the_rate', {
      ...solved,
      'commands.redis': limit,
    });
  });

  test('say what the database says', async () => {
    const args = await assertFails(STARTER, 'finds_documents_with_filters', {
      files: withJson('find.json', { filter: { country: { $isin: ['NZ'] } } }),
      key: 'documentQueryRefused',
    });
    assert.match(args['reason'] ?? '', /\$isin/);
    const keys = await assertFails(STARTER, 'counter_counts_clicks', {
      files: { ...solved, 'commands.redis': '# part: count_click\nINCR\n' },
      key: 'keysRefused',
    });
    assert.match(keys['reason'] ?? '', /wrong number of arguments/);
  });

  test('run no JavaScript inside a query', async () => {
    const filter = { $where: 'this.country === "NZ"' };
    await assertFails(STARTER, 'finds_documents_with_filters', {
      files: withJson('find.json', { filter }),
      key: 'documentQueryRefused',
    });
  });

  test('run no command that could harm a server of the learner', async () => {
    for (const command of ['FLUSHALL', 'CONFIG SET dir /', 'EVAL "return 1" 0', 'KEYS *']) {
      await assertFails(STARTER, 'counter_counts_clicks', {
        files: { ...solved, 'commands.redis': `# part: count_click\n${command}\n` },
        key: 'keysForeignCommand',
      });
    }
  });

  test('see clicks inside a link, and an id that is a text', async () => {
    const link = JSON.parse(solved['model/link.json'] ?? '') as object;
    const name = 'embeds_or_references_where_asked';
    await assertFails(STARTER, name, {
      files: withJson('model/link.json', { ...link, clicks: [] }),
      key: 'linkStranger',
    });
    await assertFails(STARTER, name, {
      files: withJson('model/link.json', { ...link, ownerId: '5' }),
      key: 'linkField',
    });
  });

  test('survive files that are not what they should be', async () => {
    for (const text of ['', '{', 'null', '[1, 2]', '"text"', '{"filter": []}']) {
      for (const file of ['find.json', 'pipeline.json', 'model/clicks.json', 'model/link.json']) {
        for (const { name } of nosqlLabChecks) {
          await assertNoCrash(name, file, text);
        }
      }
    }
  });

  async function assertNoCrash(name: string, file: string, text: string): Promise<void> {
    const { judge } = await import('./judging');
    const verdict = await judge(STARTER, name, { ...solved, [file]: text });
    assert.equal(typeof verdict.passed, 'boolean');
  }
});

suite('keys in memory', () => {
  test('expire, and expire no sooner', async () => {
    let now = 1_000_000;
    const keys = await keysInProcess(() => now).fresh();
    await keys.run(['SET', 'a', '1', 'EX', '10']);
    now += 9_999;
    assert.equal(await keys.run(['GET', 'a']), '1');
    assert.equal(await keys.run(['TTL', 'a']), 1);
    now += 1;
    assert.equal(await keys.run(['GET', 'a']), null);
    assert.equal(await keys.run(['TTL', 'a']), -2);
  });

  const refused = [
    ['GET'],
    ['NOPE', 'a'],
    ['SET', 'a', '1', 'EX'],
    ['SET', 'a', '1', 'EX', '0'],
    ['SET', 'a', '1', 'SOON'],
    ['INCR', 'text'],
    ['INCR', 'ranking'],
    ['ZADD', 'ranking', 'many', 'a'],
    ['ZADD', 'text', '1', 'a'],
    ['ZRANGE', 'ranking', '0', '1', 'UP'],
    ['EXPIRE', 'text', 'soon'],
  ];
  for (const command of refused) {
    test(`refuse ${command.join(' ')}`, async () => {
      const keys = await keysInProcess().fresh();
      await keys.run(['SET', 'text', 'hello']);
      await keys.run(['ZADD', 'ranking', '1', 'a']);
      await assert.rejects(keys.run(command), /^Error: (ERR|WRONGTYPE) /);
    });
  }
});

function withJson(file: string, value: unknown) {
  return { ...solved, [file]: JSON.stringify(value) };
}
