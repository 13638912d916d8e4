/** Ready for you: something to study, the hours it takes and what it is worth to you. */
public record Topic(String name, int hours, int value) {
}
