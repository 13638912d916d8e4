import assert from 'node:assert/strict';
import { isIgnored } from '../../../../../src/checks/artefacts/ship/ignoreRules';
import { changed, checkOf, judgement, READY } from './changedProject';

const file = 'Dockerfile';
const PINNED = 'dockerfile_pins_its_base_image';
const ORDER = 'dockerfile_installs_dependencies_before_copying_code';
const USER = 'dockerfile_runs_as_non_root';
const HEALTH = 'dockerfile_has_a_health_check';
const IGNORED = 'dockerignore_excludes_secrets_and_caches';

checkOf(PINNED, {
  'without a tag': [
    { file, from: /python:3\.13-slim\nENV/, to: 'python\nENV' },
    /image python is.*:7\)/,
  ],
  'with the tag latest': [{ file, from: '3.13-slim AS', to: 'latest AS' }, /python:latest.*:2\)/],
  'with a tag that is no version': [{ file, from: '3.13-slim AS', to: 'slim AS' }, /python:slim/],
  'with a loose version in a variable': [
    { file, from: /FROM python:3\.13-slim AS/, to: 'ARG TAG=latest\nFROM python:${TAG} AS' },
    /python:latest/,
  ],
  'without FROM': [{ file, from: /^FROM.*$/gm, to: '' }, /no FROM/],
});

checkOf(ORDER, {
  'when code is copied first': [
    { file, from: 'COPY requirements.txt .', to: 'COPY . .' },
    /each change.*:4\)/,
  ],
  'when code is copied together with the lock file': [
    { file, from: 'COPY requirements.txt .', to: 'COPY ["requirements.txt", "linkbox", "./"]' },
    /each change/,
  ],
  'when nothing is copied before': [
    { file, from: 'COPY requirements.txt .\n', to: '' },
    /copy the file that lists them/,
  ],
  'when nothing is installed': [{ file, from: /^RUN python.*$/m, to: '' }, /No RUN/],
  'when the code never comes': [{ file, from: 'COPY . .\n', to: '' }, /not copied into the image/],
});

checkOf(USER, {
  'without USER': [{ file, from: 'USER 10001\n', to: '' }, /runs as root.*:7\)/],
  'as root': [{ file, from: 'USER 10001', to: 'USER root' }, /names root/],
  'as number 0': [{ file, from: 'USER 10001', to: 'USER 0:0' }, /names root/],
  'when root comes back': [{ file, from: 'USER 10001', to: 'USER 10001\nUSER root' }, /names root/],
  'with the user in an earlier stage': [
    {
      file,
      from: /(?<first>AS libraries\n)(?<rest>[^]*)USER 10001\n/,
      to: '$<first>USER 10001\n$<rest>',
    },
    /runs as root/,
  ],
  'with the user in a comment': [{ file, from: 'USER 10001', to: '# USER 10001' }, /runs as root/],
});

checkOf(HEALTH, {
  'without one': [{ file, from: /HEALTHCHECK.*\\\n.*\n/, to: '' }, /no HEALTHCHECK/],
  'with NONE': [{ file, from: /HEALTHCHECK.*\\\n.*\n/, to: 'HEALTHCHECK NONE\n' }, /does not ask/],
  'when it asks for nothing': [
    { file, from: /HEALTHCHECK.*\\\n.*\n/, to: 'HEALTHCHECK CMD true\n' },
    /does not ask/,
  ],
});

checkOf(IGNORED, {
  'with the settings in the image': [
    { file: '.dockerignore', from: '.env\n', to: '' },
    /\.env into the image/,
  ],
  'with the history': [{ file: '.dockerignore', from: '.git\n', to: '' }, /\.git\/config/],
  'with the libraries of this computer': [
    { file: '.dockerignore', from: '.venv\n', to: '' },
    /\.venv/,
  ],
  'with the data': [{ file: '.dockerignore', from: 'linkbox-data.json\n', to: '' }, /linkbox-data/],
  'when it takes something back': [
    { file: '.dockerignore', from: /$/, to: '\n!.env\n' },
    /\.env into/,
  ],
  'when the code stays out too': [{ file: '.dockerignore', from: /$/, to: '\n*\n' }, /needs it/],
});

