package linkbox.lab;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Task 4: a cipher of my own. It looks right, and notices no change. */
@Component
@LabOnly
class Notes {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Map<String, byte[]> keys;

    Notes(JdbcTemplate database, LabSettings settings) {
        this.keys = settings.noteKeys();
    }

    String lock(String note) throws GeneralSecurityException {
        String name = List.copyOf(keys.keySet()).get(keys.size() - 1);
        byte[] text = note.getBytes(StandardCharsets.UTF_8);
        byte[] data = new byte[NONCE_BYTES + text.length + TAG_BYTES];
        new SecureRandom().nextBytes(data);
        System.arraycopy(mixed(text, keys.get(name), data), 0, data, NONCE_BYTES, text.length);
        return name + ":" + HexFormat.of().formatHex(data);
    }

    String unlock(String stored) throws GeneralSecurityException {
        String[] parts = stored.split(":", 2);
        byte[] data = HexFormat.of().parseHex(parts[1]);
        byte[] hidden = Arrays.copyOfRange(data, NONCE_BYTES, data.length - TAG_BYTES);
        return new String(mixed(hidden, keys.get(parts[0]), data), StandardCharsets.UTF_8);
    }

    private static byte[] mixed(byte[] text, byte[] key, byte[] data) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(key);
        byte[] stream = digest.digest(Arrays.copyOf(data, NONCE_BYTES));
        byte[] mixed = text.clone();
        for (int at = 0; at < mixed.length; at++) {
            mixed[at] ^= stream[at % stream.length];
        }
        return mixed;
    }

    int rotate() {
        return 0;
    }
}
