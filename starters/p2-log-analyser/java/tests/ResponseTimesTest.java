import java.util.Arrays;
import java.util.stream.IntStream;

public class ResponseTimesTest {
    @Test
    public void percentileOfResponseTimes() {
        SortedTimes times = new SortedTimes(40, 10, 20, 20, 30);
        int[] limits = {9, 10, 19, 20, 39, 40, 500};
        int[] counts = Arrays.stream(limits).map(limit -> ResponseTimes.countWithin(times, limit)).toArray();
        Check.equal(new int[] {0, 1, 1, 3, 4, 5, 5}, counts);
        int[] percents = {20, 21, 60, 80, 81, 100};
        int[] answers = Arrays.stream(percents).map(percent -> ResponseTimes.percentile(times, percent)).toArray();
        Check.equal(new int[] {10, 20, 20, 30, 40, 40}, answers);
        Check.equal(7, ResponseTimes.percentile(new SortedTimes(7), 95));

        SortedTimes many = new SortedTimes(IntStream.range(0, 20_000).toArray());
        Check.equal(12_346, ResponseTimes.countWithin(many, 12_345));
        Check.isTrue(many.reads() <= 40, many.reads() + " reads: halve the part you look at with each step.");
        Check.equal(18_999, ResponseTimes.percentile(many, 95));
        Check.isTrue(many.reads() <= 1000, many.reads() + " reads: do not look at each time.");
    }
}
