import assert from 'node:assert/strict';
import { changed, checkOf, judgement, READY } from './changedProject';

const example = '.env.example';
const decision = 'docs/decisions/0002-cloud.md';
const runbook = 'deploy/RUNBOOK.md';
const SETTINGS = 'env_example_lists_every_setting';
const SECRETS = 'no_secret_in_the_repository';

checkOf(SETTINGS, {
  'when one is missing': [{ file: example, from: 'PORT=8000\n', to: '' }, /does not list: PORT\./],
  'when one is only written about': [
    { file: example, from: 'HOST=127.0.0.1', to: 'HOST is missing' },
    /does not list: HOST\./,
  ],
});

suite('settings in the code of other stacks', () => {
  const reading: Readonly<Record<string, string>> = {
    'src/settings.js': 'export const a = env.SECOND_NAME ?? 1;',
    'src/other.js': 'process.env["SECOND_NAME"]',
    'main.go': 'os.Getenv("SECOND_NAME")',
    'src/main/java/App.java': 'System.getenv("SECOND_NAME")',
    'src/main/java/Settings.java': 'env.getProperty("SECOND_NAME")',
    'src/main/resources/application.properties': 'server.port=${SECOND_NAME:8000}',
    'linkbox/settings.py': 'port = number(env, "SECOND_NAME")',
    'linkbox/other.py': 'os.environ["SECOND_NAME"]',
  };
  for (const [file, text] of Object.entries(reading)) {
    test(`are found: ${text}`, async () => {
      assert.match(await judgement(SETTINGS, { ...READY, [file]: text }), /list: SECOND_NAME\./);
    });
  }

  test('are not the constants in a text of JavaScript', async () => {
    const files = { ...READY, 'src/ports.js': 'const text = `up to ${LARGEST_PORT}`;' };
    assert.equal(await judgement(SETTINGS, files), 'passed');
  });

  test('are not looked for in tests', async () => {
    const files = { ...READY, 'tests/test_a.py': 'os.environ["ONLY_IN_TESTS"]' };
    assert.equal(await judgement(SETTINGS, files), 'passed');
  });
});

checkOf(SECRETS, {
  'when Git does not ignore .env': [
    { file: '.gitignore', from: '.env\n', to: '' },
    /does not list \.env/,
  ],
  'with a password in an address': [
    { file: example, from: 'change-me@localhost', to: 'harbour-71@10.20.0.5' },
    /real secret.*\.env\.example:\d\d\)/,
  ],
  'with a secret setting': [
    { file: example, from: /$/, to: '\nSESSION_SECRET=harbour-71\n' },
    /real secret/,
  ],
  'with a private key': [
    { file: runbook, from: '# Runbook', to: '-----BEGIN PRIVATE KEY-----\n# Runbook' },
    /RUNBOOK\.md, line 1/,
  ],
});

test('no secret in the repository: stand-ins, variables and this computer are no secrets', async () => {
  const more = [
    'SESSION_SECRET=',
    'API_TOKEN=<your token>',
    'ADMIN_PASSWORD=change-me',
    'SHARED=postgresql://me:${PASSWORD}@db.linkbox.dev/linkbox',
    'EXAMPLE=postgresql://me:mine@db.example.com/linkbox',
    'OWN=postgresql://me:mine@127.0.0.1:5432/linkbox',
  ].join('\n');
  const files = {
    ...READY,
    [example]: `${READY[example] ?? ''}\n${more}\n`,
    '.env': 'SESSION_SECRET=real-one',
  };
  assert.equal(await judgement(SECRETS, files), 'passed');
});

checkOf('cloud_decision_compares_cost_region_and_effort', {
  'with two clouds': [
    { file: decision, from: /### Azure[^]*?(?=## Decision)/, to: '' },
    /2 of 3 clouds/,
  ],
  'without a cost': [
    { file: decision, from: /- Cost: an allowance.*/, to: '- Cost: low' },
    /“Cost:”/,
  ],
  'with the same words': [
    {
      file: decision,
      from: /### Azure Container Apps\n\n.*\n.*\n.*\n/,
      to: '### Azure\n\n- Cost: nothing while nobody calls, the database costs more than the service\n- Region: Belgium and Frankfurt are both near enough for us\n- Effort: one file and one command after the project is made\n',
    },
    /say the same/,
  ],
  'with half a decision': [{ file: decision, from: / Its description.*/, to: '' }, /1 of 2/],
});

checkOf('budget_alert_and_teardown_are_planned', {
  'without an amount': [
    { file: decision, from: /At 5 euros.*/, to: 'We get a message when it is too much.' },
    /no number/,
  ],
  'without steps': [
    { file: decision, from: /- Delete the service[^]*$/, to: 'Delete all of it one day.\n' },
    /0 of 2 points/,
  ],
});

checkOf('runbook_covers_start_stop_logs_backup_restore', {
  'without a command': [
    { file: runbook, from: /```text\npg_dump[^]*?```/, to: 'Call pg_dump.' },
    /“Back up”: the command/,
  ],
  'without a heading': [{ file: runbook, from: '## Logs', to: '## Other' }, /no heading “Logs”/],
});

checkOf('rehearsal_log_has_restore_and_rollback_with_times', {
  'without a rollback': [
    { file: runbook, from: '### Rollback', to: '### Something' },
    /### Rollback/,
  ],
  'without a date': [
    { file: runbook, from: 'Date: 2030-05-17', to: 'Date: yesterday' },
    /date is missing/,
  ],
  'without a time': [
    { file: runbook, from: 'Ended: 14:46', to: 'Ended: soon' },
    /“Ended” needs a time/,
  ],
  'when nothing happened': [
    { file: runbook, from: /What happened: All.*/, to: 'What happened: fine' },
    /“What happened:”/,
  ],
});

test('the templates pass for nothing, also without the arrows of their comments', async () => {
  const template = `# Runbook\n\n## Rehearsal log\n\nwith headings like these:\n\n### Restore\n\n- Date: 2030-05-17\n- Started: 14:05\n- Ended: 14:20\n- What happened: at least four words\n\n### Rollback\n\nand the same four lines.\n`;
  const files = changed({ file: runbook, from: /[^]*/, to: template });
  assert.match(
    await judgement('rehearsal_log_has_restore_and_rollback_with_times', files),
    /Rollback/,
  );
});
