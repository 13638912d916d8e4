package linkbox;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Task 4: numbers about links. The database counts; Java only fills the gaps. */
@Component
@Profile("database")
class Statistics {
    record TopLink(String slug, String title, long clicks) {
    }

    record DayCount(LocalDate day, long clicks) {
    }

    /** The most used links; for equal clicks by slug. */
    List<TopLink> topLinks(int limit) {
        throw new Todo("task 4");
    }

    /** Each of the last days, today last, also where there were no clicks. */
    List<DayCount> clicksPerDay(int days, LocalDate today) {
        throw new Todo("task 4");
    }
}
