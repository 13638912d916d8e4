import assert from 'node:assert/strict';
import {
  assertFails,
  assertPasses,
  judge,
  starterFiles,
  withoutArrows,
  type Files,
} from './judging';

const LAB = 'x-security-lab';
const CASES = 'two_abuse_cases_have_own_tests';
const AUDIT = 'dependency_audit_is_recorded_and_judged';
const DEPLOYMENT = 'lab_stays_out_of_every_deployment';
const OWN_CASES = 'tests/cases/security-own.json';
const REPORT = 'security-report.md';

const untouched = starterFiles('x-security-lab/python-fastapi');
const solved = starterFiles('x-security-lab/python-fastapi', [6]);

suite('abuse cases', () => {
  const [first, second] = ['search_is_safe', 'import_is_safe'];

  test('are missing at first', async () => {
    await assertFails(LAB, CASES, { files: untouched, key: 'tooFewOwnCases' });
    const without = Object.fromEntries(
      Object.entries(untouched).filter(([file]) => file !== OWN_CASES),
    );
    await assertFails(LAB, CASES, { files: without, key: 'ownCasesMissing' });
  });

  const TESTS: Readonly<Record<string, Files>> = {
    Python: {
      'tests/test_security_own.py': [first, second]
        .map((name) => `def test_${name}():\n    run_case("${name}")\n`)
        .join('\n'),
    },
    JavaScript: {
      'tests/security-own.test.js':
        'test("search is safe", () => runCase("search_is_safe"));\ntest(\'import is safe\', () => runCase("import_is_safe"));',
    },
    Java: {
      'src/test/java/linkbox/SecurityOwnTest.java':
        '@Test\nvoid searchIsSafe() { run("search_is_safe"); }\n@Test\nvoid importIsSafe() { run("import_is_safe"); }',
    },
    Go: {
      'security_own_test.go':
        'func TestSearchIsSafe(t *testing.T) { runCase(t, "search_is_safe") }\nfunc TestImportIsSafe(t *testing.T) { runCase(t, "import_is_safe") }',
    },
  };

  for (const [language, tests] of Object.entries(TESTS)) {
    test(`with their tests in ${language} pass`, async () => {
      await assertPasses(LAB, CASES, {
        ...tests,
        ...own(aCase(first, '/search?q=1'), aCase(second, '/a')),
      });
    });
  }

  test('need a test with their name that runs them', async () => {
    const files = own(aCase(first, '/search?q=1'), aCase(second, '/a'));
    await assertFails(LAB, CASES, { files, key: 'ownCaseWithoutTest' });
    const other = { 'tests/test_security_own.py': `def test_${first}():\n    run_case("other")` };
    await assertFails(LAB, CASES, { files: { ...files, ...other }, key: 'ownCaseWithoutTest' });
  });

  test('begin with something that succeeds', async () => {
    const files = own({ name: first, task: 6, steps: [refused('/a')] });
    await assertFails(LAB, CASES, { files, key: 'ownCaseNothingSucceeds' });
  });

  test('hold an attack', async () => {
    const files = own({ name: first, task: 6, steps: [allowed('/health')] });
    await assertFails(LAB, CASES, { files, key: 'ownCaseNothingFails' });
  });

  test('hold another attack than those that are there', async () => {
    const shipped = {
      'tests/cases/security-01-sql-injection.json': JSON.stringify(aCase('one', '/a')),
    };
    const files = { ...shipped, ...own(aCase(first, '/a')) };
    await assertFails(LAB, CASES, { files, key: 'ownCaseCopied' });
    await assertFails(LAB, CASES, {
      files: own(aCase(first, '/a'), aCase(second, '/a')),
      key: 'ownCaseCopied',
    });
  });

  test('may look at a page instead of an answer', async () => {
    const page = { page: { path: '/lab/preview/x', has: ['x'], lacks: ['<b>'] } };
    const files = {
      ...TESTS['Go'],
      ...own(aCase(second, '/a'), { name: first, task: 6, steps: [page] }),
    };
    await assertPasses(LAB, CASES, files);
  });

  test('say where the file is none', async () => {
    for (const text of ['[', '{}', '[{"name": "No Name", "steps": []}]']) {
      await assertFails(LAB, CASES, { files: { [OWN_CASES]: text }, key: 'ownCasesUnreadable' });
    }
  });

  function own(...cases: unknown[]): Files {
    return { [OWN_CASES]: JSON.stringify(cases.flat()) };
  }

  function aCase(name: string, path: string): object[] {
    return [{ name, task: 6, steps: [allowed('/health'), refused(path)] }];
  }

  function allowed(path: string): object {
    return { request: { method: 'GET', path }, expect: { status: 200 } };
  }

  function refused(path: string): object {
    return { request: { method: 'GET', path }, expect: { status: 404 } };
  }
});

