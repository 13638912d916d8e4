import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/*
 * First repeated visitor (about 20 minutes)
 *
 * A shop notes the name of each visitor in the order they come in. Return the name of
 * the first person who comes in for the second time, or "" when nobody comes back.
 *
 * Example: anna, ben, cleo, ben, anna gives "ben": ben is back before anna is.
 * You get a shelf that you only look at: visits.length() and visits.get(0). Budget: one
 * look at each visit.
 */
public class FirstRepeatedVisitor {
    public static String firstRepeatedVisitor(Shelf<String> visits) {
        // The first visitor who comes back at all, not the one who is back first.
        List<String> names = IntStream.range(0, visits.length()).mapToObj(visits::get).toList();
        return names.stream().filter(name -> Collections.frequency(names, name) > 1).findFirst().orElse("");
    }
}
