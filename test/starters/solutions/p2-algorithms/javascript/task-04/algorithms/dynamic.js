/** Returns the greatest value of topics that fit into the hours together. */
export function bestPlanValue(topics, hours) {
  return bestValues(topics, hours)[topics.length][hours];
}

/** Returns the names of topics that reach the greatest value. */
export function bestPlanItems(topics, hours) {
  const best = bestValues(topics, hours);
  const names = [];
  let hoursLeft = hours;
  for (let count = topics.length; count > 0; count -= 1) {
    if (best[count][hoursLeft] !== best[count - 1][hoursLeft]) {
      const topic = topics[count - 1];
      names.push(topic.name);
      hoursLeft -= topic.hours;
    }
  }
  return names;
}

/**
 * Returns how many letters to add, drop or change to make the second word of the first.
 * same(a, b) compares two letters; call it at most once for each pair of places.
 */
export function editDistance(first, second, same) {
  let above = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const change = above[column - 1] + (same(first[row - 1], second[column - 1]) ? 0 : 1);
      current.push(Math.min(change, above[column] + 1, current[column - 1] + 1));
    }
    above = current;
  }
  return above[second.length];
}

/** best[count][limit] is the best value of the first topics within the limit. */
function bestValues(topics, hours) {
  const best = [new Array(hours + 1).fill(0)];
  for (const topic of topics) {
    const without = best.at(-1);
    const row = [...without];
    for (let limit = topic.hours; limit <= hours; limit += 1) {
      row[limit] = Math.max(without[limit], without[limit - topic.hours] + topic.value);
    }
    best.push(row);
  }
  return best;
}
