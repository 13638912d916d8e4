/** Ready for you: tasks need each other in a circle, so there is no order. */
public final class CycleException extends RuntimeException {
    public CycleException(String message) {
        super(message);
    }
}
