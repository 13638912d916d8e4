package linkbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Task 7: who is asking, and what are they allowed to do? */
@Component
class Auth implements HandlerMethodArgumentResolver {
    private final Storage storage;

    Auth(Storage storage) {
        this.storage = storage;
    }

    /** A parameter `@Current String user` gets the name of the user, or the request ends with 401. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Current {
    }

    /** The user who sent this header Authorization; null when there was none. Until task 7 everybody is demo. */
    private String userOf(String authorization) {
        return "demo";
    }

    /** Task 7: throw an ApiException with 403 and forbidden unless the user is the link's owner. */
    static void checkOwner(Link link, String user) {
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
