package linkbox.lab;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Task 3: who is logged in. In memory: a restart ends all sessions. */
@Component
@LabOnly
class Sessions {
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final int RANDOM_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final LabClock clock;
    private final Map<String, Session> openSessions = new ConcurrentHashMap<>();

    Sessions(LabClock clock) {
        this.clock = clock;
    }

    private record Session(String user, Instant endsAt) {
    }

    /** A new session of the user: the text that proves who is asking. */
    String open(String user) {
        Instant now = clock.now();
        openSessions.values().removeIf(one -> !one.endsAt().isAfter(now));
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        openSessions.put(session, new Session(user, now.plus(LIFETIME)));
        return session;
    }

    /** Whose session it is; empty when it is nobody's, or over. */
    Optional<String> userOf(String session) {
        return Optional.ofNullable(openSessions.get(session))
                .filter(one -> one.endsAt().isAfter(clock.now())).map(Session::user);
    }
}
