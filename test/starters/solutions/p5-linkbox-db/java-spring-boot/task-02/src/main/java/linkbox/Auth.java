package linkbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Task 7: who is asking, and what are they allowed to do? */
@Component
class Auth implements HandlerMethodArgumentResolver {
    private final LinkStorage storage;

    Auth(LinkStorage storage) {
        this.storage = storage;
    }

    /** A parameter `@Current String user` gets the name of the user, or the request ends with 401. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Current {
    }

    private record Credentials(String name, String password) {
    }

    private String userOf(String authorization) {
        Credentials sent = credentials(authorization == null ? "" : authorization);
        return storage.findUser(sent.name())
                .filter(user -> Passwords.matches(sent.password(), user.passwordHash()))
                .map(User::name).orElseThrow(Auth::unauthorized);
    }

    /** Name and password of a header such as `Basic ZGVtbzpkZW1v`; empty when it is none. */
    private static Credentials credentials(String header) {
        try {
            String encoded = header.replaceFirst("(?i)^Basic ", "");
            String[] parts = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return new Credentials(parts[0], parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException notBase64) {
            return new Credentials("", "");
        }
    }

    private static ApiException unauthorized() {
        String message = "Send the name and password of a user.";
        ApiException error = new ApiException(HttpStatus.UNAUTHORIZED, "unauthorized", message);
        error.headers().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"linkbox\", charset=\"UTF-8\"");
        return error;
    }

    static void checkOwner(Link link, String user) {
        if (!link.owner().equals(user)) {
            throw new ApiException(HttpStatus.FORBIDDEN, "forbidden", "This link belongs to somebody else.");
        }
    }

    /** Ready for you: Spring asks for which parameters this class has the value, and then for the value. */
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Current.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
            WebDataBinderFactory binders) {
        return userOf(request.getHeader("Authorization"));
    }
}
