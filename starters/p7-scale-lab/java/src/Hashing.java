import java.nio.charset.StandardCharsets;

/** Ready for you: a number for a text, the same on every computer. */
public final class Hashing {
    private Hashing() {
    }

    /** Returns a number from 0 to 4,294,967,295; similar texts lie far apart. */
    public static long hashOf(String text) {
        int number = (int) 2_166_136_261L;
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            number = (number ^ (part & 0xff)) * 16_777_619;
        }
        number = (number ^ number >>> 16) * 0x85ebca6b;
        number = (number ^ number >>> 13) * 0xc2b2ae35;
        return Integer.toUnsignedLong(number ^ number >>> 16);
    }
}
