import { failed, PASSED, type DevopsCheck, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { isIgnored } from '../ship/ignoreRules';
import { problem, verdictOn, type Problem } from '../ship/textFile';
import type { DevopsPlace } from './devopsPlace';
import { blocksOf, firstErrorLine, type HclBlock } from './hcl';
import { refused } from './refusals';

const MAIN = 'infra/main.tf';
const VARIABLES = 'infra/variables.tf';
const OUTPUTS = 'infra/outputs.tf';

interface Infrastructure {
  /** By their paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly image: HclBlock | undefined;
  readonly container: HclBlock;
  readonly variables: ReadonlyMap<string, HclBlock>;
  readonly outputs: ReadonlyMap<string, HclBlock>;
  readonly all: readonly HclBlock[];
}

interface Found {
  readonly file: string;
  readonly problem: Problem;
}

export const parsesCheck: DevopsCheck = {
  name: 'infrastructure_file_parses',
  kind: 'devops',
  run: async (place) => {
    const read = await readInfrastructure(place);
    if ('passed' in read) {
      return read;
    }
    const refusal = await place.refusalOfInfrastructure(read.texts);
    return refusal === undefined ? PASSED : refused('infraRefused', refusal);
  },
};

export const variablesCheck = infrastructureCheck('resources_use_variables', (infrastructure) => {
  const { image, container } = infrastructure;
  const inMain = (found: Problem | undefined) => found && { file: MAIN, problem: found };
  return (
    inMain(imageProblem(image, container, infrastructure)) ??
    inMain(portProblem(infrastructure)) ??
    secretProblem(infrastructure)
  );
});

export const outputsCheck = infrastructureCheck('outputs_name_the_address', (infrastructure) => {
  const address = infrastructure.outputs.get('address');
  const port = portVariable(infrastructure);
  const value = address?.attributes.get('value');
  if (value === undefined || port === undefined || !value.references.includes(port)) {
    return { file: OUTPUTS, problem: problem('infraOutput', {}, address?.line) };
  }
  return value.literals.some((text) => text.includes('http://'))
    ? undefined
    : { file: OUTPUTS, problem: problem('infraOutputAddress', {}, address?.line) };
});

/** What OpenTofu leaves behind, and files with the values of secrets. */
const PRIVATE = [
  'infra/terraform.tfstate',
  'infra/terraform.tfstate.backup',
  'infra/live.tfvars',
  'infra/.terraform/providers/list',
];

export const stateCheck: DevopsCheck = {
  name: 'state_and_secrets_are_not_committed',
  kind: 'devops',
  run: async (place) => {
    const read = await readInfrastructure(place);
    if ('passed' in read) {
      return read;
    }
    const secret = secretProblem(read) ?? plainSecret(read);
    if (secret !== undefined) {
      return verdictOn(secret.file, secret.problem);
    }
    const rules = anywhere((await place.project.readText('.gitignore')) ?? '');
    const open = PRIVATE.find((path) => !isIgnored(rules, path));
    if (open !== undefined) {
      return failed(message('infraNotIgnored', { path: open }), { file: '.gitignore', line: 1 });
    }
    return isIgnored(rules, MAIN)
      ? failed(message('infraIgnoresTooMuch', { path: MAIN }), { file: '.gitignore', line: 1 })
      : PASSED;
  },
};

/** In a .gitignore a pattern without a slash inside fits in every folder. */
function anywhere(rules: string): string {
  return rules
    .split(/\r?\n/)
    .map((line) => line.trim())
    .map((line) => (/^[!#]?$|^#/.test(line) ? '' : toRooted(line)))
    .join('\n');
}

function toRooted(line: string): string {
  const [sign, pattern] = line.startsWith('!') ? ['!', line.slice(1)] : ['', line];
  const isFree = !pattern.replace(/\/$/, '').includes('/');
  return sign + (isFree ? `**/${pattern}` : pattern);
}

function infrastructureCheck(
  name: string,
  find: (infrastructure: Infrastructure) => Found | undefined,
): DevopsCheck {
  return {
    name,
    kind: 'devops',
    run: async (place) => {
      const read = await readInfrastructure(place);
      if ('passed' in read) {
        return read;
      }
      const found = find(read);
      return found === undefined ? PASSED : verdictOn(found.file, found.problem);
    },
  };
}

async function readInfrastructure(place: DevopsPlace): Promise<Infrastructure | Verdict> {
  const texts = new Map<string, string>();
  const all: HclBlock[] = [];
  for (const file of [MAIN, VARIABLES, OUTPUTS]) {
    const text = await place.project.readText(file);
    if (text === undefined) {
      return failed(message('fileMissing', { file }));
    }
    const root = await place.parseHcl(text);
    const line = firstErrorLine(root);
    if (line !== undefined) {
      return failed(message('infraUnreadable', { file, line }), { file, line });
    }
    texts.set(file, text);
    all.push(...blocksOf(root));
  }
  const resource = (kind: string) =>
    all.find(({ type, labels }) => type === 'resource' && labels[0] === kind);
  const container = resource('docker_container');
  if (container === undefined) {
    return failed(message('infraContainerMissing'), { file: MAIN, line: 1 });
  }
  const named = (wanted: string) =>
    new Map(all.filter(({ type }) => type === wanted).map((one) => [one.labels[0] ?? '', one]));
  return {
    texts,
    image: resource('docker_image'),
    container,
    variables: named('variable'),
    outputs: named('output'),
    all,
  };
}

function imageProblem(
  image: HclBlock | undefined,
  container: HclBlock,
  { variables }: Infrastructure,
): Problem | undefined {
  if (image === undefined || !refersTo(image, 'name', variables)) {
    return problem('infraImageTag', {}, image?.line);
  }
  const used = `docker_image.${image.labels[1] ?? ''}`;
  const references = container.attributes.get('image')?.references ?? [];
  return references.some((one) => one.startsWith(used))
    ? undefined
    : problem('infraContainerImage', { image: used }, container.line);
}

function portProblem(infrastructure: Infrastructure): Problem | undefined {
  const { container, variables } = infrastructure;
  const port = portVariable(infrastructure);
  const variable = variables.get(port?.slice('var.'.length) ?? '');
  if (variable === undefined) {
    return problem('infraPort', {}, container.line);
  }
  return variable.attributes.has('default') ? undefined : problem('infraPortDefault');
}

/** `var.port`, or whatever opens the container to the outside. */
function portVariable({ container }: Infrastructure): string | undefined {
  const ports = container.blocks.find(({ type }) => type === 'ports');
  return ports?.attributes.has('internal') === true
    ? ports.attributes.get('external')?.references.find((one) => one.startsWith('var.'))
    : undefined;
}

function secretProblem({ container, variables }: Infrastructure): Found | undefined {
  const env = container.attributes.get('env');
  const isPassed = env?.text.includes('DATABASE_URL') === true;
  const secrets = (env?.references ?? [])
    .filter((one) => one.startsWith('var.'))
    .map((one) => variables.get(one.slice('var.'.length)));
  const secret = secrets.find((one) => one?.attributes.get('sensitive')?.text === 'true');
  if (!isPassed || secrets.length === 0) {
    return { file: MAIN, problem: problem('infraSecretMissing', {}, container.line) };
  }
  return secret === undefined || secret.attributes.has('default')
    ? { file: VARIABLES, problem: problem('infraSecretOpen', {}, secret?.line) }
    : undefined;
}

function plainSecret({ all }: Infrastructure): Found | undefined {
  const hasPassword = ({ attributes, blocks }: HclBlock): boolean =>
    [...attributes.values()].some(({ literals }) =>
      literals.some((text) => /:\/\/[^\s:/@]*:[^\s@/]+@/.test(text)),
    ) || blocks.some(hasPassword);
  const block = all.find(hasPassword);
  return block && { file: MAIN, problem: problem('infraPlainSecret', {}, block.line) };
}

function refersTo(
  block: HclBlock,
  attribute: string,
  variables: ReadonlyMap<string, HclBlock>,
): boolean {
  const references = block.attributes.get(attribute)?.references ?? [];
  return references.some(
    (one) => one.startsWith('var.') && variables.has(one.slice('var.'.length)),
  );
}
