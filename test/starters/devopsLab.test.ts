import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { devopsLabChecks } from '../../src/checks/artefacts/devopsLab/devopsLab';
import type { Ask, DevopsPlace } from '../../src/checks/artefacts/devopsLab/devopsPlace';
import { readPromql } from '../../src/checks/artefacts/devopsLab/promql';
import { readMetrics } from '../../src/checks/artefacts/devopsLab/readMetrics';
import { devopsPlace } from '../../src/running/devopsPlace';
import { layOver } from '../support/proof/projectFolder';
import { repositoryFolder } from '../support/proof/variants';

const LAB = path.join(repositoryFolder, 'starters/x-devops-lab/any');
const SOLUTIONS = path.join(repositoryFolder, 'test/starters/solutions/x-devops-lab/any');

const RELEASE = '.github/workflows/release.yml';
const ALERTS = 'monitoring/alerts.yml';

suite('the DevOps lab', () => {
  let folder: string;

  setup(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "devops' lab-"));
    layOver(LAB, folder);
    for (const layer of fs.readdirSync(SOLUTIONS).sort()) {
      layOver(path.join(SOLUTIONS, layer), folder);
    }
  });

  teardown(() => {
    fs.rmSync(folder, { recursive: true });
  });

  test('is solved by its reference in all that needs no application', async () => {
    for (const { name } of devopsLabChecks.filter(({ name }) => !name.startsWith('metrics_'))) {
      assert.equal(await messageOf(name), undefined, name);
    }
  });

  for (const [check, file, from, to, wanted] of [
    ['pipeline_caches_and_tests_before_build', RELEASE, '          cache: pip\n', '', 'releaseCacheMissing'],
    ['pipeline_caches_and_tests_before_build', RELEASE, '    needs: test\n', '', 'releaseBuildEarly'],
    ['red_tests_stop_the_pipeline', RELEASE, 'run: python dev.py test', 'run: python dev.py test || echo red', 'releaseTestsMayFail'],
    ['red_tests_stop_the_pipeline', RELEASE, '    needs: image\n    if: ${{ !failure() && !cancelled() }}', '    needs: image\n    if: ${{ always() }}', 'releaseGoesOn'],
    ['deploy_waits_for_tests_and_approval', RELEASE, 'needs: [test, image, try]', 'needs: [test, image]', 'releaseLiveEarly'],
    ['deploy_waits_for_tests_and_approval', RELEASE, 'name: live', 'name: production', 'releaseEnvironmentMissing'],
    ['same_image_goes_to_test_and_live', RELEASE, 'deploy linkbox --image "registry.example/linkbox', 'deploy linkbox --image "registry.example/other', 'releaseOtherImage'],
    ['same_image_goes_to_test_and_live', RELEASE, '- run: docker push', '- run: docker build --tag again .\n      - run: docker push', 'releaseBuildsTwice'],
    ['rollback_is_one_step', RELEASE, '  image:\n    if: ${{ !inputs.version }}\n', '  image:\n', 'releaseRollbackBuilds'],
    ['rollback_is_one_step', RELEASE, '      version:\n', '      other:\n', 'releaseInputMissing'],
    ['infrastructure_file_parses', 'infra/main.tf', 'internal = 8000', 'internal = = 8000', 'infraUnreadable'],
    ['infrastructure_file_parses', 'infra/outputs.tf', '"\n}', '\n}', 'infraUnreadable'],
    ['resources_use_variables', 'infra/main.tf', 'external = var.port', 'external = 8080', 'infraPort'],
    ['resources_use_variables', 'infra/main.tf', 'image = docker_image.linkbox.image_id', 'image = "linkbox:1"', 'infraContainerImage'],
    ['resources_use_variables', 'infra/main.tf', '${var.image_tag}', '${var.missing}', 'infraImageTag'],
    ['resources_use_variables', 'infra/variables.tf', '  sensitive   = true\n', '', 'infraSecretOpen'],
    ['outputs_name_the_address', 'infra/outputs.tf', '${var.port}', '8080', 'infraOutput'],
    ['state_and_secrets_are_not_committed', '.gitignore', '*.tfstate.*', '', 'infraNotIgnored'],
    ['state_and_secrets_are_not_committed', '.gitignore', '*.tfvars', '*.tf*', 'infraIgnoresTooMuch'],
    ['state_and_secrets_are_not_committed', 'infra/main.tf', '"HOST=0.0.0.0"', '"B=postgresql://me:secret@db.example.com/x"', 'infraPlainSecret'],
    ['alerts_cover_errors_latency_and_absence', ALERTS, '        for: 5m\n', '', 'alertForMissing'],
    ['alerts_cover_errors_latency_and_absence', ALERTS, 'absent(up{job="linkbox"} == 1)', 'absent(up{', 'promqlUnreadable'],
    ['alerts_cover_errors_latency_and_absence', ALERTS, ' > 0.5', '', 'alertAlways'],
    ['alerts_cover_errors_latency_and_absence', ALERTS, 'status=~"5.."', 'status=~"4.."', 'alertErrorsMissing'],
    ['alerts_cover_errors_latency_and_absence', ALERTS, '0.95', '0.5', 'alertLatencyMissing'],
    ['alerts_cover_errors_latency_and_absence', ALERTS, 'absent(up{job="linkbox"} == 1)', 'rate(http_requests_total[5m]) == 0', 'alertAbsenceMissing'],
    ['dashboard_shows_rate_errors_and_duration', 'monitoring/dashboard.json', '"sum(rate(http_requests_total[5m]))"', '""', 'panelUnreadable'],
    ['incident_note_has_timeline_cause_and_change', 'incident.md', '14:02', '15:02', 'incidentOrder'],
  ] as const) {
    test(`${check} says ${wanted} for ${to.trim() || 'what is left out'}`, async () => {
      const place = path.join(folder, file);
      const text = fs.readFileSync(place, 'utf8');
      assert.ok(text.includes(from), from);
      fs.writeFileSync(place, text.replace(from, () => to));
      assert.equal(await messageOf(check), wanted);
    });
  }

  test('reads the names of an infrastructure file, not its words', async () => {
    const main = path.join(folder, 'infra/main.tf');
    const text = fs.readFileSync(main, 'utf8');
    // In a comment or a text nothing is a resource.
    const inComment = text.slice(text.indexOf('resource "docker_container"')).replaceAll(/^/gm, '# ');
    fs.writeFileSync(main, text.slice(0, text.indexOf('resource "docker_container"')) + inComment);
    assert.equal(await messageOf('resources_use_variables'), 'infraContainerMissing');
  });

  test('accepts an application that counts as it should', async () => {
    for (const check of ['metrics_count_requests_and_errors', 'metrics_show_duration_histogram']) {
      assert.equal(await messageOf(check, counting()), undefined);
    }
  });

  for (const [check, faults, wanted] of [
    ['metrics_count_requests_and_errors', { metricsStatus: 401 }, 'metricsAnswer'],
    ['metrics_count_requests_and_errors', { change: (text: string) => `${text}\nno metric\n` }, 'metricsUnreadable'],
    ['metrics_count_requests_and_errors', { change: (text: string) => text.replace('total counter', 'total gauge') }, 'metricMissing'],
    ['metrics_count_requests_and_errors', { change: (text: string) => text.replaceAll(/,status="\d+"/g, '') }, 'metricLabelMissing'],
    ['metrics_count_requests_and_errors', { onlyGood: true }, 'metricCount'],
    ['metrics_count_requests_and_errors', { typedPaths: true }, 'metricPath'],
    ['metrics_show_duration_histogram', { change: (text: string) => text.replaceAll(/.*le="0\.\d+".*\n/g, '') }, 'metricLimits'],
    ['metrics_show_duration_histogram', { change: (text: string) => text.replaceAll(/(le="0\.1"\}) \d+/g, '$1 99') }, 'metricBuckets'],
    ['metrics_show_duration_histogram', { change: (text: string) => text.replaceAll(/_sum(\S+) .*/g, '_sum$1 0') }, 'metricSum'],
  ] as const) {
    test(`${check} says ${wanted} for ${Object.keys(faults).join()}`, async () => {
      assert.equal(await messageOf(check, counting(faults)), wanted);
    });
  }

  test('says why there is no application to ask', async () => {
    assert.equal(await messageOf('metrics_count_requests_and_errors'), 'applicationNotStarted');
  });

  for (const [stack, isOwn] of [['python-django', true], ['javascript-express', false]] as const) {
    test(`starts ${stack} ${isOwn ? 'on a database of its own' : 'with the settings there are'}`, async () => {
      const manifest = path.join(repositoryFolder, 'starters/p4-linkbox', stack, 'starter.json');
      const read = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { commands: object };
      const commands = { ...read.commands, setup: null, run: ['node', 'server.mjs'] };
      fs.writeFileSync(path.join(folder, 'starter.json'), JSON.stringify({ ...read, commands }));
      fs.writeFileSync(path.join(folder, 'server.mjs'), SHOWS_ITS_DATABASE);
      const place = devopsPlace({ folder, grammars: '', signal: undefined });
      const answer = await place.withApplication((ask) => ask('/'));
      assert.ok('body' in answer, JSON.stringify(answer));
      const shared = process.env['DATABASE_URL'] ?? 'none';
      assert.equal(/^sqlite:\/\/\/.*backend-roadmap-linkbox-.*linkbox\.db$/.test(answer.body), isOwn);
      assert.equal(answer.body === shared, !isOwn);
    });
  }

  async function messageOf(name: string, withApplication?: DevopsPlace['withApplication']) {
    const check = devopsLabChecks.find((one) => one.name === name);
    assert.ok(check !== undefined && (check.kind === 'devops' || check.kind === 'files'));
    const grammars = path.join(repositoryFolder, 'dist/grammars');
    // What a machine happens to have must not change the verdicts.
    const programs = { infrastructure: ['no-tofu-here'], promtool: 'no-promtool-here' };
    const real = devopsPlace({ folder, grammars, signal: undefined, ...programs });
    const place = withApplication === undefined ? real : { ...real, withApplication };
    const verdict = check.kind === 'devops' ? await check.run(place) : await check.run(place.project);
    assert.ok('passed' in verdict);
    return verdict.passed ? undefined : verdict.message.key;
  }
});

