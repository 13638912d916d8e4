import { at, entriesAt, listAt, textAt, variablesAt } from './parts';

/** A job of a workflow of GitHub Actions. */
export interface Job {
  readonly id: string;
  /** The jobs it waits for, and those that they wait for. */
  readonly waitsFor: ReadonlySet<string>;
  readonly steps: readonly Step[];
  readonly services: readonly { readonly name: string; readonly image: string }[];
  readonly variables: ReadonlyMap<string, string>;
}

export interface Step {
  /** The action without its version; empty when the step runs commands. */
  readonly uses: string;
  readonly run: string;
  readonly condition: string;
  readonly variables: ReadonlyMap<string, string>;
}

export function jobsOf(workflow: unknown): Job[] {
  const jobs = entriesAt(workflow, 'jobs');
  const needs = new Map(jobs.map(([id, job]) => [id, namesAt(job, 'needs')] as const));
  return jobs.map(([id, job]) => ({
    id,
    waitsFor: closure(id, needs),
    steps: listAt(job, 'steps').map(stepOf),
    services: entriesAt(job, 'services').map(([name, service]) => ({
      name,
      image: textAt(service, 'image') || textAt({ service }, 'service'),
    })),
    variables: variablesAt(job, 'env'),
  }));
}

/** Whether one step can only run when another one has succeeded. */
export function runsAfter(later: StepPlace, earlier: StepPlace): boolean {
  return later.job.id === earlier.job.id
    ? later.index > earlier.index
    : later.job.waitsFor.has(earlier.job.id);
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

function stepOf(step: unknown): Step {
  return {
    uses: textAt(step, 'uses').split('@')[0] ?? '',
    run: textAt(step, 'run'),
    condition: textAt(step, 'if'),
    variables: variablesAt(step, 'env'),
  };
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
