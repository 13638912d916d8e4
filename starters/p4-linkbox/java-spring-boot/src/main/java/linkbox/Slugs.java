package linkbox;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Task 6: no two links have the same slug. */
@Component
class Slugs {
    private final SecureRandom random = new SecureRandom();
    private final Storage storage;

    Slugs(Storage storage) {
        this.storage = storage;
    }

    /** The slug for a new link; wanted may be null. Task 6: a slug that is taken gives 409 and slug_taken. */
    String choose(String wanted) {
        return wanted == null ? randomSlug() : wanted;
    }

    /** Ready for you: eight characters from 0-9 and a-f. */
    private String randomSlug() {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
