import java.util.List;

/*
 * Levels of comments (about 25 minutes)
 *
 * Comments have replies, which have replies again. Return the texts level by level:
 * first a list with the text of the root, then a list with the texts of its replies,
 * then one with their replies. Keep the order of the replies. Nothing (null) gives an
 * empty list.
 *
 * Example: A comment "hi" with the replies "hello" and "hey", and "bye" below "hello",
 * gives [hi], [hello, hey], [bye].
 * A comment has comment.text() and comment.replies().
 */
public class LevelsOfComments {
    public static List<List<String>> levelsOfComments(Comment root) {
        throw new UnsupportedOperationException("task 4");
    }
}
