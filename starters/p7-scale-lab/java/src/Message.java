/** Ready for you: what travels through the network. */
public record Message(String kind, String key, String value, long version) {
    public static Message of(String kind, String key) {
        return new Message(kind, key, "", 0);
    }
}
