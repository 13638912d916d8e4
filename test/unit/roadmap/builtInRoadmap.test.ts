import assert from 'node:assert/strict';
import { parseRoadmap } from '../../../src/roadmap/parseRoadmap';
import { allSkills } from '../../../src/roadmap/roadmap';
import { splitRoadmap } from '../../../src/roadmap/splitRoadmap';
import { readRepositoryFile } from '../repository';

const parsed = parseRoadmap(readRepositoryFile('roadmap.yaml'));
assert.ok(parsed.ok, JSON.stringify(parsed));
const { file } = parsed;
const skills = file.phases.flatMap(({ sections }) => sections.flatMap((section) => section.skills));

suite('the built-in roadmap', () => {
  test('has seven phases and an additional one, with 85 skills in all', () => {
    assert.deepEqual(
      file.phases.map(({ id, sections }) => [id, sections.flatMap((part) => part.skills).length]),
      [
        ['phase-1', 9],
        ['phase-2', 12],
        ['phase-3', 10],
        ['phase-4', 11],
        ['phase-5', 12],
        ['phase-6', 8],
        ['phase-7', 11],
        ['additional', 12],
      ],
    );
    assert.equal(skills.filter(({ level }) => level !== 'optional').length, 85);
  });

  test('declares the hours of each phase and 390 to 780 in all', () => {
    assert.deepEqual(
      file.phases.map(({ hours }) => [hours?.min, hours?.max]),
      [
        [50, 100],
        [70, 140],
        [40, 80],
        [70, 140],
        [60, 120],
        [40, 80],
        [30, 60],
        [30, 60],
      ],
    );
    assert.deepEqual(file.hours, { min: 390, max: 780 });
  });

  test('only the additional track runs alongside', () => {
    const { roadmap } = splitRoadmap(file, []);
    const alongside = allSkills(roadmap).filter(({ goWith }) => goWith !== undefined);
    assert.equal(alongside.length, 12);
    assert.ok(alongside.every(({ goWith }) => /^phase-[1-7]$/.test(goWith ?? '')));
  });

  test('asks at least three self-check questions a skill, each with points to look for', () => {
    for (const { id, selfCheck } of skills) {
      assert.ok(selfCheck.length >= 3, id);
      assert.ok(
        selfCheck.every(({ lookFor }) => lookFor.length > 0),
        id,
      );
    }
  });

  test('gives every skill objectives, an exercise and a page to read', () => {
    const bare = skills.filter(
      ({ objectives, exercise, resources }) =>
        objectives.length === 0 || exercise === '' || resources.length === 0,
    );
    assert.deepEqual(
      bare.map(({ id }) => id),
      [],
    );
  });

  test('links only to https pages, and to none twice in a skill', () => {
    for (const { id, resources } of skills) {
      const urls = resources.map(({ url }) => url);
      assert.ok(
        urls.every((url) => new URL(url).protocol === 'https:'),
        id,
      );
      assert.equal(new Set(urls).size, urls.length, id);
    }
  });

  test('names no figure of pay or demand', () => {
    const texts = JSON.stringify(skills);
    assert.doesNotMatch(texts, /\bsalar(y|ies)\b[^.]*\d|[$€£]\s?\d{2,3}[,.]?\d{3}/i);
  });
});

suite('the built-in roadmap teaches', () => {
  const taught = skills
    .flatMap(({ objectives, exercise, resources }) => [
      ...objectives,
      exercise,
      ...resources.map(({ title }) => title),
    ])
    .join('\n');
  const technologies = [
    /\bPython\b/,
    /\bJavaScript\b/,
    /\bJava\b/,
    /\bGo\b/,
    /\bHTML\b/,
    /\bCSS\b/,
    /\bSQL\b/,
    /\bDjango\b/,
    /\bFastAPI\b/,
    /\bExpress\b/,
    /\bSpring Boot\b/,
    /\bGin\b/,
    /\bEcho\b/,
    /\bPostgreSQL\b/,
    /\bMongoDB\b/,
    /\bRedis\b/,
    /\bAWS\b/,
    /\bGoogle Cloud\b/,
    /\bAzure\b/,
    /\bDocker\b/,
    /\bGit\b/,
    /\bcommand line\b/i,
    /\bLinkedIn\b/,
    /\bIndeed\b/,
    /\bLeetCode\b/,
    /\bHackerRank\b/,
  ];
  for (const technology of technologies) {
    test(technology.source.replaceAll('\\b', ''), () => {
      assert.match(taught, technology);
    });
  }
});
