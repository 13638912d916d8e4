import java.util.List;

public class TreesTest {
    private static final Comment THREAD = Comment.of("root",
            Comment.of("a", Comment.of("a1"), Comment.of("a2", Comment.of("a2x"))),
            Comment.of("b"),
            Comment.of("c", Comment.of("c1", Comment.of("c1x"), Comment.of("c1y"))));

    @Test
    public void levelsOfComments() {
        Check.equal(
                List.of(List.of("root"), List.of("a", "b", "c"), List.of("a1", "a2", "c1"), List.of("a2x", "c1x", "c1y")),
                LevelsOfComments.levelsOfComments(THREAD));
        Check.equal(List.of(List.of("alone")), LevelsOfComments.levelsOfComments(Comment.of("alone")));
        Check.equal(List.of(), LevelsOfComments.levelsOfComments(null));
    }

    @Test
    public void deepestReplyChain() {
        Check.equal(List.of("root", "a", "a2", "a2x"), DeepestReplyChain.deepestReplyChain(THREAD));
        Comment late = Comment.of("root", Comment.of("a"), Comment.of("b", Comment.of("b1")));
        Check.equal(List.of("root", "b", "b1"), DeepestReplyChain.deepestReplyChain(late));
        Comment flat = Comment.of("root", Comment.of("a"), Comment.of("b"));
        Check.equal(List.of("root", "a"), DeepestReplyChain.deepestReplyChain(flat));
        Check.equal(List.of("alone"), DeepestReplyChain.deepestReplyChain(Comment.of("alone")));
        Check.equal(List.of(), DeepestReplyChain.deepestReplyChain(null));
    }
}
