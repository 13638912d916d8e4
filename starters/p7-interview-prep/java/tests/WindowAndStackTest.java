import java.util.List;
import java.util.stream.IntStream;

public class WindowAndStackTest {
    @Test
    public void longestRunWithoutRepeat() {
        checkPages("home books home tea books", 3);
        checkPages("a b b a", 2);
        checkPages("a b c a d e", 5);
        checkPages("a b a c d b", 4);
        checkPages("a a a", 1);
        checkPages("a", 1);
        checkPages("", 0);
        Shelf<String> shelf = new Shelf<>(IntStream.range(0, 2100).mapToObj(number -> "page " + number % 700).toList());
        Check.equal(700, LongestRunWithoutRepeat.longestRunWithoutRepeat(shelf));
        Support.looksWithin(shelf, 2100, 6300);
    }

    @Test
    public void undoHistory() {
        checkCommands("ac", "type a", "type b", "undo", "type c");
        checkCommands("to be", "type to be", "type  or not", "undo");
        checkCommands("a", "type a", "type b", "undo", "undo", "redo");
        checkCommands("ab", "type a", "type b", "undo", "undo", "redo", "redo");
        checkCommands("b", "type a", "undo", "type b", "redo");
        checkCommands("undo", "undo", "redo", "type undo", "redo");
        checkCommands("abc", "type abc", "type abc", "undo");
        checkCommands("");
    }

    private static void checkPages(String pages, int expected) {
        Check.equal(expected, LongestRunWithoutRepeat.longestRunWithoutRepeat(new Shelf<>(Support.words(pages))));
    }

    private static void checkCommands(String expected, String... commands) {
        Check.equal(expected, UndoHistory.undoHistory(List.of(commands)));
    }
}
