/** Five minutes that begin at the second of the first request in them. */
public record Window(int firstSecond, int requests) {
}
