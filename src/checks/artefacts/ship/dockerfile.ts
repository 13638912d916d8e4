import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import type { FileCheck } from '../artefactCheck';
import type { MessageKey } from '../messages';
import { problem, textFileCheck, type Problem } from './textFile';

const FILE = 'Dockerfile';

/** One part of a Dockerfile, from its FROM to the next; only the last one becomes the image. */
interface Stage {
  readonly from: From;
  /** What it stands on, with variables replaced. */
  readonly base: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

export const pinnedBaseCheck = dockerfileCheck('dockerfile_pins_its_base_image', (stages) => {
  const loose = stages.find(
    (stage) => !isEarlierStage(stage, stages) && stage.base !== 'scratch' && !isPinned(stage.base),
  );
  return loose && at(loose.from, 'baseNotPinned', { image: loose.base });
});

/** Names of what tells a package manager which versions to take. */
const LOCK_FILE =
  /^(requirements.*\.txt|pyproject\.toml|uv\.lock|package(-lock)?\.json|pom\.xml|pom-.+\.properties|go\.(mod|sum|work|work\.sum)|libraries\.go|\.mvn|mvnw)$/;
const INSTALLS =
  /\b(pip3? install|uv (sync|pip install)|npm (ci|install)|go mod download|go build \.\/libraries\b|mvnw?\b.*(go-offline|resolve))/;

export const dependenciesFirstCheck = dockerfileCheck(
  'dockerfile_installs_dependencies_before_copying_code',
  (stages) => {
    const stage = stages.find(({ instructions }) => instructions.some(installs));
    if (stage === undefined) {
      return problem('installMissing');
    }
    const { instructions } = stage;
    const install = instructions.findIndex(installs);
    const before = instructions.slice(0, install).filter(copies);
    const everything = before.find((copy) => !sourcesOf(copy).every(isLockFile));
    if (everything !== undefined) {
      return at(everything, 'codeCopiedTooEarly');
    }
    const place = instructions[install];
    if (before.length === 0) {
      return at(place, 'lockFileNotCopied');
    }
    const copiesCode = stages
      .flatMap((one) => (one === stage ? instructions.slice(install) : one.instructions))
      .filter(copies)
      .some((copy) => flagOf(copy, 'from') === undefined && !sourcesOf(copy).every(isLockFile));
    return copiesCode ? undefined : at(place, 'codeNotCopied');
  },
);

export const nonRootCheck = dockerfileCheck('dockerfile_runs_as_non_root', (stages) => {
  const last = stages.at(-1);
  const user = last?.instructions.filter((one) => one.getKeyword() === 'USER').at(-1);
  if (user === undefined) {
    return last && /:.*nonroot/.test(last.base) ? undefined : at(last?.from, 'userMissing');
  }
  const [name = ''] = argumentsOf(user)[0]?.split(':') ?? [];
  return name === '' || name === 'root' || Number(name) === 0 ? at(user, 'userIsRoot') : undefined;
});

export const healthCheck = dockerfileCheck('dockerfile_has_a_health_check', (stages) => {
  const last = stages.at(-1);
  const found = last?.instructions.filter((one) => one.getKeyword() === 'HEALTHCHECK').at(-1);
  if (found === undefined) {
    return at(last?.from, 'healthCheckMissing');
  }
  const command = found.getArgumentsContent() ?? '';
  return /^CMD\b/i.test(command) && /health/i.test(command.slice('CMD'.length))
    ? undefined
    : at(found, 'healthCheckAsksNothing');
});

function dockerfileCheck(
  name: string,
  problemOf: (stages: readonly Stage[]) => Problem | undefined,
): FileCheck {
  return textFileCheck({
    name,
    file: FILE,
    problemOf: (text) => {
      const stages = stagesOf(text);
      return stages.length === 0 ? problem('baseMissing') : problemOf(stages);
    },
  });
}

function stagesOf(text: string): Stage[] {
  const all = DockerfileParser.parse(text).getInstructions();
  const begins = all.flatMap((one, index) => (isFrom(one) ? [index] : []));
  return begins.map((begin, number) => {
    const from = all[begin] as From;
    return {
      from,
      base: argumentsOf(from)[0] ?? '',
      name: from.getBuildStage()?.toLowerCase(),
      instructions: all.slice(begin + 1, begins[number + 1]),
    };
  });
}

function isFrom(instruction: Instruction): boolean {
  return instruction.getKeyword() === 'FROM';
}

function isEarlierStage({ base }: Stage, stages: readonly Stage[]): boolean {
  return stages.some(({ name }) => name !== undefined && name === base.toLowerCase());
}

/** A digest, or a tag that is a version: `latest` and `slim` are another image tomorrow. */
function isPinned(image: string): boolean {
  const [name = '', digest] = image.split('@');
  const tag = /:([^/:]+)$/.exec(name)?.[1];
  const isVersioned = tag !== undefined && (/^v?\d/.test(tag) || /\d/.test(lastPart(name)));
  return digest !== undefined || (isVersioned && tag !== 'latest');
}

function lastPart(name: string): string {
  return name.split('/').at(-1)?.split(':')[0] ?? '';
}

function installs(instruction: Instruction): boolean {
  const text = (instruction.getArgumentsContent() ?? '').replace(/[",[\]\s\\]+/g, ' ');
  return instruction.getKeyword() === 'RUN' && INSTALLS.test(text);
}

function copies(instruction: Instruction): boolean {
  return ['COPY', 'ADD'].includes(instruction.getKeyword());
}

/** What is copied: all words of a COPY but the last, in either form. */
function sourcesOf(copy: Instruction): string[] {
  const words = argumentsOf(copy)
    .map((word) => word.replace(/^\[?"?|"?,?\]?$/g, ''))
    .filter((word) => word !== '');
  return words.slice(0, -1).map((word) => word.replace(/^\.\//, '').replace(/\/$/, ''));
}

function isLockFile(source: string): boolean {
  return LOCK_FILE.test(source.split('/').at(-1)?.replaceAll('*', '') ?? '');
}

function flagOf(instruction: Instruction, name: string): string | undefined {
  const words = instruction.getTextContent().split(/\s+/);
  return words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function argumentsOf(instruction: Instruction): string[] {
  return instruction.getExpandedArguments().map((argument) => argument.getValue());
}

function at(
  instruction: Instruction | undefined,
  key: MessageKey,
  args: Readonly<Record<string, string>> = {},
): Problem {
  return problem(key, args, (instruction?.getRange().start.line ?? 0) + 1);
}
