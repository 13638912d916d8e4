package linkbox;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class OwnTest {
    @TempDir
    static Path folder;

    @Autowired
    MockMvc client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("linkbox.data-file", () -> folder.resolve("linkbox.json").toString());
    }

    @Test
    void mostUsedLinksComeFirst() throws Exception {
        send("/users", "{\"name\": \"ann\", \"password\": \"correct horse\"}");
        for (String slug : new String[] {"tea", "coffee", "water"}) {
            send("/links", "{\"url\": \"https://example.com/%s\", \"slug\": \"%s\"}".formatted(slug, slug));
        }
        client.perform(get("/go/coffee"));
        client.perform(get("/statistics/top"));
    }

    private void send(String path, String json) throws Exception {
        client.perform(post(path).headers(annsCredentials()).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private static HttpHeaders annsCredentials() {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth("ann", "correct horse");
        return headers;
    }
}
