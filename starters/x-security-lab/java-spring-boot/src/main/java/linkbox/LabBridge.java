package linkbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import linkbox.lab.LabOnly;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Ready for you: what the security lab asks of your linkbox. Your classes are visible in their own package
 * alone, and the lab is another one.
 */
@Component
@LabOnly
public class LabBridge {
    private final LinkStorage storage;
    private final Slugs slugs;
    private final RequestLog log;

    LabBridge(LinkStorage storage, Slugs slugs, RequestLog log) {
        this.storage = storage;
        this.slugs = slugs;
        this.log = log;
    }

    /** The rule that @HttpAddress is in NewLink. */
    @Constraint(validatedBy = LinkAddress.Rule.class)
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface LinkAddress {
        String message() default "must be an address with http:// or https://";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Rule implements ConstraintValidator<LinkAddress, String> {
            private final HttpAddress.Validator rule = new HttpAddress.Validator();

            @Override
            public boolean isValid(String text, ConstraintValidatorContext context) {
                return rule.isValid(text, context);
            }
        }
    }

    public record NewQuickLink(long id, String slug, String url, String title) {
    }

    public NewQuickLink addLink(String url, String title, String owner) {
        Link link = storage.addLink(url, title, List.of(), slugs.choose(null), owner);
        return new NewQuickLink(link.id(), link.slug(), link.url(), link.title());
    }

    public static boolean isPassword(String password, String passwordHash) {
        return Passwords.matches(password, passwordHash);
    }

    /** Throw it to answer with an error: your ApiException. */
    public static RuntimeException error(HttpStatus status, String code, String message) {
        return error(status, code, message, new HttpHeaders());
    }

    public static RuntimeException error(HttpStatus status, String code, String message, HttpHeaders headers) {
        ApiException error = new ApiException(status, code, message);
        error.headers().addAll(headers);
        return error;
    }

    public static boolean isApiException(Exception error) {
        return error instanceof ApiException;
    }

    /** The body of an error, in the shape of contract.md. */
    public static Object errorBody(HttpServletRequest request, String code, String message) {
        return Errors.response(request, HttpStatus.INTERNAL_SERVER_ERROR, code, message, new HttpHeaders()).getBody();
    }

    public static String requestId(HttpServletRequest request) {
        return RequestIds.of(request);
    }

    /** A line in your log, such as line("error", Map.of("requestId", id)). */
    public void line(String level, Map<String, ?> fields) {
        log.line(level, fields);
    }
}