suite('the format of metrics', () => {
  test('is read with its labels, whatever they hold', () => {
    const read = readMetrics('# HELP a b\n# TYPE a counter\na{x="1,}\\"\\\\\\n", y="" ,} 2e3 1700000000000\na +Inf\n');
    assert.ok('samples' in read);
    assert.deepEqual(read.samples.map(({ name, value }) => [name, value]), [['a', 2000], ['a', Infinity]]);
    assert.deepEqual([...(read.samples[0]?.labels ?? [])], [['x', '1,}"\\\n'], ['y', '']]);
    assert.equal(read.types.get('a'), 'counter');
  });

  for (const line of ['a{x=1} 1', 'a{x="1" 1', 'a', 'a x', '1a 1', 'a{x="1"}1', '{"json": true}']) {
    test(`does not hold ${line}`, () => {
      assert.ok('line' in readMetrics(line));
    });
  }
});

suite('PromQL', () => {
  test('is read as a tree', () => {
    const read = readPromql('sum by (le) (rate(a_bucket{b="c", d=~"e"}[5m])) / 2 > 0.5');
    assert.ok(read);
    assert.deepEqual(read.selectors, [{ metric: 'a_bucket', matchers: ['b="c"', 'd=~"e"'], isRange: true }]);
    assert.deepEqual([...read.functions], ['sum', 'rate']);
    assert.deepEqual([read.compares, read.divides, read.numbers], [true, true, [2, 0.5]]);
  });

  for (const text of ['', 'sum(rate(', 'rate(a[5m]', 'a{b=c}', 'a +']) {
    test(`is not ${text || 'nothing'}`, () => {
      assert.equal(readPromql(text), undefined);
    });
  }
});

