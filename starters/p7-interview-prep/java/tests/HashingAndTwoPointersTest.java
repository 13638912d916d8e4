import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

public class HashingAndTwoPointersTest {
    @Test
    public void firstRepeatedVisitor() {
        checkVisits("anna ben cleo ben anna", "ben");
        checkVisits("anna anna", "anna");
        checkVisits("a b c d b a", "b");
        checkVisits("anna ben cleo", "");
        checkVisits("anna", "");
        checkVisits("", "");
        List<String> guests = new ArrayList<>(IntStream.range(0, 2000).mapToObj(number -> "guest " + number).toList());
        guests.add("guest 1999");
        Shelf<String> shelf = new Shelf<>(guests);
        Check.equal("guest 1999", FirstRepeatedVisitor.firstRepeatedVisitor(shelf));
        Support.looksWithin(shelf, 2000, 2001);
    }

    @Test
    public void mergesTwoTimelines() {
        List<String> first = List.of("08:00 web boots", "09:15 web stops", "09:15 web starts");
        List<String> second = List.of("07:59 db boots", "09:15 db alarm", "23:00 db sleeps");
        // Lists that can be changed, to see whether they were.
        List<String> firstGiven = new ArrayList<>(first);
        List<String> secondGiven = new ArrayList<>(second);
        Check.equal(
                List.of("07:59 db boots", "08:00 web boots", "09:15 web stops", "09:15 web starts",
                        "09:15 db alarm", "23:00 db sleeps"),
                MergeTimelines.mergeTimelines(firstGiven, secondGiven));
        Check.isTrue(first.equals(firstGiven) && second.equals(secondGiven),
                "The lists you got must stay as they were.");
        Check.equal(second, MergeTimelines.mergeTimelines(List.of(), second));
        Check.equal(first, MergeTimelines.mergeTimelines(first, List.of()));
        Check.equal(List.of(), MergeTimelines.mergeTimelines(List.of(), List.of()));
    }

    private static void checkVisits(String visits, String expected) {
        Check.equal(expected, FirstRepeatedVisitor.firstRepeatedVisitor(new Shelf<>(Support.words(visits))));
    }
}
