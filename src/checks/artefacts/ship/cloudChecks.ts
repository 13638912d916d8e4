import { failed, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { keptClouds, type Cloud, type ServiceDescription } from './clouds';
import { allTexts } from './parts';
import { problem, verdictOn, type Problem } from './textFile';
import { findSteps, jobsOf, runsAfter, stepAt, type StepPlace } from './workflow';
import { readYaml, type YamlFile } from './yamlFile';

const RELEASE = '.github/workflows/deploy.yml';

export const oneCloudCheck: FileCheck = {
  name: 'exactly_one_cloud_is_kept',
  kind: 'files',
  run: (project) => withKeptCloud(project, () => undefined),
};

export const describedServiceCheck: FileCheck = {
  name: 'service_sets_port_health_limits_and_secrets',
  kind: 'files',
  run: (project) =>
    withKeptCloud(project, ({ file, read }, yaml) => {
      const service = read(yaml.value);
      const missing = missingParts(service);
      if (missing !== undefined) {
        return problem('servicePartMissing', { file, part: missing });
      }
      return service.variables.has('DATABASE_URL')
        ? problem('serviceSecretPlain', { file })
        : undefined;
    }),
};

export const placeholderCheck: FileCheck = {
  name: 'service_has_no_placeholder_left',
  kind: 'files',
  run: (project) =>
    withKeptCloud(project, ({ file, read }, { value }) => {
      const placeholder = allTexts(value)
        .map((text) => /<[^<>]+>|\b(TODO|FIXME|CHANGE-?ME)\b/i.exec(text)?.[0])
        .find((found) => found !== undefined);
      if (placeholder !== undefined) {
        return problem('placeholderLeft', { file, text: placeholder });
      }
      const image = read(value).image;
      return image === '' || /:latest$/.test(image) ? problem('serviceImage', { file }) : undefined;
    }),
};

export const migrationsCheck: FileCheck = {
  name: 'migrations_run_before_the_new_version',
  kind: 'files',
  run: async (project) => {
    const text = await project.readText(RELEASE);
    if (text === undefined) {
      return failed(message('fileMissing', { file: RELEASE }));
    }
    const kept = await keptClouds(project);
    const [first] = kept;
    if (first === undefined || kept.length > 1) {
      return failed(message('cloudsKept', { found: kept.length }));
    }
    const yaml = readYaml(text, RELEASE);
    const { deploys } = first.cloud;
    return verdictOn(RELEASE, 'value' in yaml ? orderProblem(yaml, deploys) : yaml);
  },
};

async function withKeptCloud(
  project: ProjectReader,
  problemOf: (cloud: Cloud, yaml: YamlFile) => Problem | undefined,
): Promise<Verdict> {
  const kept = await keptClouds(project);
  const [first] = kept;
  if (first === undefined || kept.length > 1) {
    return failed(message('cloudsKept', { found: kept.length }));
  }
  const { cloud, yaml } = first;
  return verdictOn(cloud.file, 'value' in yaml ? problemOf(cloud, yaml) : yaml);
}

/** The first part of a description that is not there, in the words of the README. */
function missingParts(service: ServiceDescription): string | undefined {
  const { port, healthPath, cpu, memory, maxInstances, secrets } = service;
  const parts: readonly (readonly [string, boolean])[] = [
    ['port', isCount(port)],
    ['health', /^\/(health|ready)/.test(healthPath)],
    ['cpu', Number.parseFloat(cpu) > 0],
    ['memory', Number.parseFloat(memory) > 0],
    ['most instances', isCount(maxInstances)],
    ['DATABASE_URL from the store of secrets', secrets.includes('DATABASE_URL')],
  ];
  return parts.find(([, isThere]) => !isThere)?.[0];
}

function isCount(text: string): boolean {
  return /^[1-9]\d*$/.test(text);
}

const MIGRATES = /\bmigrat\w*|\balembic upgrade\b|\bgoose\b.*\bup\b|\bflyway\b/i;

function orderProblem(yaml: YamlFile, deploys: RegExp): Problem | undefined {
  const jobs = jobsOf(yaml.value);
  const deployments = findSteps(jobs, ({ uses, run }) => deploys.test(uses) || deploys.test(run));
  const [deployment] = deployments;
  if (deployment === undefined) {
    return problem('releaseDeployMissing', {}, yaml.lineOf('jobs'));
  }
  const migrations = findSteps(jobs, ({ run }) => MIGRATES.test(run));
  if (migrations.length === 0) {
    return problem('releaseMigrationMissing', {}, yaml.lineOf('jobs'));
  }
  const careless = migrations.find((one) => stepAt(one)?.mayFail === true);
  if (careless !== undefined) {
    return problem('releaseMigrationMayFail', {}, yaml.lineOf('jobs', careless.job.id));
  }
  const early = deployments.find(
    (one) => !migrations.some((migration) => comesFirst(migration, one, deploys)),
  );
  return (
    early && problem('releaseOrder', {}, yaml.lineOf('jobs', early.job.id, 'steps', early.index))
  );
}

/** Also when both stand in the commands of one step. */
function comesFirst(migration: StepPlace, deployment: StepPlace, deploys: RegExp): boolean {
  const isSameStep = migration.job.id === deployment.job.id && migration.index === deployment.index;
  if (!isSameStep) {
    return runsAfter(deployment, migration);
  }
  const run = stepAt(deployment)?.run ?? '';
  return run.search(MIGRATES) < run.search(deploys);
}