test('libraries of an overlay that lie in a folder of their own stay out as well', async () => {
  const files: Record<string, string> = { ...READY, 'src/database/package.json': '{}' };
  assert.match(await judgement(IGNORED, files), /src\/database\/node_modules/);
  const ignore = `${READY['.dockerignore'] ?? ''}\n**/node_modules\n`;
  assert.equal(await judgement(IGNORED, { ...files, '.dockerignore': ignore }), 'passed');
});

suite('images of other stacks', () => {
  const images: Readonly<Record<string, string>> = {
    Node: 'FROM node:22-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci --omit=dev\nCOPY . .\nUSER node\nHEALTHCHECK CMD ["node", "health.js"]\nCMD ["node", "src/main.js"]\n',
    'Node with two lists':
      'FROM node:24-slim\nCOPY package.json package-lock.json ./\nCOPY src/database/package.json src/database/package-lock.json src/database/\nRUN npm ci && npm ci --prefix src/database\nCOPY . .\nUSER node\nHEALTHCHECK CMD ["node", "health.js"]\n',
    Java: 'FROM eclipse-temurin:21-jdk AS build\nCOPY .mvn .mvn\nCOPY mvnw pom.xml pom-phase-5.properties ./\nRUN ./mvnw dependency:go-offline\nCOPY src src\nRUN ./mvnw package\nFROM eclipse-temurin:21-jre\nCOPY --from=build /app/target/*.jar app.jar\nUSER 10001\nHEALTHCHECK CMD curl --fail http://127.0.0.1:8000/health\nCMD ["java", "-jar", "app.jar"]\n',
    Go: 'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY go.mod go.sum ./\nRUN go mod download\nCOPY . .\nRUN go build -o /linkbox .\nFROM gcr.io/distroless/static-debian12:nonroot\nCOPY --from=build /linkbox /linkbox\nHEALTHCHECK CMD ["/linkbox", "-health"]\nCMD ["/linkbox"]\n',
    'Go with a workspace':
      'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY go.mod go.sum go.work* ./\nCOPY database/go.mod database/go.sum database/\nCOPY libraries/libraries.go libraries/\nRUN go build ./libraries\nCOPY . .\nRUN go build -o /out/ . ./db\nFROM scratch\nCOPY --from=build /out/ /\nUSER 65532\nHEALTHCHECK CMD ["/linkbox", "health"]\nCMD ["/linkbox"]\n',
    uv: 'FROM python@sha256:0123456789abcdef\nCOPY pyproject.toml uv.lock ./\nRUN --mount=type=cache,target=/root/.cache uv sync --locked\nCOPY linkbox linkbox\nUSER app\nHEALTHCHECK CMD ["python", "-m", "linkbox.health"]\n',
  };
  for (const [stack, text] of Object.entries(images)) {
    test(`pass as well: ${stack}`, async () => {
      for (const name of [PINNED, ORDER, USER, HEALTH]) {
        assert.equal(await judgement(name, { ...READY, [file]: text }), 'passed', name);
      }
    });
  }
});

suite('.dockerignore of Go', () => {
  const go = { 'go.mod': '', 'app.go': '', 'app_test.go': '', 'database/migrations/0001.sql': '' };
  const judged = (rules: string) =>
    judgement(IGNORED, { ...go, '.dockerignore': `.env\n.git\nlinkbox-data.json\n${rules}\n` });

  test('keeps what was built here out', async () => {
    assert.match(await judged('*.exe'), /linkbox into the image/);
    assert.match(await judged('linkbox'), /linkbox\.exe into the image/);
    assert.equal(await judged('linkbox\n*.exe\n**/*_test.go'), 'passed');
  });

  test('leaves the code and its migrations in', async () => {
    assert.match(await judged('linkbox\n*.exe\n*.go'), /app\.go/);
    assert.match(await judged('linkbox\n*.exe\n**/*.sql'), /0001\.sql/);
  });
});

