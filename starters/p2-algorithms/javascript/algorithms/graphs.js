import { CycleError } from './probe.js';

/** Returns the smallest number of hops from start to goal, or -1 when there is no way. */
export function fewestHops(graph, start, goal) {
  throw new Error('task 3');
}

/** Returns the start and all names that can be reached from it, each once, in any order. */
export function reachable(graph, start) {
  throw new Error('task 3');
}

/** Returns all names so that each stands behind its neighbours; a cycle throws a CycleError. */
export function orderByDependency(graph) {
  throw new Error('task 3');
}
