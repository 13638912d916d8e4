package linkbox;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The body of PATCH /links/{id}: what was not sent is null. */
record LinkChanges(@HttpAddress String url, String title, List<@NotNull String> tags) {
}
