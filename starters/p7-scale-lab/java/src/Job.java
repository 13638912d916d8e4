/** Ready for you: something to do later. */
public record Job(int id, String text) {
}
