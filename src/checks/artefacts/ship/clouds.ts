import type { ProjectReader } from '../artefactCheck';
import { at, entriesAt, listAt, textAt, variablesAt } from './parts';
import type { Problem } from './textFile';
import { readYaml, type YamlFile } from './yamlFile';

/** What a service description says, whichever cloud it is for. Texts are empty where it says nothing. */
export interface ServiceDescription {
  readonly image: string;
  readonly port: string;
  readonly healthPath: string;
  readonly cpu: string;
  readonly memory: string;
  readonly maxInstances: string;
  /** The variables that come out of the cloud's store of secrets. */
  readonly secrets: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
}

export interface Cloud {
  readonly name: string;
  readonly file: string;
  readonly read: (description: unknown) => ServiceDescription;
  /** A command or action that brings a new version to this cloud. */
  readonly deploys: RegExp;
}

export const CLOUDS: readonly Cloud[] = [
  {
    name: 'Amazon ECS Express Mode',
    file: 'deploy/aws/service.yaml',
    read: readExpressService,
    deploys:
      /\baws ecs (create|update)-express-gateway-service\b|aws-actions\/amazon-ecs-deploy-express-service/,
  },
  {
    name: 'Google Cloud Run',
    file: 'deploy/gcp/service.yaml',
    read: readCloudRun,
    deploys: /\bgcloud run (services replace|deploy)\b|google-github-actions\/deploy-cloudrun/,
  },
  {
    name: 'Azure Container Apps',
    file: 'deploy/azure/service.yaml',
    read: readContainerApp,
    deploys: /\baz containerapp (create|update|up)\b|azure\/container-apps-deploy-action/,
  },
];

/** A cloud whose description is there and not empty. */
export interface KeptCloud {
  readonly cloud: Cloud;
  readonly yaml: YamlFile | Problem;
}

export async function keptClouds(project: ProjectReader): Promise<KeptCloud[]> {
  const all = await Promise.all(
    CLOUDS.map(async (cloud) => ({ cloud, text: await project.readText(cloud.file) })),
  );
  return all
    .map(({ cloud, text = '' }) => ({ cloud, yaml: readYaml(text, cloud.file) }))
    .filter(({ yaml }) => !('value' in yaml) || (yaml.value ?? undefined) !== undefined);
}

/** The input of `aws ecs create-express-gateway-service --cli-input-yaml`. */
function readExpressService(value: unknown): ServiceDescription {
  const container = at(value, 'primaryContainer');
  return {
    image: textAt(container, 'image'),
    port: textAt(container, 'containerPort'),
    healthPath: textAt(value, 'healthCheckPath'),
    cpu: textAt(value, 'cpu'),
    memory: textAt(value, 'memory'),
    maxInstances: textAt(value, 'scalingTarget', 'maxTaskCount'),
    secrets: listAt(container, 'secrets')
      .filter((secret) => textAt(secret, 'valueFrom') !== '')
      .map((secret) => textAt(secret, 'name')),
    variables: variablesAt(container, 'environment'),
  };
}

/** The input of `gcloud run services replace`. */
function readCloudRun(value: unknown): ServiceDescription {
  const template = at(value, 'spec', 'template');
  const container = at(template, 'spec', 'containers', 0);
  const annotations = new Map(entriesAt(template, 'metadata', 'annotations'));
  const probe = at(container, 'startupProbe') ?? at(container, 'livenessProbe');
  const env = listAt(container, 'env');
  return {
    image: textAt(container, 'image'),
    port: textAt(container, 'ports', 0, 'containerPort'),
    healthPath: textAt(probe, 'httpGet', 'path'),
    cpu: textAt(container, 'resources', 'limits', 'cpu'),
    memory: textAt(container, 'resources', 'limits', 'memory'),
    maxInstances: textAt({ most: annotations.get('autoscaling.knative.dev/maxScale') }, 'most'),
    secrets: env
      .filter((one) => textAt(one, 'valueFrom', 'secretKeyRef', 'name') !== '')
      .map((one) => textAt(one, 'name')),
    variables: plainVariables(env),
  };
}

/** The input of `az containerapp create --yaml`. */
function readContainerApp(value: unknown): ServiceDescription {
  const properties = at(value, 'properties');
  const container = at(properties, 'template', 'containers', 0);
  const probes = listAt(container, 'probes').map((probe) => textAt(probe, 'httpGet', 'path'));
  const env = listAt(container, 'env');
  const stored = listAt(properties, 'configuration', 'secrets')
    .filter((secret) => textAt(secret, 'keyVaultUrl') !== '')
    .map((secret) => textAt(secret, 'name'));
  return {
    image: textAt(container, 'image'),
    port: textAt(properties, 'configuration', 'ingress', 'targetPort'),
    healthPath: probes.find((path) => path !== '') ?? '',
    cpu: textAt(container, 'resources', 'cpu'),
    memory: textAt(container, 'resources', 'memory'),
    maxInstances: textAt(properties, 'template', 'scale', 'maxReplicas'),
    secrets: env
      .filter((one) => stored.includes(textAt(one, 'secretRef')))
      .map((one) => textAt(one, 'name')),
    variables: plainVariables(env),
  };
}

function plainVariables(env: readonly unknown[]): Map<string, string> {
  const plain = env.filter((one) => at(one, 'value') !== undefined);
  return new Map(plain.map((one) => [textAt(one, 'name'), textAt(one, 'value')]));
}
