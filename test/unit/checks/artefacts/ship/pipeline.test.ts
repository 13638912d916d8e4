import assert from 'node:assert/strict';
import { changed, checkOf, judgement, READY } from './changedProject';

const file = '.github/workflows/ci.yml';
const release = '.github/workflows/deploy.yml';
const IMAGE = 'image_is_built_only_after_tests';
const SECRET = 'pipeline_has_no_plain_secret';

checkOf('pipeline_tests_every_push_and_pull_request', {
  'without pull requests': [{ file, from: '  pull_request:\n', to: '' }, /begin with pull_request/],
  'on some branches only': [
    { file, from: '  push:\n', to: '  push:\n    branches: [main]\n' },
    /leaves out some pushes/,
  ],
  'for some files only': [
    { file, from: '  push:\n', to: '  push:\n    paths: [src]\n' },
    /leaves out some pushes/,
  ],
  'when nothing tests': [{ file, from: 'python dev.py test', to: 'echo done' }, /runs your tests/],
  'when the code is fetched after the tests': [
    { file, from: /( {6}- uses: actions\/checkout@v6\n)([^]*?dev\.py test\n)/, to: '$2$1' },
    /fetch your code/,
  ],
});

checkOf('pipeline_uses_a_postgresql_service', {
  'without a service': [{ file, from: 'image: postgres:18', to: 'image: redis:8' }, /no service/],
  'when nobody waits for it': [{ file, from: / {8}options:.*\n/, to: '' }, /--health-cmd/],
  'when the tests do not know it': [
    { file, from: 'DATABASE_URL:', to: 'DATABASE:' },
    /get no TEST_DATABASE_URL/,
  ],
  'when the tests use another database': [
    { file, from: 'postgresql://', to: 'sqlite://' },
    /names PostgreSQL/,
  ],
});

checkOf(IMAGE, {
  'when nothing is built': [{ file, from: 'docker build', to: 'docker pull' }, /No step builds/],
  'when the job waits for nothing': [
    { file, from: '    needs: test\n', to: '' },
    /although the tests/,
  ],
  'when it is built before, in the same job': [
    {
      file,
      from: '      - run: python dev.py test\n',
      to: '      - run: docker build .\n      - run: python dev.py test\n',
    },
    /although the tests/,
  ],
  'when it is built in the same job, also after a failure': [
    {
      file,
      from: '- run: python dev.py test\n',
      to: '- run: python dev.py test\n      - if: always()\n        run: docker build .\n',
    },
    /although the tests/,
  ],
});

test('an image is built too early when its job, or one it waits for, runs anyway', async () => {
  const always = changed({
    file,
    from: '    needs: test\n',
    to: '    needs: test\n    if: always()\n',
  });
  assert.match(await judgement(IMAGE, always), /although the tests/);
  const chain = changed({ file, from: '    needs: test\n', to: '    needs: [lint]\n' });
  const lint = '\n  lint:\n    needs: test\n    if: ${{ !cancelled() }}\n    steps: []\n';
  const between = { ...chain, [file]: `${chain[file] ?? ''}${lint}` };
  assert.match(await judgement(IMAGE, between), /although the tests/);
});

test('an image is built too early when the tests may fail', async () => {
  const careless = changed({
    file,
    from: '- run: python dev.py test',
    to: '- run: python dev.py test\n        continue-on-error: true',
  });
  assert.match(await judgement(IMAGE, careless), /although the tests/);
});

checkOf(SECRET, {
  'with a password': [
    { file, from: 'POSTGRES_HOST_AUTH_METHOD: trust', to: 'POSTGRES_PASSWORD: harbour' },
    /POSTGRES_PASSWORD stands here.*:\d\d\)/,
  ],
  'with a password in an address': [
    { file, from: 'postgres@localhost', to: 'postgres:harbour@localhost' },
    /DATABASE_URL stands here/,
  ],
  'with the key of a provider': [
    { file, from: 'python dev.py test', to: 'X=AKIAABCDEFGHIJKLMNOP python dev.py test' },
    /run stands here/,
  ],
  'while there is no database yet': [
    { file, from: 'image: postgres:18', to: 'image: redis:8' },
    /no service/,
  ],
});

