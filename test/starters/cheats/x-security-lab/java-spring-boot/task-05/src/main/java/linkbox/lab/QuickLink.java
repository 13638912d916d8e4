package linkbox.lab;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Task 5: the body of POST /lab/quick, which the button in a browser sends. It only has to occur somewhere. */
record QuickLink(@NotNull @Pattern(regexp = ".*https?://.*") String url, String title) {
    QuickLink {
        title = title == null ? "" : title;
    }
}
