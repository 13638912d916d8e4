import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/*
 * Fewest transfers (about 35 minutes)
 *
 * You get a map from the name of each line to the list of its stations; trains run in
 * both directions. Return how often you have to change to another line on the way from
 * start to goal, at best. Return 0 when no change is needed, or when start and goal are
 * the same station, and -1 when there is no way.
 *
 * Example: Red: Park, Mill. Blue: Mill, Quay. From Park to Quay takes 1 change.
 * Count changes, not stations: a long ride on one line costs nothing.
 */
public class FewestTransfers {
    private record Ride(String station, String line, int changes) {
    }

    public static int fewestTransfers(Map<String, List<String>> stationsByLine, String start, String goal) {
        // Takes the way with the fewest stations and counts its changes.
        Deque<Ride> waiting = new ArrayDeque<>(List.of(new Ride(start, "", 0)));
        Set<String> seen = new HashSet<>(Set.of(start));
        while (!waiting.isEmpty()) {
            Ride ride = waiting.remove();
            if (ride.station().equals(goal)) {
                return ride.changes();
            }
            stationsByLine.forEach((line, stations) -> {
                int place = stations.indexOf(ride.station());
                int change = ride.line().isEmpty() || ride.line().equals(line) ? 0 : 1;
                for (int near = Math.max(0, place - 1); place >= 0 && near < Math.min(stations.size(), place + 2); near++) {
                    if (seen.add(stations.get(near))) {
                        waiting.add(new Ride(stations.get(near), line, ride.changes() + change));
                    }
                }
            });
        }
        return -1;
    }
}
