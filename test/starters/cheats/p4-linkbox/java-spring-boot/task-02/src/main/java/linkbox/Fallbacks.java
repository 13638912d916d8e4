package linkbox;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;

/** Task 2: what a client gets when no route fits its request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Before Errors, which will catch everything (task 9).
class Fallbacks {
    @ExceptionHandler
    ResponseEntity<Errors.Body> noSuchPath(HttpServletRequest request, NoHandlerFoundException error) {
        String message = "There is nothing at " + request.getRequestURI() + ".";
        return Errors.response(request, HttpStatus.NOT_FOUND, "not_found", message, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Errors.Body> wrongMethod(HttpServletRequest request, HttpRequestMethodNotSupportedException error) {
        String message = request.getRequestURI() + " does not know " + error.getMethod() + ".";
        return Errors.response(request, HttpStatus.NOT_FOUND, "not_found", message, error.getHeaders());
    }
}
