package linkbox;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Task 6: no two links have the same slug. */
@Component
class Slugs {
    private final SecureRandom random = new SecureRandom();
    private final LinkStorage storage;

    Slugs(LinkStorage storage) {
        this.storage = storage;
    }

    /** The slug for a new link; wanted may be null. */
    String choose(String wanted) {
        if (wanted != null && storage.slugExists(wanted)) {
            String message = "The slug " + wanted + " belongs to another link.";
            throw new ApiException(HttpStatus.CONFLICT, "slug_taken", message);
        }
        String slug = wanted == null ? randomSlug() : wanted;
        while (wanted == null && storage.slugExists(slug)) {
            slug = randomSlug();
        }
        return slug;
    }

    /** Ready for you: eight characters from 0-9 and a-f. */
    private String randomSlug() {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
