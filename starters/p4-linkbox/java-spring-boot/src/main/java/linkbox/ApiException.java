package linkbox;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Ready for you. Throw this anywhere to answer with an error:
 * new ApiException(HttpStatus.NOT_FOUND, "not_found", "There is no link 7.")
 */
class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String code;
    private final transient HttpHeaders headers = new HttpHeaders();

    ApiException(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Headers for the answer; add some with error.headers().set(name, value). */
    HttpHeaders headers() {
        return headers;
    }
}
