package linkbox.lab;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.PropertyResolver;

/**
 * Task 5: what the lab is told from outside.
 *
 * noteKeys are in the order in which they were made: the last one is the newest.
 */
record LabSettings(byte[] shareKey, Map<String, byte[]> noteKeys) {
    static LabSettings from(PropertyResolver env) {
        return new LabSettings(key("LINKBOX_SHARE_KEY", needed(env, "LINKBOX_SHARE_KEY")),
                noteKeys(needed(env, "LINKBOX_NOTE_KEYS")));
    }

    /** Without them the lab does not start: a default would be a secret in the source again. */
    private static String needed(PropertyResolver env, String name) {
        String value = env.getProperty(name, "");
        if (value.isEmpty()) {
            throw new LabRefused(name + " is not set. To make a key, type: java Lab.java key");
        }
        return value;
    }

    /** Ready for you: keys by their names, from k1:00ff…,k2:ab10… */
    private static Map<String, byte[]> noteKeys(String text) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            if (!pair.isBlank()) {
                String[] parts = pair.strip().split(":", 2);
                keys.put(parts[0], key("LINKBOX_NOTE_KEYS", parts.length == 2 ? parts[1] : ""));
            }
        }
        return keys;
    }

    /** Ready for you: 32 bytes as 64 hex digits. The message names the setting and never shows the key. */
    private static byte[] key(String setting, String digits) {
        if (!digits.matches("[0-9A-Fa-f]{64}")) {
            throw new LabRefused(setting + ": a key has 64 hex digits. To make one, type: java Lab.java key");
        }
        return HexFormat.of().parseHex(digits);
    }
}
