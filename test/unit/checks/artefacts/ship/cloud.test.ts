import assert from 'node:assert/strict';
import type { Files } from '../judging';
import { changed, checkOf, judgement, READY, type Change } from './changedProject';

const file = 'deploy/gcp/service.yaml';
const ONE = 'exactly_one_cloud_is_kept';
const PARTS = 'service_sets_port_health_limits_and_secrets';
const PLACEHOLDER = 'service_has_no_placeholder_left';

const AWS = `serviceName: linkbox
healthCheckPath: /health
cpu: "256"
memory: "512"
scalingTarget:
  minTaskCount: 1
  maxTaskCount: 2
primaryContainer:
  image: 123456789012.dkr.ecr.eu-central-1.amazonaws.com/linkbox:1.0.0
  containerPort: 8000
  secrets:
    - name: DATABASE_URL
      valueFrom: arn:aws:secretsmanager:eu-central-1:123456789012:secret:linkbox
`;
const AZURE = `properties:
  configuration:
    ingress:
      targetPort: 8000
    secrets:
      - name: database-url
        keyVaultUrl: https://linkbox.vault.azure.net/secrets/database-url
        identity: system
  template:
    containers:
      - name: linkbox
        image: linkbox.azurecr.io/linkbox:1.0.0
        resources: {cpu: 0.25, memory: 0.5Gi}
        probes:
          - type: Liveness
            httpGet: {path: /health, port: 8000}
        env:
          - {name: DATABASE_URL, secretRef: database-url}
    scale: {minReplicas: 0, maxReplicas: 2}
`;

/** The project with another cloud in the place of the kept one. */
function keeping(cloud: string, text: string): Files {
  const { [file]: _dropped, ...rest } = READY;
  return { ...rest, [cloud]: text };
}

checkOf(ONE, {
  'when the kept one is empty': [{ file, from: /[^]*/, to: '# nothing\n' }, /there are 0/],
  'when it is no YAML': [{ file, from: 'spec:', to: 'spec: {' }, /cannot be read/],
});

test('exactly one cloud is kept: two are one too many, and an empty file is none', async () => {
  assert.match(await judgement(ONE, { ...READY, 'deploy/aws/service.yaml': AWS }), /there are 2/);
  assert.equal(await judgement(ONE, { ...READY, 'deploy/aws/service.yaml': '' }), 'passed');
});

checkOf(PARTS, {
  'without a port': [{ file, from: 'containerPort: 8000', to: 'name: http1' }, /not set: port/],
  'with a port that is no number': [
    { file, from: 'containerPort: 8000', to: 'containerPort: <port>' },
    /not set: port/,
  ],
  'without a health check': [{ file, from: 'path: /health', to: 'path: /' }, /not set: health/],
  'without cpu': [{ file, from: 'cpu: "1"', to: 'gpu: "1"' }, /not set: cpu/],
  'without memory': [{ file, from: 'memory: 512Mi', to: 'memory: much' }, /not set: memory/],
  'without a most': [
    { file, from: 'autoscaling.knative.dev/maxScale', to: 'other' },
    /not set: most/,
  ],
  'without a secret': [{ file, from: 'secretKeyRef', to: 'other' }, /not set: DATABASE_URL/],
});

checkOf(PLACEHOLDER, {
  'with one': [
    { file, from: 'linkbox-reading-group/linkbox', to: '<project>/linkbox' },
    /<project>/,
  ],
  'with a word for it': [{ file, from: 'linkbox-database-url', to: 'TODO' }, /TODO/],
  'with an image that is another one tomorrow': [
    { file, from: ':1.0.0', to: ':latest' },
    /not latest/,
  ],
  'without an image': [{ file, from: /image: .*/, to: 'name: linkbox' }, /name the image/],
});

suite('descriptions for other clouds', () => {
  const clouds: Readonly<Record<string, readonly [string, string, Change]>> = {
    AWS: [
      'deploy/aws/service.yaml',
      AWS,
      {
        file: 'deploy/aws/service.yaml',
        from: '  secrets:',
        to: '  environment:\n    - {name: DATABASE_URL, value: x}\n  secrets:',
      },
    ],
    Azure: [
      'deploy/azure/service.yaml',
      AZURE,
      {
        file: 'deploy/azure/service.yaml',
        from: 'env:',
        to: 'env:\n          - {name: DATABASE_URL, value: x}',
      },
    ],
  };
  for (const [cloud, [place, text, plain]] of Object.entries(clouds)) {
    test(`pass as well: ${cloud}`, async () => {
      for (const name of [ONE, PARTS, PLACEHOLDER]) {
        assert.equal(await judgement(name, keeping(place, text)), 'passed', name);
      }
    });

    test(`fail with the secret among the plain variables: ${cloud}`, async () => {
      const files = changed(plain, keeping(place, text));
      assert.match(await judgement(PARTS, files), /among the plain variables/);
    });
  }

  test('fail when the secret is not from a vault', async () => {
    const place = 'deploy/azure/service.yaml';
    const files = changed({ file: place, from: 'keyVaultUrl', to: 'value' }, keeping(place, AZURE));
    assert.match(await judgement(PARTS, files), /not set: DATABASE_URL/);
  });
});