const SHOWS_ITS_DATABASE = `
import http from 'node:http';
const server = http.createServer((request, response) => response.end(process.env.DATABASE_URL ?? 'none'));
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

interface Faults {
  readonly metricsStatus?: number;
  readonly onlyGood?: boolean;
  readonly typedPaths?: boolean;
  readonly change?: (text: string) => string;
}

/** An application that counts its requests, or does so wrongly. */
function counting(faults: Faults = {}): DevopsPlace['withApplication'] {
  const counts = new Map<string, number>();
  const ask: Ask = (asked) => {
    if (asked === '/metrics') {
      const text = [...lines(counts)].join('\n') + '\n';
      return Promise.resolve({
        status: faults.metricsStatus ?? 200,
        body: faults.change?.(text) ?? text,
      });
    }
    const status = asked === '/health' ? 200 : asked === '/links' ? 401 : 404;
    if (!(faults.onlyGood === true && status !== 200)) {
      const route = status === 404 && faults.typedPaths !== true ? '/{slug}' : asked;
      const key = `method="GET",route="${route}",status="${status}"`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Promise.resolve({ status, body: '' });
  };
  return (use) => use(ask);
}

function* lines(counts: ReadonlyMap<string, number>): Generator<string> {
  yield '# TYPE http_requests_total counter';
  for (const [labels, count] of counts) {
    yield `http_requests_total{${labels}} ${count}`;
  }
  yield '# TYPE http_request_duration_seconds histogram';
  for (const [labels, count] of counts) {
    const series = labels.replace(/,status.*/, '');
    for (const limit of ['0.1', '0.2', '0.3', '0.4', '+Inf']) {
      yield `http_request_duration_seconds_bucket{${series},le="${limit}"} ${count}`;
    }
    yield `http_request_duration_seconds_sum{${series}} ${count / 10}`;
    yield `http_request_duration_seconds_count{${series}} ${count}`;
  }
}
