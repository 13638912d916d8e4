import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { MAX_ROADMAP_LENGTH, parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import { aPhaseInFile, aRoadmapFile, aSkillInFile } from '../../support/builders';
import { assertUntouchedPrototypes } from '../../fuzz/fuzz';
import { cpuClock } from '../../support/cpuClock';

function messagesOf(text: string): string[] {
  const parsed = parseRoadmap(text);
  assertUntouchedPrototypes();
  assert.ok(!parsed.ok, 'the roadmap is expected to be refused');
  return parsed.problems.map(({ message }) => message);
}

function cpuMsOf(work: () => void): number {
  const clock = cpuClock();
  work();
  return clock();
}

suite('a hostile roadmap file', () => {
  test('of groups within groups on one line is refused, never a crash', () => {
    for (const level of ['a: ', ': a ', '? ', '- ', '{a: ', '[', '!!map {a: ']) {
      for (const levels of [3000, 20_000]) {
        const messages = messagesOf(level.repeat(levels));
        assert.ok(messages.length > 0, `${levels} levels of ${JSON.stringify(level)}`);
      }
    }
  });

  test('of half a million errors is answered in seconds', () => {
    const text = `a: "${'\\\n'.repeat(MAX_ROADMAP_LENGTH / 2 - 10)}"`;
    const elapsedMs = cpuMsOf(() => messagesOf(text));
    assert.ok(elapsedMs < 10_000, `${elapsedMs} ms`);
  });

  test('whose anchors lead in a circle is refused', () => {
    assert.ok(messagesOf('phases: &a\n  - sections: *a\n').length > 0);
    assert.ok(messagesOf('&a a: *a\nb: &b {c: *b}\n').length > 0);
  });

  test('with keys every object has finds each of them unknown', () => {
    const text = `${stringify(aRoadmapFile())}__proto__: {polluted: 1}\nconstructor: 1\ntoString: 2\n`;
    const messages = messagesOf(text);
    for (const key of ['constructor', 'toString']) {
      assert.ok(
        messages.some((message) => message.startsWith(`'${key}' is no key`)),
        key,
      );
    }
  });

  test('whose hours rest on a source called like what every object has shows no such source', () => {
    for (const key of ['__proto__', 'constructor']) {
      const skills = [aSkillInFile({ hoursSource: key })];
      const text = stringify(aRoadmapFile({ phases: [aPhaseInFile({ skills })] }));
      for (const withSources of [text, `${text}sources: {${key}: {title: A survey}}\n`]) {
        const parsed = parseRoadmap(withSources);
        const source = parsed.ok
          ? splitRoadmap(parsed.file, []).content['variables']?.hoursSource
          : undefined;
        assert.ok(source === undefined || source.title === 'A survey');
      }
    }
  });

  for (const hours of ['.nan', '.inf', '-.inf', '-1', '1e999', '99999', "'4'", '[4]']) {
    test(`with ${hours} hours is refused at the value`, () => {
      const text = stringify(aRoadmapFile()).replace('max: 8', `max: ${hours}`);
      assert.ok(messagesOf(text).some((message) => message.startsWith("'max' must be")));
    });
  }

  test('in another encoding is refused, and one with a byte order mark is read', () => {
    const text = stringify(aRoadmapFile());
    assert.ok(parseRoadmap(`\uFEFF${text}`).ok);
    assert.ok(messagesOf(new TextDecoder().decode(Buffer.from(text, 'utf16le'))).length > 0);
    assert.ok(messagesOf(text.replaceAll('e', '\u0000')).length > 0);
  });

  test('with halves of characters in a title is read or refused, never a crash', () => {
    const text = stringify(aRoadmapFile()).replace('Backend Developer', '"half \\ud800"');
    assert.doesNotThrow(() => parseRoadmap(text));
  });

  test('cannot name a type that runs code', () => {
    for (const tag of ['!!js/function', '!!python/object/apply:os.system', '!<tag:x>']) {
      const parsed = parseRoadmap(
        stringify(aRoadmapFile()).replace('Backend Developer', `${tag} 'rm'`),
      );
      assert.ok(!parsed.ok || parsed.file.title === 'rm', tag);
    }
  });

  test('with an address that is not https is refused', () => {
    for (const url of [
      'javascript:alert(1)',
      'command:workbench.action.quit',
      'file:///etc/passwd',
    ]) {
      const resources = [{ title: 'Docs', url, kind: 'docs' }];
      const phases = [aPhaseInFile({ skills: [aSkillInFile({ resources })] })];
      const messages = messagesOf(stringify(aRoadmapFile({ phases })));
      assert.ok(
        messages.some((message) => message.includes('https://')),
        url,
      );
    }
  });
});
