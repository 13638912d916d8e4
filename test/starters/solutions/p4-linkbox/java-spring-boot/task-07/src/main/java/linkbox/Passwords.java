package linkbox;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Task 7: passwords are never kept, only what can be made of them. */
final class Passwords {
    private static final int ITERATIONS = 10_000;
    private static final int BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    private Passwords() {
    }

    /** A text from which nobody can compute the password; another one each time. */
    static String hash(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return HEX.formatHex(salt) + "$" + HEX.formatHex(derive(password, salt));
    }

    /** Whether hash made the text from this password. */
    static boolean matches(String password, String passwordHash) {
        String[] parts = passwordHash.split("\\$");
        return MessageDigest.isEqual(derive(password, HEX.parseHex(parts[0])), HEX.parseHex(parts[1]));
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS)).getEncoded();
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("Every Java has PBKDF2.", error);
        }
    }
}
