package linkbox.lab;

import jakarta.validation.constraints.NotNull;

/** Task 5: the body of POST /lab/quick, which the button in a browser sends. */
record QuickLink(@NotNull String url, String title) {
    QuickLink {
        title = title == null ? "" : title;
    }
}
