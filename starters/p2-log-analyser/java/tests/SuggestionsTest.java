import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

public class SuggestionsTest {
    @Test
    public void suggestsPathsByPrefix() {
        Node small = treeOf(List.of("/books/7", "/about", "/books", "/books/12", "/authors", "/books"));
        Check.equal(List.of("/books", "/books/12", "/books/7"), Suggestions.suggestPaths(small, "/b", 10));
        Check.equal(List.of("/books", "/books/12"), Suggestions.suggestPaths(small, "/books", 2));
        Check.equal(List.of("/about", "/authors"), Suggestions.suggestPaths(small, "/a", 10));
        Check.equal(List.of("/about"), Suggestions.suggestPaths(small, "", 1));
        Check.equal(List.of(), Suggestions.suggestPaths(small, "/x", 10));

        List<String> paths = IntStream.range(0, 2000).mapToObj(number -> "/books/" + number).toList();
        Node large = treeOf(paths);
        int visitsBefore = large.allVisits();
        List<String> expected = new ArrayList<>(List.of("/books/199"));
        expected.addAll(paths.subList(1990, 2000));
        Check.equal(expected, Suggestions.suggestPaths(large, "/books/199", 20));
        int visits = large.allVisits() - visitsBefore;
        Check.isTrue(visits >= 10, "Walk down the tree with child.");
        Check.isTrue(visits <= 100, "Too many nodes visited (" + visits + "): go straight to the prefix.");
    }

    private static Node treeOf(List<String> paths) {
        Node root = new Node();
        paths.forEach(path -> Suggestions.addPath(root, path));
        return root;
    }
}
