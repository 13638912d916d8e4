package linkbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * The body of POST /links. Task 3: url has no rules yet; slug shows how rules are written. There are
 * @NotNull, and @HttpAddress of this package.
 */
record NewLink(String url, String title, List<@NotNull String> tags, @Pattern(regexp = "[a-z0-9-]{3,40}") String slug) {
    /** Ready for you: what was not sent is null. */
    NewLink {
        title = title == null ? "" : title;
        tags = tags == null ? List.of() : tags;
    }
}
