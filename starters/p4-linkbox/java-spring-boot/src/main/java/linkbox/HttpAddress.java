package linkbox;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/** Ready for you: a rule for texts. It allows null, as all rules but @NotNull do. */
@Constraint(validatedBy = HttpAddress.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface HttpAddress {
    String message() default "must be an address with http:// or https://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<HttpAddress, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                URI address = new URI(text);
                String scheme = address.getScheme();
                return address.getRawAuthority() != null && ("http".equals(scheme) || "https".equals(scheme));
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }
    }
}
