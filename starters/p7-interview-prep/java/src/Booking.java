/** Ready for you: from when to when somebody wants the room, and for how much. */
public record Booking(int start, int end, int price) {
}
