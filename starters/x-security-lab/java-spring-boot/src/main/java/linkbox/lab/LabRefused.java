package linkbox.lab;

/** Ready for you: the weak endpoints must not run like this. The message names the setting to change. */
public class LabRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    LabRefused(String message) {
        super(message);
    }
}