suite('.dockerignore', () => {
  const rules: readonly (readonly [string, string, boolean])[] = [
    ['.env', '.env', true],
    ['.env', 'deploy/.env', false],
    ['**/.env', 'deploy/.env', true],
    ['/node_modules/', 'node_modules/express/index.js', true],
    ['*.md', 'docs/a.md', false],
    ['*\n!linkbox', 'linkbox/app.py', false],
    ['# .env', '.env', false],
    ['.e?v', '.env', true],
    ['[', '.env', false],
  ];
  for (const [text, path, wanted] of rules) {
    test(`with ${JSON.stringify(text)} ${wanted ? 'leaves' : 'takes'} ${path}${wanted ? ' out' : ''}`, () => {
      assert.equal(isIgnored(text, path), wanted);
    });
  }

  for (const [rule, needed] of [
    ['config', 'config/settings/base.py'],
    ['manage.py', 'manage.py'],
    ['gunicorn.conf.py', 'gunicorn.conf.py'],
  ] as const) {
    test(`must not leave out ${needed}, which Django needs`, async () => {
      const files = { ...READY, [needed]: '# code\n' };
      assert.equal(await judgement(IGNORED, files), 'passed');
      const rules = changed({ file: '.dockerignore', from: /$/, to: `\n${rule}\n` }, files);
      assert.match(await judgement(IGNORED, rules), /needs it/);
    });
  }
});

suite('compose', () => {
  const compose = 'deploy/compose.yaml';
  checkOf('compose_has_application_and_database', {
    'without PostgreSQL': [{ file: compose, from: 'postgres:18', to: 'redis:8' }, /image postgres/],
    'when nothing is built': [
      { file: compose, from: 'build: ..', to: 'image: linkbox' },
      /builds your application/,
    ],
    'without a port': [
      { file: compose, from: / {4}ports:\n.*\n/, to: '' },
      /publishes no port.*:6\)/,
    ],
    'when the host is this computer': [
      { file: compose, from: '@database:', to: '@localhost:' },
      /with database as the host/,
    ],
    'when it is no YAML': [
      { file: compose, from: 'services:', to: 'services: [' },
      /cannot be read/,
    ],
  });
  checkOf('database_has_a_named_volume', {
    'without a volume': [
      { file: compose, from: / {4}volumes:\n.*\n/, to: '' },
      /no volume at \/var\/lib\/postgresql yet/,
    ],
    'at the folder of older versions': [
      { file: compose, from: 'postgresql\n    health', to: 'postgresql/data\n    health' },
      /no volume at/,
    ],
    'in a folder instead of a volume': [
      { file: compose, from: '- linkbox-data:', to: '- ./data:' },
      /“\.\/data” is not listed/,
    ],
    'when it is not declared': [
      { file: compose, from: /volumes:\n {2}linkbox-data:/, to: 'x-none: 1' },
      /not listed under volumes/,
    ],
  });
  checkOf('application_waits_for_a_healthy_database', {
    'without a health check': [
      { file: compose, from: 'pg_isready', to: 'true' },
      /asks PostgreSQL/,
    ],
    'when it only waits for the start': [
      { file: compose, from: 'service_healthy', to: 'service_started' },
      /must wait.*:\d\d\)/,
    ],
    'when it does not wait': [
      { file: compose, from: / {4}depends_on:\n.*\n.*\n/, to: '' },
      /must wait/,
    ],
  });

  test('finds the application also behind a service for migrations', async () => {
    const migrate = 'services:\n  migrate:\n    build: ..\n    command: [migrate]\n';
    const files = changed({ file: compose, from: 'services:\n', to: migrate });
    assert.equal(await judgement('compose_has_application_and_database', files), 'passed');
  });

  test('takes the old folder with an old version, and both forms of lists', async () => {
    const old = changed({ file: compose, from: 'postgres:18', to: 'postgres:16' });
    const moved = changed(
      { file: compose, from: 'postgresql\n    health', to: 'postgresql/data\n    health' },
      old,
    );
    assert.equal(await judgement('database_has_a_named_volume', moved), 'passed');
    const asList = changed({
      file: compose,
      from: / {6}LINKBOX_ENV.*\n {6}DATABASE_URL: /,
      to: '      - DATABASE_URL=',
    });
    assert.equal(await judgement('compose_has_application_and_database', asList), 'passed');
  });
});
