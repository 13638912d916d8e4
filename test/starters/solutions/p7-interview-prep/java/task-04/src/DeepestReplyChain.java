import java.util.ArrayList;
import java.util.List;

/*
 * Deepest reply chain (about 30 minutes)
 *
 * Return the texts on the way from the root to the comment that lies deepest, the root
 * first. If several lie equally deep, take the one that comes first. Nothing (null)
 * gives an empty list.
 *
 * Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hey",
 * gives hi, hey, bye.
 * A comment has comment.text() and comment.replies().
 */
public class DeepestReplyChain {
    public static List<String> deepestReplyChain(Comment root) {
        if (root == null) {
            return List.of();
        }
        List<String> below = List.of();
        for (Comment reply : root.replies()) {
            List<String> chain = deepestReplyChain(reply);
            if (chain.size() > below.size()) {
                below = chain;
            }
        }
        List<String> chain = new ArrayList<>(List.of(root.text()));
        chain.addAll(below);
        return chain;
    }
}
