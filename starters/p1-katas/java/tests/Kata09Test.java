import java.util.List;

public class Kata09Test {
    @Test
    public void wordTallyIgnoresCaseAndPunctuation() {
        Check.equal(List.of("tea 3", "coffee 1"), Kata09.wordTally("Tea, tea! Coffee? TEA."));
        Check.equal(List.of("stop 2"), Kata09.wordTally("Stop! Stop."));
    }

    @Test
    public void wordTallyTopThree() {
        Check.equal(List.of("four 4", "three 3", "two 2"),
                Kata09.wordTally("one two two three three three four four four four"));
        Check.equal(List.of("red 3", "blue 2", "green 1"), Kata09.wordTally("red blue green red blue red"));
        Check.equal(List.of("pear 1", "apple 1", "plum 1"), Kata09.wordTally("pear apple plum cherry"));
    }
}