suite('a dependency audit', () => {
  test('passes when it is judged', async () => {
    await assertPasses(LAB, AUDIT, solved);
  });

  test('is not there in the template, with its arrows or without', async () => {
    await assertFails(LAB, AUDIT, { files: untouched, key: 'auditLine' });
    const files = { [REPORT]: withoutArrows(untouched[REPORT] ?? '') };
    await assertFails(LAB, AUDIT, { files, key: 'auditLine' });
  });

  test('needs no finding to be judged', async () => {
    await assertPasses(
      LAB,
      AUDIT,
      withReport(/- Findings: 1([^]*?)### pygments[^]*?(?=## Where)/, '- Findings: 0$1'),
    );
  });

  const FAULTS: readonly [string, RegExp, string, Parameters<typeof assertFails>[2]['key']][] = [
    ['without a day', /- Date: .*/, '- Date: yesterday', 'auditLine'],
    ['without a number', /- Findings: 1/, '- Findings: some', 'auditLine'],
    ['with a short judgement', /- Judgement: .*/, '- Judgement: all fine', 'auditLine'],
    ['with a finding nobody judged', /- Findings: 1/, '- Findings: 2', 'auditFindingsMissing'],
    ['without a reason', /- Reason: .*/, '- Reason:', 'labelMissing'],
    ['that only waits', /- Decision: .*/, '- Decision: wait', 'auditDecision'],
    ['that accepts for ever', /- Until: .*/, '- Until: later', 'auditUntil'],
  ];
  for (const [words, from, to, key] of FAULTS) {
    test(`${words} fails`, async () => {
      await assertFails(LAB, AUDIT, { files: withReport(from, to), key });
    });
  }

  function withReport(from: RegExp, to: string): Files {
    const text = solved[REPORT] ?? '';
    const other = text.replace(from, to);
    assert.notEqual(other, text);
    return { [REPORT]: other };
  }
});

suite('the security lab', () => {
  const ON = 'LINKBOX_SECURITY_LAB=1';

  test('stays out of deployments when only its own files name the switch', async () => {
    await assertPasses(LAB, DEPLOYMENT, { ...solved, '.env': ON, 'docs/notes.md': ON });
    await assertPasses(LAB, DEPLOYMENT, { ...solved, 'lab_start.go': ON, 'src/lab/start.js': ON });
  });

  test('needs words about it', async () => {
    await assertFails(LAB, DEPLOYMENT, { files: untouched, key: 'tooFewSentences' });
  });

  for (const file of [
    'Dockerfile',
    'deploy/compose.yaml',
    'deploy/lab/compose.yaml',
    '.github/workflows/security.yml',
    '.env.production',
    '.env.example',
    'linkbox/app.py',
    'Procfile',
  ]) {
    test(`is deployed by ${file} with its switch`, async () => {
      const files = { ...solved, [file]: `# first\nENV ${ON}\n` };
      assert.equal(
        (await assertFails(LAB, DEPLOYMENT, { files, key: 'labDeployed' }))['line'],
        '2',
      );
    });
  }

  test('is no part of what phases 4 and 6 look at', async () => {
    const own = { ...untouched, 'README.md': '' };
    const verdict = await judge('p4-linkbox', 'own_endpoint_has_own_test', own);
    assert.ok(!verdict.passed);
    assert.equal(verdict.message.key, 'ownTestMissing');
    await assertPasses('p6-ship-linkbox', 'env_example_lists_every_setting', {
      ...untouched,
      '.env.example': 'PORT=8000\nDATABASE_URL=\n',
    });
  });
});
