package linkbox;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The body of PATCH /links/{id}: what was not sent is null. Task 5: the field url is missing. */
record LinkChanges(String title, List<@NotNull String> tags) {
}
