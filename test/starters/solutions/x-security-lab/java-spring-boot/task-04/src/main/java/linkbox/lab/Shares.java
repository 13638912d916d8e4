package linkbox.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Task 4: addresses that let somebody without an account read one link, for a day. */
@Component
@LabOnly
class Shares {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    Shares(LabSettings settings) {
        this.key = settings.shareKey();
    }

    /** A text that only somebody with the key can make for this link and this time. */
    String sign(long linkId, String until) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(key, ALGORITHM));
        return HexFormat.of().formatHex(mac.doFinal((linkId + "." + until).getBytes(UTF_8)));
    }

    /** Whether sign made the signature, and the time until is still to come. */
    boolean isValid(long linkId, String until, String signature, Instant now) throws GeneralSecurityException {
        byte[] right = sign(linkId, until).getBytes(UTF_8);
        // Takes equally long wherever the first wrong letter is. Only a signed time is worth reading.
        return MessageDigest.isEqual(right, signature.getBytes(UTF_8))
                && Instant.ofEpochSecond(Long.parseLong(until)).isAfter(now);
    }
}
