import type { FileCheck } from '../artefactCheck';
import { allTexts, at, entriesAt, textAt, variablesAt } from '../ship/parts';
import { buildsImage, runsTests } from '../ship/pipeline';
import { problem, type Problem } from '../ship/textFile';
import { findSteps, jobsOf, runsAfter, stepAt, type Job, type StepPlace } from '../ship/workflow';
import { yamlFileCheck, type YamlFile } from '../ship/yamlFile';

const FILE = '.github/workflows/release.yml';

interface Release {
  readonly jobs: readonly Job[];
  readonly tests: StepPlace;
  readonly builds: readonly [StepPlace, ...StepPlace[]];
}

export const cacheCheck = releaseCheck(
  'pipeline_caches_and_tests_before_build',
  ({ tests, builds }, yaml) => {
    const early = builds.find((build) => !runsAfter(build, tests));
    if (early !== undefined) {
      return problem('releaseBuildEarly', {}, yaml.lineOf('jobs', early.job.id));
    }
    const isCached = tests.job.steps
      .slice(0, tests.index)
      .some((_, index) => caches(yaml.value, tests.job.id, index));
    return isCached
      ? undefined
      : problem('releaseCacheMissing', { job: tests.job.id }, yaml.lineOf('jobs', tests.job.id));
  },
);

/** The setup action of Go keeps a cache unless it is told not to. */
function caches(workflow: unknown, job: string, index: number): boolean {
  const step = at(workflow, 'jobs', job, 'steps', index);
  const action = textAt(step, 'uses').split('@')[0] ?? '';
  const cache = at(step, 'with', 'cache');
  return (
    action === 'actions/cache' ||
    (action === 'actions/setup-go' && cache !== false) ||
    (/(^|\/)setup-\w+$/.test(action) && cache !== undefined && cache !== false)
  );
}

/** Ways to end well although a command failed. */
const SWALLOWS = /\|\|\s*(true|:|exit 0|echo\b)|;\s*(true|exit 0)\b|\bset \+e\b/;

export const redStopsCheck = releaseCheck(
  'red_tests_stop_the_pipeline',
  ({ jobs, tests, builds }, yaml) => {
    const step = stepAt(tests);
    const line = yaml.lineOf('jobs', tests.job.id, 'steps', tests.index);
    if (step?.mayFail === true || SWALLOWS.test(step?.run ?? '')) {
      return problem('releaseTestsMayFail', {}, line);
    }
    const careless = [...builds.map(({ job }) => job), ...environmentJobs(jobs, yaml.value)].find(
      (job) => job.id !== tests.job.id && !job.waitsFor.has(tests.job.id),
    );
    return (
      careless && problem('releaseGoesOn', { job: careless.id }, yaml.lineOf('jobs', careless.id))
    );
  },
);

export const approvalCheck = releaseCheck(
  'deploy_waits_for_tests_and_approval',
  ({ jobs, tests, builds }, yaml) => {
    const { test, live } = environments(jobs, yaml.value);
    if (test === undefined || live === undefined) {
      const name = test === undefined ? 'test' : 'live';
      return problem('releaseEnvironmentMissing', { name }, yaml.lineOf('jobs'));
    }
    const line = yaml.lineOf('jobs', live.id);
    if (![tests.job.id, builds[0].job.id, test.id].every((id) => live.waitsFor.has(id))) {
      return problem('releaseLiveEarly', { job: live.id }, line);
    }
    const idle = [test, live].find(({ steps }) => !steps.some(({ run }) => run !== ''));
    return idle && problem('releaseIdle', { job: idle.id }, yaml.lineOf('jobs', idle.id));
  },
);

export const sameImageCheck = releaseCheck(
  'same_image_goes_to_test_and_live',
  ({ jobs, builds }, yaml) => {
    const { test, live } = environments(jobs, yaml.value);
    if (test === undefined || live === undefined) {
      const name = test === undefined ? 'test' : 'live';
      return problem('releaseEnvironmentMissing', { name }, yaml.lineOf('jobs'));
    }
    if (builds.length > 1) {
      return problem('releaseBuildsTwice', {}, yaml.lineOf('jobs', builds[1]?.job.id ?? ''));
    }
    const [built, ...used] = [builds[0].job, test, live].map((job) => imagesOf(yaml.value, job));
    const [image] = built ?? [];
    if (image === undefined) {
      return problem('releaseTag', {}, yaml.lineOf('jobs', builds[0].job.id));
    }
    const isSame = used.every(
      (images) => images.length > 0 && images.every((one) => one === image),
    );
    return isSame
      ? undefined
      : problem('releaseOtherImage', { image }, yaml.lineOf('jobs', live.id));
  },
);

