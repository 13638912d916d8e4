import java.util.List;

/** Ready for you: a comment with its replies. */
public record Comment(String text, List<Comment> replies) {
    public static Comment of(String text, Comment... replies) {
        return new Comment(text, List.of(replies));
    }
}
