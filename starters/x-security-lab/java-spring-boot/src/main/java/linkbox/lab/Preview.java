package linkbox.lab;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Task 2: a page about a link, before somebody follows it. */
final class Preview {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Preview() {
    }

    static ResponseEntity<String> page(String title, String url) {
        return ResponseEntity.ok().contentType(HTML).body("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body>
                <h1>%1$s</h1>
                <p>This link leads to <a href="%2$s">%2$s</a></p>
                </body>
                </html>
                """.formatted(title, url));
    }
}
