import assert from 'node:assert/strict';
import { networkLabChecks } from '../../../../src/checks/artefacts/networkLab/networkLab';
import { messageText } from '../../../../src/checks/artefacts/messages';
import { assertFails, assertPasses, judge, starterFiles, withoutArrows } from './judging';

const STARTER = 'p3-network-lab';
const TITLE = `${STARTER}/any`;
const ANSWERS = 'answers.yaml';
const solved = starterFiles(TITLE, [1, 2, 3, 4, 5]);

suite('checks of the network lab', () => {
  test('all pass on the solution', async () => {
    for (const { name } of networkLabChecks) {
      await assertPasses(STARTER, name, solved);
    }
  });

  test('never tell an answer', async () => {
    const wrong = { ...solved, [ANSWERS]: (solved[ANSWERS] ?? '').replace(/: "\w.*"/g, ': "zzz"') };
    for (const { name } of networkLabChecks.filter(({ kind }) => kind === 'files')) {
      const verdict = await judge(STARTER, name, wrong);
      if (!verdict.passed && verdict.message.key === 'wrongAnswer') {
        assert.doesNotMatch(messageText(verdict.message), /5432|4242|198\.51|12:05|13:00|: b\b/);
      }
    }
  });

  test('name exactly the questions that are wrong, at the line of the first', async () => {
    const yaml = (solved[ANSWERS] ?? '').replace('ssh: "22"', 'ssh: "23"');
    const files = { ...solved, [ANSWERS]: yaml };
    const args = await assertFails(STARTER, 'matches_services_to_ports', {
      files,
      key: 'wrongAnswer',
    });
    assert.equal(args['questions'], 'ssh');
    const verdict = await judge(STARTER, 'matches_services_to_ports', files);
    const line = yaml.split('\n').findIndex((text) => text.includes('ssh:')) + 1;
    assert.ok(!verdict.passed);
    assert.deepEqual(verdict.location, { file: ANSWERS, line });
  });

  test('accept answers without quotes, in capitals, with spaces or a final dot', async () => {
    const yaml = (solved[ANSWERS] ?? '')
      .replace('http: "80"', 'http: 80')
      .replace('"127.0.0.1": "loopback"', '"127.0.0.1": " Loopback "')
      .replace('"sites.hobby.example"', 'sites.hobby.example.')
      .replace('"12:05:00"', '12:05:00');
    const files = { ...solved, [ANSWERS]: yaml };
    await assertPasses(STARTER, 'matches_services_to_ports', files);
    await assertPasses(STARTER, 'classifies_ten_addresses', files);
    await assertPasses(STARTER, 'follows_cname_and_ttl', files);
  });

  test('say which choices there are', async () => {
    const yaml = (solved[ANSWERS] ?? '').replace('"::1": "loopback"', '"::1": "local"');
    const files = { ...solved, [ANSWERS]: yaml };
    const args = await assertFails(STARTER, 'classifies_ten_addresses', {
      files,
      key: 'notAChoice',
    });
    assert.equal(args['questions'], '::1');
  });

  test('ask for open answers before they correct others', async () => {
    const yaml = (solved[ANSWERS] ?? '').replace('dns: "53"', 'dns: ""').replace('"22"', '"1"');
    const args = await assertFails(STARTER, 'matches_services_to_ports', {
      files: { ...solved, [ANSWERS]: yaml },
      key: 'notAnswered',
    });
    assert.equal(args['questions'], 'dns');
  });

  test('point at the line that is no YAML', async () => {
    for (const broken of ['journey:\n  step_1: "a\n', 'a: 1\na: 2\n', '- a\n', '']) {
      await assertFails(STARTER, 'labels_the_request_journey', {
        files: { ...solved, [ANSWERS]: broken },
        key: 'answersUnreadable',
      });
    }
  });

  test('refuse aliases instead of following them', async () => {
    const bomb = 'a: &a ["x"]\nb: &b [*a, *a]\nports: {http: *b}\n';
    await assertFails(STARTER, 'matches_services_to_ports', {
      files: { [ANSWERS]: bomb },
      key: 'questionMissing',
    });
  });

  test('want each step of the visit once, then in order', async () => {
    const withOrder = (order: string) => ({
      ...solved,
      [ANSWERS]: (solved[ANSWERS] ?? '').replace(/order: .*/, `order: ${order}`),
    });
    const check = 'orders_the_steps_of_an_https_visit';
    await assertFails(STARTER, check, {
      files: withOrder('["d", "d", "f", "c", "a", "e", "g"]'),
      key: 'lettersIncomplete',
    });
    const args = await assertFails(STARTER, check, {
      files: withOrder('[d, b, c, f, a, e, g]'),
      key: 'wrongOrder',
    });
    assert.equal(args['place'], '3');
    await assertFails(STARTER, check, { files: withOrder('"dbfcaeg"'), key: 'questionMissing' });
  });

  test('see that a file of the lab is gone', async () => {
    for (const file of ['zone.txt', 'failures/failure-6.txt', 'port-conflict.txt']) {
      const args = await assertFails(STARTER, 'lab_files_are_complete', {
        files: { ...solved, [file]: ' ' },
        key: 'fileMissing',
      });
      assert.equal(args['file'], file);
    }
  });

  test('do not take the hint of the template for an explanation', async () => {
    const template = starterFiles(TITLE)['journey.md'] ?? '';
    await assertFails(STARTER, 'journey_explains_why_a_backend_is_needed', {
      files: { 'journey.md': withoutArrows(template) },
      key: 'tooFewSentences',
    });
  });
});
