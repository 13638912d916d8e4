/** A path with the number of its requests. */
public record PathCount(String path, int count) {
}
