import type { FileCheck } from '../artefactCheck';
import { isPostgres } from './compose';
import { at, entriesAt, listAt, textAt } from './parts';
import { problem, type Problem } from './textFile';
import { plainSecretIn } from './secrets';
import {
  findSteps,
  jobsOf,
  runsAfter,
  triggersOf,
  type Job,
  type Step,
  type StepPlace,
} from './workflow';
import { yamlFileCheck, type YamlFile } from './yamlFile';

const FILE = '.github/workflows/ci.yml';

const TESTS =
  /\b(pytest|dev\.py test|Dev\.java test|manage\.py test|npm (run )?test|node --test|mvnw? .*\b(test|verify)|go test)\b/;

export const pushesCheck = pipelineCheck(
  'pipeline_tests_every_push_and_pull_request',
  ({ jobs, tests }, yaml) => {
    const triggers = triggersOf(yaml.value);
    const missing = ['push', 'pull_request'].find((event) => !triggers.includes(event));
    if (missing !== undefined) {
      return problem('pipelineTrigger', { event: missing }, yaml.lineOf('on'));
    }
    if (!coversEveryBranch(yaml.value)) {
      return problem('pipelineBranches', {}, yaml.lineOf('on', 'push'));
    }
    const checkouts = findSteps(jobs, ({ uses }) => uses === 'actions/checkout');
    return checkouts.some((checkout) => tests.job === checkout.job && runsAfter(tests, checkout))
      ? undefined
      : problem('pipelineCheckout', {}, yaml.lineOf('jobs', tests.job.id, 'steps'));
  },
);

export const serviceCheck = pipelineCheck('pipeline_uses_a_postgresql_service', ({ tests }, yaml) =>
  serviceProblem(tests, yaml),
);

export const imageCheck = pipelineCheck(
  'image_is_built_only_after_tests',
  ({ jobs, tests }, yaml) => {
    const builds = findSteps(jobs, buildsImage);
    const [first] = builds;
    if (first === undefined) {
      return problem('pipelineBuildMissing', {}, yaml.lineOf('jobs'));
    }
    const early = builds.find((build) => !runsAfter(build, tests));
    return early && problem('pipelineBuildTooEarly', {}, yaml.lineOf('jobs', early.job.id));
  },
);

export const pipelineSecretCheck = pipelineCheck(
  'pipeline_has_no_plain_secret',
  ({ tests }, yaml) => {
    const secret = plainSecretIn(yaml.value);
    if (secret !== undefined) {
      return problem('pipelineSecret', { name: secret.name }, yaml.lineOf(...secret.path));
    }
    // A pipeline without a database needs no secret yet.
    return serviceProblem(tests, yaml);
  },
);

/** The tests of phase 5 make databases of their own on the first one, and leave the second alone. */
const URL_VARIABLES = ['TEST_DATABASE_URL', 'DATABASE_URL'];

interface Pipeline {
  readonly jobs: readonly Job[];
  /** The step that runs the tests. */
  readonly tests: StepPlace;
}

function pipelineCheck(
  name: string,
  problemOf: (pipeline: Pipeline, yaml: YamlFile) => Problem | undefined,
): FileCheck {
  return yamlFileCheck({
    name,
    file: FILE,
    problemOf: (yaml) => {
      const jobs = jobsOf(yaml.value);
      const [tests] = findSteps(jobs, runsTests);
      return tests === undefined
        ? problem('pipelineTestsMissing', {}, yaml.lineOf('jobs'))
        : problemOf({ jobs, tests }, yaml);
    },
  });
}

/** Whether a step runs the tests of any stack. */
export function runsTests({ run }: Step): boolean {
  return TESTS.test(run);
}

function coversEveryBranch(workflow: unknown): boolean {
  const push = at(workflow, 'on', 'push');
  const restricting = ['branches-ignore', 'paths', 'paths-ignore', 'tags'];
  const branches = listAt(push, 'branches');
  return (
    (branches.length === 0 || branches.includes('**')) &&
    entriesAt(push).every(([name]) => !restricting.includes(name))
  );
}

function serviceProblem({ job, index }: StepPlace, yaml: YamlFile): Problem | undefined {
  const database = job.services.find(({ image }) => isPostgres(image));
  if (database === undefined) {
    return problem('pipelineServiceMissing', { job: job.id }, yaml.lineOf('jobs', job.id));
  }
  const line = yaml.lineOf('jobs', job.id, 'services', database.name);
  const options = textAt(yaml.value, 'jobs', job.id, 'services', database.name, 'options');
  if (!/--health-cmd/.test(options)) {
    return problem('pipelineServiceHealth', { service: database.name }, line);
  }
  const isNamed = URL_VARIABLES.some((name) =>
    /^postgres(ql)?(\+\w+)?:\/\//.test(
      job.steps[index]?.variables.get(name) ??
        job.variables.get(name) ??
        textAt(yaml.value, 'env', name),
    ),
  );
  return isNamed
    ? undefined
    : problem('pipelineUrlMissing', { job: job.id }, yaml.lineOf('jobs', job.id));
}

/** Whether a step builds an image. */
export function buildsImage({ uses, run }: Step): boolean {
  return uses === 'docker/build-push-action' || /\bdocker (buildx )?build\b/.test(run);
}
