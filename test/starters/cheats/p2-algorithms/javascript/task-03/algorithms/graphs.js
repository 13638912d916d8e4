import { CycleError } from './probe.js';

/** Returns the smallest number of hops from start to goal, or -1 when there is no way. */
export function fewestHops(graph, start, goal) {
  const hops = new Map([[start, 0]]);
  const waiting = [start];
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (name === goal) {
      return hops.get(name);
    }
    for (const neighbour of graph.neighbours(name)) {
      if (!hops.has(neighbour)) {
        hops.set(neighbour, hops.get(name) + 1);
        waiting.push(neighbour);
      }
    }
  }
  return -1;
}

/** Returns the start and all names that can be reached from it, each once, in any order. */
export function reachable(graph, start) {
  const seen = new Set([start]);
  const waiting = [start];
  while (waiting.length > 0) {
    for (const neighbour of graph.neighbours(waiting.pop())) {
      if (!seen.has(neighbour)) {
        seen.add(neighbour);
        waiting.push(neighbour);
      }
    }
  }
  return [...seen];
}

/** Returns all names so that each stands behind its neighbours; a cycle throws a CycleError. */
export function orderByDependency(graph) {
  const order = [];
  const openNames = new Set();
  for (const name of graph.names) {
    addWithNeeds(graph, name, order, openNames);
  }
  return order;
}

function addWithNeeds(graph, name, order, openNames) {
  if (openNames.has(name)) {
    throw new CycleError(`${name} needs itself`);
  }
  if (order.includes(name)) {
    return;
  }
  openNames.add(name);
  for (const needed of graph.neighbours(name)) {
    addWithNeeds(graph, needed, order, openNames);
  }
  openNames.delete(name);
  order.push(name);
}
