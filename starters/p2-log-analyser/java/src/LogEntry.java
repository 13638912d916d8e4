/** One request. The second counts from midnight, the milliseconds are the time the answer took. */
public record LogEntry(int second, String visitor, String method, String path, int status, int milliseconds) {
}