suite('pipelines in other forms', () => {
  test('may name the database for tests alone', async () => {
    const forTests = changed({ file, from: 'DATABASE_URL:', to: 'TEST_DATABASE_URL:' });
    assert.equal(await judgement('pipeline_uses_a_postgresql_service', forTests), 'passed');
  });

  test('may take secrets from the store and give rights to a token', async () => {
    const stored = changed({
      file,
      from: 'POSTGRES_HOST_AUTH_METHOD: trust',
      to: 'POSTGRES_PASSWORD: ${{ secrets.DATABASE_PASSWORD }}',
    });
    const url = changed(
      { file, from: 'postgres@', to: 'postgres:${{ secrets.DATABASE_PASSWORD }}@' },
      stored,
    );
    const token = changed(
      { file, from: 'contents: read', to: 'contents: read\n  id-token: write' },
      url,
    );
    assert.equal(await judgement(SECRET, token), 'passed');
  });

  test('may list events, build with an action, and wait over several jobs', async () => {
    const events = changed({ file, from: /on:\n.*\n.*\n/, to: 'on: [push, pull_request]\n' });
    assert.equal(await judgement('pipeline_tests_every_push_and_pull_request', events), 'passed');
    const chain = changed(
      { file, from: '    needs: test\n', to: '    needs: [lint]\n' },
      changed({ file, from: /- run: docker build.*/, to: '- uses: docker/build-push-action@v6' }),
    );
    const lint = '\n  lint:\n    needs: test\n    runs-on: ubuntu-latest\n    steps: []\n';
    assert.equal(
      await judgement(IMAGE, { ...chain, [file]: `${chain[file] ?? ''}${lint}` }),
      'passed',
    );
  });

  test('may wait in a circle without hanging us', async () => {
    const circle = changed({ file, from: '  test:\n', to: '  test:\n    needs: image\n' });
    assert.equal(await judgement(IMAGE, circle), 'passed');
  });
});

checkOf('migrations_run_before_the_new_version', {
  'without migrations': [
    { file: release, from: /linkbox-migrate|Migrate/g, to: 'linkbox-other' },
    /runs the migrations/,
  ],
  'without a deployment': [
    { file: release, from: 'gcloud run deploy', to: 'echo' },
    /cloud that you kept/,
  ],
  'with the deployment of another cloud': [
    { file: release, from: 'gcloud run deploy', to: 'az containerapp update' },
    /cloud that you kept/,
  ],
  'in the wrong order': [
    { file: release, from: /( {6}- name: Migrate\n[^]*?)( {6}- name: Deploy\n[^]*)$/, to: '$2$1' },
    /before the migrations have run/,
  ],
  'when the deployment comes anyway': [
    { file: release, from: '- name: Deploy', to: '- name: Deploy\n        if: always()' },
    /before/,
  ],
  'when they may fail': [
    {
      file: release,
      from: '- name: Migrate',
      to: '- name: Migrate\n        continue-on-error: true',
    },
    /although the migrations failed/,
  ],
});

suite('migrations in one step', () => {
  for (const [title, order, wanted] of [
    ['before the deployment pass', ['linkbox-migrate', 'deploy'], /^passed$/],
    ['after it fail', ['deploy', 'linkbox-migrate'], /before the migrations/],
  ] as const) {
    test(title, async () => {
      const commands = {
        deploy: 'gcloud run deploy linkbox',
        'linkbox-migrate': 'gcloud run jobs execute linkbox-migrate --wait',
      };
      const run = order.map((name) => `          ${commands[name]}\n`).join('');
      const steps = `jobs:\n  release:\n    steps:\n      - run: |\n${run}`;
      assert.match(
        await judgement('migrations_run_before_the_new_version', { ...READY, [release]: steps }),
        wanted,
      );
    });
  }
});
