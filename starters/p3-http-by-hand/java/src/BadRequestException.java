/** The client sent something that is not HTTP. The server answers it with status 400. */
public class BadRequestException extends RuntimeException {
    public BadRequestException(String message) {
        super(message);
    }
}
