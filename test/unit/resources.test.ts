import assert from 'node:assert/strict';
import { parseRoadmap } from '../../src/roadmap/parseRoadmap';
import { readRepositoryFile } from './repository';

/** The addresses of docs/resources.md, by the id of the phase whose heading they stand under. */
function listedByPhase(markdown: string): Map<string, string[]> {
  const [, ...parts] = markdown.split(/^## /m);
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf(':')),
      [...part.matchAll(/^- (\S+)$/gm)].map(([, address = '']) => address),
    ]),
  );
}

suite('docs/resources.md', () => {
  const listed = listedByPhase(readRepositoryFile('docs', 'resources.md'));
  const parsed = parseRoadmap(readRepositoryFile('roadmap.yaml'));
  assert.ok(parsed.ok);
  const { phases } = parsed.file;

  test('lists only addresses that skills of the phase still link to', () => {
    for (const [phaseId, addresses] of listed) {
      const sections = phases.find(({ id }) => id === phaseId)?.sections ?? [];
      const linked = sections.flatMap(({ skills }) =>
        skills.flatMap(({ resources }) => resources.map(({ url }) => url)),
      );
      assert.ok(addresses.length > 0, phaseId);
      assert.deepEqual(
        addresses.filter((address) => !linked.includes(address)),
        [],
        phaseId,
      );
    }
  });

  test('lists an address once a phase', () => {
    for (const [phaseId, addresses] of listed) {
      assert.equal(new Set(addresses).size, addresses.length, phaseId);
    }
  });
});
