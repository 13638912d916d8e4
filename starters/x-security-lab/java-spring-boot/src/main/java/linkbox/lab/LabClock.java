package linkbox.lab;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Ready for you: the time of the lab. POST /lab/clock moves it forward, so that nobody has to wait. */
@Component
@LabOnly
class LabClock {
    private final AtomicLong aheadSeconds = new AtomicLong();

    Instant now() {
        return Instant.now().plusSeconds(aheadSeconds.get());
    }

    void forward(long seconds) {
        aheadSeconds.addAndGet(seconds);
    }
}
