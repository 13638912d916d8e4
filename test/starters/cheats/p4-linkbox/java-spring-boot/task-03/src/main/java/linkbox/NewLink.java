package linkbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.hibernate.validator.constraints.URL;

/** The body of POST /links. */
record NewLink(@NotNull @URL String url, String title, List<@NotNull String> tags,
        @Pattern(regexp = "[a-z0-9-]{3,40}") String slug) {
    NewLink {
        title = title == null ? "" : title;
        tags = tags == null ? List.of() : tags;
    }
}
