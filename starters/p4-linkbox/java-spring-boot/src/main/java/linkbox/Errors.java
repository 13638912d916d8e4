package linkbox;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;

/** How errors become responses. Task 9: requestId, malformed JSON, and everything that nobody expected. */
@RestControllerAdvice
class Errors {
    private final RequestLog log;

    Errors(RequestLog log) {
        this.log = log;
    }

    /** The shape of every error. Task 9: add requestId to the details, as contract.md has it. */
    record Body(Details error) {
    }

    record Details(String code, String message) {
    }

    /** Every error goes through here. */
    static ResponseEntity<Body> response(HttpServletRequest request, HttpStatus status, String code, String message,
            HttpHeaders headers) {
        return ResponseEntity.status(status).headers(headers).body(new Body(new Details(code, message)));
    }

    /** Called when a body cannot be read. Task 9: the cause is a StreamReadException when it is no JSON at all. */
    @ExceptionHandler
    ResponseEntity<Body> unreadable(HttpServletRequest request, HttpMessageNotReadableException error) {
        return invalid(request, fieldOf(error.getCause()) + ": has the wrong type");
    }

    // Task 9: one more handler, for Exception. Spring calls the one that fits best.

    /** Ready for you, as everything below: what was sent breaks a rule. */
    @ExceptionHandler
    ResponseEntity<Body> brokenRule(HttpServletRequest request, MethodArgumentNotValidException error) {
        FieldError first = error.getFieldErrors().get(0);
        return invalid(request, first.getField() + ": "
                + (first.isBindingFailure() ? "has the wrong type" : first.getDefaultMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Body> wrongType(HttpServletRequest request, MethodArgumentTypeMismatchException error) {
        return invalid(request, error.getName() + ": has the wrong type");
    }

    @ExceptionHandler
    ResponseEntity<Body> noJson(HttpServletRequest request, HttpMediaTypeNotSupportedException error) {
        return invalid(request, "The header Content-Type must be application/json");
    }

    @ExceptionHandler
    ResponseEntity<Body> apiException(HttpServletRequest request, ApiException error) {
        return response(request, error.status(), error.code(), error.getMessage(), error.headers());
    }

    private static ResponseEntity<Body> invalid(HttpServletRequest request, String message) {
        return response(request, HttpStatus.BAD_REQUEST, "invalid_request", message, new HttpHeaders());
    }

    /** The field of a body that has a wrong type: tags[0]. */
    private static String fieldOf(Throwable cause) {
        StringBuilder field = new StringBuilder();
        if (cause instanceof DatabindException wrong) {
            wrong.getPath().forEach(step -> field.append(
                    step.getIndex() >= 0 ? "[" + step.getIndex() + "]" : "." + step.getPropertyName()));
        }
        return field.isEmpty() ? "The body" : field.substring(1);
    }
}
