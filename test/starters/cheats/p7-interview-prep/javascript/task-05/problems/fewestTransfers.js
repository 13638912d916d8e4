// Fewest transfers (about 35 minutes)
//
// You get a object from the name of each line to the array of its stations; trains run
// in both directions. Return how often you have to change to another line on the way
// from start to goal, at best. Return 0 when no change is needed, or when start and goal
// are the same station, and -1 when there is no way.
//
// Example: Red: Park, Mill. Blue: Mill, Quay. From Park to Quay takes 1 change.
// Count changes, not stations: a long ride on one line costs nothing.

export function fewestTransfers(stationsByLine, start, goal) {
  // Takes the way with the fewest stations and counts its changes.
  const waiting = [{ station: start, ridden: '', changes: 0 }];
  const seen = new Set([start]);
  for (const { station, ridden, changes } of waiting) {
    if (station === goal) {
      return changes;
    }
    for (const [line, stations] of Object.entries(stationsByLine)) {
      const place = stations.indexOf(station);
      const near = place === -1 ? [] : stations.slice(Math.max(0, place - 1), place + 2);
      for (const following of near.filter((name) => !seen.has(name))) {
        seen.add(following);
        const change = ridden === '' || ridden === line ? 0 : 1;
        waiting.push({ station: following, ridden: line, changes: changes + change });
      }
    }
  }
  return -1;
}
