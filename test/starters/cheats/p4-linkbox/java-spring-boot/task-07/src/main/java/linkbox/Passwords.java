package linkbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Task 7: passwords are never kept, only what can be made of them. */
final class Passwords {
    private Passwords() {
    }

    static String hash(String password) {
        try {
            byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("Every Java has SHA-256.", error);
        }
    }

    static boolean matches(String password, String passwordHash) {
        return hash(password).equals(passwordHash);
    }
}
