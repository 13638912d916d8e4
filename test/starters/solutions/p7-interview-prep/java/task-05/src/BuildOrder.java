import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/*
 * Build order or cycle (about 35 minutes)
 *
 * You get a map from the name of each package to the list of packages it needs; every
 * needed package is a key too. Return the names in an order in which everything comes
 * behind all it needs. When packages need each other in a circle, return an empty list.
 *
 * Example: app needs web and log, web needs log: log, web, app.
 * Any order that fits is right.
 */
public class BuildOrder {
    public static List<String> buildOrder(Map<String, List<String>> needs) {
        Map<String, Integer> missing = new HashMap<>();
        List<String> order = new ArrayList<>();
        needs.forEach((name, needed) -> {
            missing.put(name, needed.size());
            if (needed.isEmpty()) {
                order.add(name);
            }
        });
        for (int index = 0; index < order.size(); index++) {
            String ready = order.get(index);
            for (String name : needs.keySet()) {
                if (needs.get(name).contains(ready) && missing.merge(name, -1, Integer::sum) == 0) {
                    order.add(name);
                }
            }
        }
        return order.size() == needs.size() ? order : List.of();
    }
}
