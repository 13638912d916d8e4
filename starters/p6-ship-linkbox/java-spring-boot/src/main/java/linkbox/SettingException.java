package linkbox;

/** Ready for you: linkbox cannot start with this setting. The message names the variable. */
class SettingException extends StorageException {
    private static final long serialVersionUID = 1;

    SettingException(String message) {
        super(message, null);
    }

    @Override
    String action() {
        return "Change it in the environment or in .env.";
    }
}
