package linkbox;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;

/** Task 2: what a client gets when no route fits its request. Thrown on, Spring answers in a shape of its own. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Before Errors, which will catch everything (task 9).
class Fallbacks {
    /** Called for an unknown path. */
    @ExceptionHandler
    ResponseEntity<Errors.Body> noSuchPath(HttpServletRequest request, NoHandlerFoundException error) throws Exception {
        throw error;
    }

    /** Called for a known path with another method. error.getHeaders() has the header Allow: pass it on. */
    @ExceptionHandler
    ResponseEntity<Errors.Body> wrongMethod(HttpServletRequest request, HttpRequestMethodNotSupportedException error)
            throws Exception {
        throw error;
    }
}
