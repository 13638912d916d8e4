/** Ready for you: one study session, with a date such as "2026-01-31". */
public record Session(String date, String topic, int minutes) {
}
