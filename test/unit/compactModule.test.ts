import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compactModule } from '../../src/compactModule';

suite('a compact module of a value', () => {
  test('gives back every JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const expected: unknown = JSON.parse(JSON.stringify(value));
        assert.deepEqual(await defaultExportOf(compactModule(value)), expected);
      }),
    );
  });

  test('keeps the order of keys, and keys with a meaning of their own', async () => {
    const objects: unknown = JSON.parse('[{"b":1,"a":2},{"a":1,"b":2},{"__proto__":3,"2":4}]');
    const read = await defaultExportOf(compactModule([objects, objects]));
    assert.equal(JSON.stringify(read), JSON.stringify([objects, objects]));
  });

  test('writes keys and texts once, however often they come', () => {
    const skills = ['http', 'rest', 'json'].map((id) => ({ id, requires: ['how-the-web-works'] }));
    const source = compactModule(skills);
    assert.equal(source.split('requires').length - 1, 1);
    assert.equal(source.split('how-the-web-works').length - 1, 1);
  });

  test('makes a value of its own of every object, equal ones as well', async () => {
    const read = await defaultExportOf(compactModule([{ hours: [] }, { hours: [] }]));
    const [first, second] = read as { hours: unknown[] }[];
    assert.notEqual(first?.hours, second?.hours);
  });
});

async function defaultExportOf(source: string): Promise<unknown> {
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  const module = (await import(address)) as { default: unknown };
  return module.default;
}
