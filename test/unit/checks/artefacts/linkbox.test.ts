import assert from 'node:assert/strict';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { findArtefactCheck } from '../../../../src/checks/artefacts/registry';
import { inMemory, type Files } from './judging';

const OWN = 'own_endpoint_has_own_test';
const README = 'readme_states_purpose_and_examples';
const DECISION = 'decision_compares_three_stacks';

/** The same endpoint and its test in the idiom of each stack. */
const STACKS: Readonly<Record<string, Files>> = {
  FastAPI: {
    'linkbox/own.py': '@router.get("/statistics/{name}")\ndef one(name): ...',
    'tests/test_own.py':
      'def test_own():\n    assert client.get("/statistics/top").status_code == 200',
  },
  Django: {
    'linkbox/urls.py': 'urlpatterns = [path("statistics/<str:name>", views.one)]',
    'linkbox/tests/test_own.py': 'assert self.client.get("/statistics/top").status_code == 200',
  },
  Express: {
    'src/routes.js': 'router.get("/statistics/:name", one);',
    'tests/own.test.js':
      'import assert from "node:assert/strict";\nassert.equal((await fetch(`${address}/statistics/top?n=1`)).status, 200);',
  },
  'Spring Boot': {
    'src/main/java/Own.java': '@RequestMapping("/statistics") class Own { @GetMapping("/{name}") }',
    'src/test/java/OwnTest.java': 'mvc.perform(get("/statistics/top")).andExpect(status().isOk());',
  },
  Gin: {
    'own.go': 'router.GET("/statistics/:name", one)',
    'own_test.go': 'get("/statistics/top")\nif status != 200 { t.Errorf("status %d", status) }',
  },
  'a case in JSON': {
    'linkbox/own.py': '@router.get("/links/random")\ndef one(): ...',
    'tests/cases/11-own.json':
      '[{"name": "x", "task": 11, "steps": [{"request": {"method": "GET", "path": "/links/random"}, "expect": {"status": 200}}]}]',
  },
};

suite('an own endpoint', () => {
  for (const [stack, files] of Object.entries(STACKS)) {
    test(`with its own test is found in ${stack}`, async () => {
      assert.equal(await judgement(OWN, files), 'passed');
    });
  }

  test('is none while only the contract is tested', async () => {
    const files = {
      'linkbox/links.py': '@router.get("/links/{id}")',
      'tests/test_02.py': 'assert get("/links/7") and get("/links") and get("/go/tea-time")',
    };
    assert.match(await judgement(OWN, files), /^No test asks/);
  });

  test('is none that a later starter brought', async () => {
    const files = {
      'linkbox/database/routes.py': '@router.get("/stats/top")\ndef top(): ...',
      'tests/test_phase5_04.py': 'assert client.get("/stats/top")',
      'tests/cases/phase5-04.json':
        '[{"name": "x", "task": 4, "steps": [{"request": {"method": "GET", "path": "/stats/top"}, "expect": {"status": 200}}]}]',
    };
    assert.match(await judgement(OWN, files), /^No test asks/);
  });

  test('must be a route, and not only be asked for', async () => {
    const files = { 'linkbox/links.py': 'x = 1', 'tests/test_own.py': 'assert get("/statistics")' };
    assert.match(await judgement(OWN, files), /\/statistics, but no route/);
  });

  test('is not answered by the contract’s route for any link', async () => {
    const files = {
      'linkbox/links.py': 'APIRouter(prefix="/links")\n@router.get("/{link_id}")',
      'tests/test_own.py': 'assert get("/links/random")',
    };
    assert.match(await judgement(OWN, files), /\/links\/random, but no route/);
  });

  test('must be expected to answer something', async () => {
    const files = {
      'src/own.js': 'router.get("/statistics", one);',
      'tests/own.test.js':
        'import assert from "node:assert";\n// assert later\nawait fetch("/statistics");',
    };
    assert.match(await judgement(OWN, files), /expects nothing/);
  });
});

suite('a README for strangers', () => {
  const PURPOSE =
    '# x\n\n## What it is for\n\nIt keeps links for us. Everybody finds them again.\n';
  const RUN = '\n## How to run it\n\n```text\nnpm start\n```\n';
  const EXAMPLES =
    '\n## Examples\n\n```http\nGET /links HTTP/1.1\n```\n\n```text\ncurl -X POST http://127.0.0.1:8000/links\n```\n';

  test('has purpose, commands and two requests', async () => {
    assert.equal(await judgement(README, { 'README.md': PURPOSE + RUN + EXAMPLES }), 'passed');
  });

  const lacking: readonly (readonly [string, string, RegExp])[] = [
    ['the tasks as they came', '# linkbox\n\n## Task 1\n', /Rename the tasks/],
    [
      'one sentence',
      PURPOSE.replace(' Everybody finds them again.', '') + RUN + EXAMPLES,
      /1 of 2/,
    ],
    ['no command', `${PURPOSE}\n## How to run it\n\nStart it.\n${EXAMPLES}`, /How to run it/],
    ['one request twice', PURPOSE + RUN + EXAMPLES.replace(/curl.*/, 'GET /links'), /1 of 2/],
  ];
  for (const [title, text, problem] of lacking) {
    test(`is not one with ${title}`, async () => {
      assert.match(await judgement(README, { 'README.md': text }), problem);
    });
  }
});

suite('the decision for a stack', () => {
  const stack = (name: string, strength = `${name} is what I know`) =>
    `### ${name}\n\n- For: ${strength}\n- Against: I miss one thing there\n\n`;
  const decision = (stacks: string) =>
    `## What matters to me\n\n- I know a little Python\n- Jobs near my home\n\n## Stacks I compared\n\n${stacks}\n` +
    '## Decision\n\nI take the first one. It has what matters to me.\n\n## What would change my mind\n\nA job in Java.\n';

  test('compares three of them', async () => {
    const text = decision(stack('FastAPI') + stack('Express') + stack('Gin'));
    assert.equal(await judgement(DECISION, record(text)), 'passed');
  });

  test('is none with two, with the same words, or without a reason against one', async () => {
    const two = decision(stack('FastAPI') + stack('Express'));
    assert.match(await judgement(DECISION, record(two)), /2 of 3 stacks/);
    const same = 'it is popular and modern';
    const repeated = decision(stack('A', same) + stack('B', same) + stack('C'));
    assert.match(await judgement(DECISION, record(repeated)), /say the same/);
    const oneSided = decision(stack('A') + stack('B') + '### C\n\n- For: it is small and quick\n');
    assert.match(await judgement(DECISION, record(oneSided)), /Against/);
  });

  function record(text: string): Files {
    return { 'docs/decisions/0001-stack.md': text };
  }
});

/** `passed`, or what the check says. */
async function judgement(name: string, files: Files): Promise<string> {
  const check = findArtefactCheck('p4-linkbox', name);
  assert.ok(check?.kind === 'files');
  const verdict = await check.run(inMemory(files));
  return verdict.passed ? 'passed' : messageText(verdict.message);
}
