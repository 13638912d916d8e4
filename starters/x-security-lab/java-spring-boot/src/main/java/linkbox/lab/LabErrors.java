package linkbox.lab;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import linkbox.LabBridge;
import org.springframework.stereotype.Component;

/** Task 5: what a client learns when something unexpected happens in the lab. */
@Component
@LabOnly
class LabErrors {
    private final LabBridge linkbox;

    LabErrors(LabBridge linkbox) {
        this.linkbox = linkbox;
    }

    /** The message in the answer. Very helpful, and not only for you. */
    String messageOf(HttpServletRequest request, Exception error) {
        StringWriter details = new StringWriter();
        error.printStackTrace(new PrintWriter(details));
        return details.toString();
    }
}
