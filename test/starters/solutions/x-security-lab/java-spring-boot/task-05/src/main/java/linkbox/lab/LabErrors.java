package linkbox.lab;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
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

    /** The message in the answer. The details are for the log; the request id leads from the answer to them. */
    String messageOf(HttpServletRequest request, Exception error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        linkbox.line("error", Map.of("requestId", LabBridge.requestId(request), "error", error.toString(),
                "trace", trace.toString()));
        return "Something went wrong here. It is in the log.";
    }
}
