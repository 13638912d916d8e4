import { at, entriesAt, listAt, textAt, variablesAt } from './parts';

/** A job of a workflow of GitHub Actions. */
export interface Job {
  readonly id: string;
  /** The jobs that must have succeeded before it begins. */
  readonly waitsFor: ReadonlySet<string>;
  readonly steps: readonly Step[];
  readonly services: readonly { readonly name: string; readonly image: string }[];
  readonly variables: ReadonlyMap<string, string>;
}

export interface Step {
  /** The action without its version; empty when the step runs commands. */
  readonly uses: string;
  readonly run: string;
  /** Whether it also runs after a failure before it. */
  readonly runsAnyway: boolean;
  /** Whether what comes after it runs although it failed. */
  readonly mayFail: boolean;
  readonly variables: ReadonlyMap<string, string>;
}

export function jobsOf(workflow: unknown): Job[] {
  const jobs = entriesAt(workflow, 'jobs');
  // A job that runs anyway waits for the others' end, and not for their success.
  const needs = new Map(
    jobs.map(([id, job]) => [id, runsAnyway(job) ? [] : namesAt(job, 'needs')] as const),
  );
  return jobs.map(([id, job]) => ({
    id,
    waitsFor: closure(id, needs),
    steps: listAt(job, 'steps').map((step) => stepOf(step, job)),
    services: entriesAt(job, 'services').map(([name, service]) => ({
      name,
      image: textAt(service, 'image') || textAt({ service }, 'service'),
    })),
    variables: variablesAt(job, 'env'),
  }));
}

/** Whether one step can only run when another one has succeeded. */
export function runsAfter(later: StepPlace, earlier: StepPlace): boolean {
  if (stepAt(earlier)?.mayFail === true) {
    return false;
  }
  return later.job.id === earlier.job.id
    ? later.index > earlier.index && stepAt(later)?.runsAnyway === false
    : later.job.waitsFor.has(earlier.job.id);
}

export function stepAt({ job, index }: StepPlace): Step | undefined {
  return job.steps[index];
}

export interface StepPlace {
  readonly job: Job;
  readonly index: number;
}

/** Where a step stands that fits. */
export function findSteps(jobs: readonly Job[], fits: (step: Step) => boolean): StepPlace[] {
  return jobs.flatMap((job) =>
    job.steps.flatMap((step, index) => (fits(step) ? [{ job, index }] : [])),
  );
}

/** The events a workflow begins with: `push`, `[push, pull_request]`, or a map of them. */
export function triggersOf(workflow: unknown): string[] {
  return [...namesAt(workflow, 'on'), ...entriesAt(workflow, 'on').map(([name]) => name)];
}

function stepOf(step: unknown, job: unknown): Step {
  return {
    uses: textAt(step, 'uses').split('@')[0] ?? '',
    run: textAt(step, 'run'),
    runsAnyway: runsAnyway(step),
    mayFail: [step, job].some((one) => at(one, 'continue-on-error') === true),
    variables: variablesAt(step, 'env'),
  };
}

/** With `!failure()` it still waits for success, and does not mind that a job was skipped. */
function runsAnyway(jobOrStep: unknown): boolean {
  const condition = textAt(jobOrStep, 'if');
  const waits = /!\s*failure\(\)/.test(condition) && !/\|\||\balways\(\)/.test(condition);
  return !waits && /\b(always|failure|cancelled)\(\)/.test(condition);
}

function namesAt(value: unknown, key: string): string[] {
  const found = at(value, key);
  return typeof found === 'string' ? [found] : listAt(value, key).map(String);
}

function closure(id: string, needs: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...(needs.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!found.has(next)) {
      found.add(next);
      open.push(...(needs.get(next) ?? []));
    }
  }
  return found;
}
