package linkbox.lab;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Task 4: private notes, as they stand in the column links.note. */
@Component
@LabOnly
class Notes {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandom random = new SecureRandom();
    private final JdbcTemplate database;
    private final Map<String, byte[]> keys;

    Notes(JdbcTemplate database, LabSettings settings) {
        this.database = database;
        this.keys = settings.noteKeys();
    }

    private record Stored(long id, String note) {
    }

    /** What is stored of a note, made with the newest key: the last one. */
    String lock(String note) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        // Never the same twice for a key: two equal notes would look equal, and worse.
        random.nextBytes(nonce);
        byte[] text = note.getBytes(StandardCharsets.UTF_8);
        byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, newest(), nonce).doFinal(text);
        return newest() + ":" + HEX.formatHex(nonce) + HEX.formatHex(encrypted);
    }

    /** The note that was stored. An error when somebody changed it, or its key is gone. */
    String unlock(String stored) throws GeneralSecurityException {
        ByteBuffer data = ByteBuffer.wrap(HEX.parseHex(stored.substring(stored.indexOf(':') + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        data.get(nonce);
        byte[] encrypted = new byte[data.remaining()];
        data.get(encrypted);
        return new String(cipher(Cipher.DECRYPT_MODE, keyName(stored), nonce).doFinal(encrypted),
                StandardCharsets.UTF_8);
    }

    /** Stores each note that has an older key anew, with the newest. Returns how many those were. */
    int rotate() throws GeneralSecurityException {
        List<Stored> old = database.query("SELECT id, note FROM links WHERE note <> ''",
                (row, number) -> new Stored(row.getLong("id"), row.getString("note")))
                .stream().filter(one -> !keyName(one.note()).equals(newest())).toList();
        for (Stored one : old) {
            database.update("UPDATE links SET note = ? WHERE id = ?", lock(unlock(one.note())), one.id());
        }
        return old.size();
    }

    private Cipher cipher(int mode, String keyName, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keys.get(keyName), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private String newest() {
        return List.copyOf(keys.keySet()).get(keys.size() - 1);
    }

    private static String keyName(String stored) {
        return stored.split(":", 2)[0];
    }
}
