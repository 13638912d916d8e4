package linkbox.lab;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import linkbox.LabBridge;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ready for you: what nobody expected in a route of the lab is answered with LabErrors. Errors that somebody
 * thought of, and all errors of other routes, go on to your own Errors.
 */
@Component
@LabOnly
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnexpectedErrors implements HandlerExceptionResolver {
    private final LabErrors errors;
    private final JsonMapper json;

    UnexpectedErrors(LabErrors errors, JsonMapper json) {
        this.errors = errors;
        this.json = json;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
            Exception error) {
        boolean isOfLab = handler instanceof HandlerMethod method && method.getBeanType() == LabController.class;
        if (!isOfLab || isExpected(error)) {
            return null;
        }
        Object body = LabBridge.errorBody(request, "internal_error", errors.messageOf(request, error));
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try {
            json.writeValue(response.getOutputStream(), body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        // An empty one tells Spring that the answer is written.
        return new ModelAndView();
    }

    /** What Spring itself says about a request has one of these types. */
    private static boolean isExpected(Exception error) {
        return LabBridge.isApiException(error) || error instanceof ErrorResponse
                || error instanceof HttpMessageConversionException || error instanceof TypeMismatchException;
    }
}