export const rollbackCheck = releaseCheck(
  'rollback_is_one_step',
  ({ jobs, tests, builds }, yaml) => {
    const { live } = environments(jobs, yaml.value);
    if (live === undefined) {
      return problem('releaseEnvironmentMissing', { name: 'live' }, yaml.lineOf('jobs'));
    }
    if (at(yaml.value, 'on', 'workflow_dispatch', 'inputs', 'version') === undefined) {
      return problem('releaseInputMissing', {}, yaml.lineOf('on'));
    }
    const busy = [tests.job, builds[0].job].find(({ id }) => !skipsForVersion(yaml.value, id));
    if (busy !== undefined) {
      return problem('releaseRollbackBuilds', { job: busy.id }, yaml.lineOf('jobs', busy.id));
    }
    const line = yaml.lineOf('jobs', live.id);
    if (!/!\s*failure\(\)/.test(textAt(yaml.value, 'jobs', live.id, 'if'))) {
      return problem('releaseRollbackSkips', { job: live.id }, line);
    }
    const texts = jobTexts(yaml.value, live).join('\n');
    return /inputs\.version\s*\|\|\s*github\.sha/.test(texts)
      ? undefined
      : problem('releaseRollbackVersion', { job: live.id }, line);
  },
);

function skipsForVersion(workflow: unknown, job: string): boolean {
  const condition = textAt(workflow, 'jobs', job, 'if').replaceAll(/\s|\$\{\{|\}\}/g, '');
  return /!inputs\.version\b|inputs\.version==''|github\.event_name(=='push'|!='workflow_dispatch')/.test(
    condition,
  );
}

function releaseCheck(
  name: string,
  problemOf: (release: Release, yaml: YamlFile) => Problem | undefined,
): FileCheck {
  return yamlFileCheck({
    name,
    file: FILE,
    problemOf: (yaml) => {
      const jobs = jobsOf(yaml.value);
      const [tests] = findSteps(jobs, runsTests);
      if (tests === undefined) {
        return problem('pipelineTestsMissing', {}, yaml.lineOf('jobs'));
      }
      const [first, ...others] = findSteps(jobs, buildsImage);
      return first === undefined
        ? problem('pipelineBuildMissing', {}, yaml.lineOf('jobs'))
        : problemOf({ jobs, tests, builds: [first, ...others] }, yaml);
    },
  });
}

function environmentJobs(jobs: readonly Job[], workflow: unknown): Job[] {
  return jobs.filter(({ id }) => environmentOf(workflow, id) !== '');
}

function environments(jobs: readonly Job[], workflow: unknown) {
  const called = (name: string) => jobs.find(({ id }) => environmentOf(workflow, id) === name);
  return { test: called('test'), live: called('live') };
}

function environmentOf(workflow: unknown, job: string): string {
  return (
    textAt(workflow, 'jobs', job, 'environment') ||
    textAt(workflow, 'jobs', job, 'environment', 'name')
  );
}

/** The texts of a job, with variables of the workflow and of the job put in. */
function jobTexts(workflow: unknown, { id, variables }: Job): string[] {
  const all = new Map([...variablesAt(workflow, 'env'), ...variables]);
  const steps = entriesAt(workflow, 'jobs', id).filter(([name]) => name !== 'env');
  return allTexts(steps.map(([, value]) => value)).map((text) =>
    text.replace(
      /\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/g,
      (found, ...[inExpression, inBraces, plain]: (string | undefined)[]) =>
        all.get(inExpression ?? inBraces ?? plain ?? '') ?? found,
    ),
  );
}

/** Names of images whose tag is the id of the commit, without the tag. */
function imagesOf(workflow: unknown, job: Job): string[] {
  const texts = jobTexts(workflow, job);
  const found = texts.flatMap((text) =>
    [...text.matchAll(/([\w./-]+):\$\{\{[^}]*\bgithub\.sha\b[^}]*\}\}/g)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(found)];
}
