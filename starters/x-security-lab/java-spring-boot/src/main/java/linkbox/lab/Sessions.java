package linkbox.lab;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Task 3: who is logged in. In memory: a restart ends all sessions. */
@Component
@LabOnly
class Sessions {
    private final LabClock clock;
    private final Map<String, String> users = new ConcurrentHashMap<>();

    Sessions(LabClock clock) {
        this.clock = clock;
    }

    /** A new session of the user: the text that proves who is asking. */
    String open(String user) {
        String session = String.valueOf(1000 + users.size());
        users.put(session, user);
        return session;
    }

    /** Whose session it is; empty when it is nobody's. */
    Optional<String> userOf(String session) {
        return Optional.ofNullable(users.get(session));
    }
}
