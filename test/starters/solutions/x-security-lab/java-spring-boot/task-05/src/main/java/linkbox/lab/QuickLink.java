package linkbox.lab;

import jakarta.validation.constraints.NotNull;
import linkbox.LabBridge.LinkAddress;

/** Task 5: the body of POST /lab/quick, for the button in a browser. The url has the same rule as everywhere. */
record QuickLink(@NotNull @LinkAddress String url, String title) {
    QuickLink {
        title = title == null ? "" : title;
    }
}
