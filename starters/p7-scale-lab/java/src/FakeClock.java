import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ready for you: a clock that stands still until somebody moves it. */
public final class FakeClock {
    private record Timer(long due, Runnable action) {
    }

    private final List<Timer> timers = new ArrayList<>();
    private long now = 0;

    public long now() {
        return now;
    }

    /** Runs the action once, when the clock has moved on by delayMs. */
    public void after(long delayMs, Runnable action) {
        timers.add(new Timer(now + delayMs, action));
    }

    /** Moves the clock, and runs what is due on the way, the earliest first. */
    public void advance(long milliseconds) {
        long end = now + milliseconds;
        for (Optional<Timer> timer = next(end); timer.isPresent(); timer = next(end)) {
            timers.remove(timer.get());
            now = timer.get().due();
            timer.get().action().run();
        }
        now = end;
    }

    /** Of timers that are due at the same time, the one that was set first. */
    private Optional<Timer> next(long end) {
        return timers.stream().filter(timer -> timer.due() <= end).min(Comparator.comparing(Timer::due));
    }
}
