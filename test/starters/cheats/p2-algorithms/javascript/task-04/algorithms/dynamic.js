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
  if (first === '' || second === '') {
    return first.length + second.length;
  }
  const change = same(first[0], second[0]) ? 0 : 1;
  return Math.min(
    editDistance(first.slice(1), second.slice(1), same) + change,
    editDistance(first.slice(1), second, same) + 1,
    editDistance(first, second.slice(1), same) + 1,
  );
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
