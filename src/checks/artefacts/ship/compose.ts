import type { FileCheck } from '../artefactCheck';
import { entriesAt, at, listAt, textAt, variablesAt } from './parts';
import { problem, type Problem } from './textFile';
import { yamlFileCheck, type YamlFile } from './yamlFile';

const FILE = 'deploy/compose.yaml';

/** A service of a compose file by its name. */
interface Service {
  readonly name: string;
  readonly value: unknown;
}

interface Pair {
  readonly application: Service;
  readonly database: Service;
}

export const composeServicesCheck = composeCheck(
  'compose_has_application_and_database',
  ({ application, database }, yaml) => {
    const line = yaml.lineOf('services', application.name);
    if (listAt(application.value, 'ports').length === 0) {
      return problem('composePortMissing', { service: application.name }, line);
    }
    const url = variablesAt(application.value, 'environment').get('DATABASE_URL') ?? '';
    return new RegExp(`@${escaped(database.name)}[:/]`).test(url)
      ? undefined
      : problem('composeUrl', { service: application.name, database: database.name }, line);
  },
);

/** The image keeps its data elsewhere since this version. */
const NEW_DATA_FOLDER_SINCE = 18;

export const volumeCheck = composeCheck('database_has_a_named_volume', ({ database }, yaml) => {
  const line = yaml.lineOf('services', database.name, 'volumes');
  const declared = new Set(entriesAt(yaml.value, 'volumes').map(([name]) => name));
  const mounts = listAt(database.value, 'volumes').map(mountOf);
  const folder = dataFolder(textAt(database.value, 'image'));
  const mount = mounts.find(({ target }) => target.replace(/\/$/, '') === folder);
  if (mount === undefined) {
    return problem('composeVolumeMissing', { service: database.name, folder }, line);
  }
  return declared.has(mount.source)
    ? undefined
    : problem('composeVolumeUnnamed', { volume: mount.source }, line);
});

export const waitsCheck = composeCheck(
  'application_waits_for_a_healthy_database',
  ({ application, database }, yaml) => {
    const test = at(database.value, 'healthcheck', 'test');
    const words = Array.isArray(test) ? test.map(String).join(' ') : textAt({ test }, 'test');
    if (!/\bpg_isready\b|\bpsql\b/.test(words)) {
      const line = yaml.lineOf('services', database.name, 'healthcheck');
      return problem('composeHealthMissing', { service: database.name }, line);
    }
    const condition = textAt(application.value, 'depends_on', database.name, 'condition');
    return condition === 'service_healthy'
      ? undefined
      : problem(
          'composeWaitMissing',
          { service: application.name, database: database.name },
          yaml.lineOf('services', application.name, 'depends_on'),
        );
  },
);

function composeCheck(
  name: string,
  problemOf: (pair: Pair, yaml: YamlFile) => Problem | undefined,
): FileCheck {
  return yamlFileCheck({
    name,
    file: FILE,
    problemOf: (yaml) => {
      const services = entriesAt(yaml.value, 'services').map(([name, value]) => ({ name, value }));
      const database = services.find(({ value }) => isPostgres(textAt(value, 'image')));
      const built = services.filter(({ value }) => at(value, 'build') !== undefined);
      // Another service may run the migrations with the same image, and publishes nothing.
      const application = built.find(({ value }) => at(value, 'ports') !== undefined) ?? built[0];
      if (database === undefined) {
        return problem('composeDatabaseMissing', {}, yaml.lineOf('services'));
      }
      return application === undefined
        ? problem('composeApplicationMissing', {}, yaml.lineOf('services'))
        : problemOf({ application, database }, yaml);
    },
  });
}

export function isPostgres(image: string): boolean {
  return /(^|\/)postgres(:|@|$)/.test(image);
}

function dataFolder(image: string): string {
  const major = Number(/:(\d+)/.exec(image)?.[1] ?? NEW_DATA_FOLDER_SINCE);
  return major >= NEW_DATA_FOLDER_SINCE ? '/var/lib/postgresql' : '/var/lib/postgresql/data';
}

/** `name:/folder:ro`, or the long form with `source` and `target`. */
function mountOf(mount: unknown): { source: string; target: string } {
  if (typeof mount === 'string') {
    const [source = '', target = ''] = mount.split(':');
    return { source, target };
  }
  return { source: textAt(mount, 'source'), target: textAt(mount, 'target') };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
