import { failed, PASSED, type FileCheck } from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { parseYaml } from '../yamlDocument';
import { placeholderInMarkdown } from './pages';

const WORKFLOW = '.github/workflows/pages.yml';
const PROFILE = 'profile/README.md';

export const workflowCheck: FileCheck = {
  name: 'pages_workflow_publishes_the_site',
  kind: 'files',
  run: async (project) => {
    const yaml = await project.readText(WORKFLOW);
    if (yaml === undefined) {
      return failed(message('fileMissing', { file: WORKFLOW }));
    }
    const problem = problemOf(yaml);
    return problem === undefined ? PASSED : failed(problem, { file: WORKFLOW, line: 1 });
  },
};

function problemOf(yaml: string): ArtefactMessage | undefined {
  const document = parseYaml(yaml);
  const [error] = document.errors;
  if (error !== undefined) {
    return message('workflowUnreadable', { reason: error.message });
  }
  try {
    // Aliases may stand for more than a computer can hold; a workflow needs none.
    return workflowProblem(document.toJS({ maxAliasCount: 0 }));
  } catch (aliasError) {
    const reason = aliasError instanceof Error ? aliasError.message : String(aliasError);
    return message('workflowUnreadable', { reason });
  }
}

function workflowProblem(workflow: unknown): ArtefactMessage | undefined {
  const branches = at(workflow, 'on', 'push', 'branches');
  if (!Array.isArray(branches) || branches.length === 0) {
    return message('workflowTrigger');
  }
  const jobs = Object.values(objectAt(workflow, 'jobs'));
  const deploying = jobs.find((job) => usedBy(job).some((name) => name === 'actions/deploy-pages'));
  const used = jobs.flatMap(usedBy);
  const steps = ['actions/checkout', 'actions/upload-pages-artifact', 'actions/deploy-pages'];
  const missing = steps.find((name) => !used.includes(name));
  if (missing !== undefined) {
    return message('workflowStepMissing', { step: missing });
  }
  if (steps.map((name) => used.indexOf(name)).some((place, n, all) => place < (all[n - 1] ?? -1))) {
    return message('workflowOrder');
  }
  const rights = ['pages', 'id-token'].find(
    (right) =>
      at(workflow, 'permissions', right) !== 'write' &&
      at(deploying, 'permissions', right) !== 'write',
  );
  if (rights !== undefined) {
    return message('workflowRightMissing', { right: rights });
  }
  const environment = at(deploying, 'environment', 'name') ?? at(deploying, 'environment');
  return environment === 'github-pages' ? undefined : message('workflowEnvironment');
}

/** The actions that a job's steps use, without their versions. */
function usedBy(job: unknown): string[] {
  const steps = at(job, 'steps');
  return (Array.isArray(steps) ? (steps as unknown[]) : [])
    .map((step) => at(step, 'uses'))
    .flatMap((uses) => (typeof uses === 'string' ? [uses.split('@')[0] ?? ''] : []));
}

function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => objectAt({ inner }, 'inner')[name], value);
}

function objectAt(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const inner =
    typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[name]
      : undefined;
  return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
}

const WANTED_LINKS = 3;

export const profileCheck: FileCheck = {
  name: 'profile_readme_links_portfolio_and_projects',
  kind: 'files',
  run: async (project) => {
    const markdown = await project.readText(PROFILE);
    if (markdown === undefined) {
      return failed(message('fileMissing', { file: PROFILE }));
    }
    const location = { file: PROFILE, line: 1 };
    const placeholder = placeholderInMarkdown(markdown);
    if (placeholder !== undefined) {
      return failed(message('placeholderLeft', { file: PROFILE, text: placeholder }), location);
    }
    const links = [...markdown.matchAll(/\]\((https:\/\/[^)\s]+)\)/g)].map(([, link]) => link);
    const found = new Set(links).size;
    return found >= WANTED_LINKS
      ? PASSED
      : failed(message('profileLinks', { found, wanted: WANTED_LINKS }), location);
  },
};
