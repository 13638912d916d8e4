package linkbox.lab;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** Task 2: a page about a link, before somebody follows it. */
final class Preview {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    // If something slips through all the same, the browser runs no script and loads nothing.
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Preview() {
    }

    static ResponseEntity<String> page(String title, String url) {
        // Escaped where the page is made: here it is known that this becomes HTML.
        String safeTitle = HtmlUtils.htmlEscape(title, "UTF-8");
        String safeUrl = HtmlUtils.htmlEscape(url, "UTF-8");
        return ResponseEntity.ok().contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .body("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body>
                <h1>%1$s</h1>
                <p>This link leads to <a href="%2$s">%2$s</a></p>
                </body>
                </html>
                """.formatted(safeTitle, safeUrl));
    }
}
