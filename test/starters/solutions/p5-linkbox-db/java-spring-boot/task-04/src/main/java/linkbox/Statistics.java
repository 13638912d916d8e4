package linkbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Task 4: numbers about links. The database counts; Java only fills the gaps. */
@Component
@Profile("database")
@Transactional(readOnly = true)
class Statistics {
    private final EntityManager database;

    Statistics(EntityManager database) {
        this.database = database;
    }

    record TopLink(String slug, String title, long clicks) {
    }

    record DayCount(LocalDate day, long clicks) {
    }

    List<TopLink> topLinks(int limit) {
        // A left join keeps the links that nobody has used.
        return database.createQuery("""
                select l.slug, l.title, count(c) from LinkEntity l left join ClickEntity c on c.link = l
                group by l.id, l.slug, l.title order by count(c) desc, l.slug""", TopLink.class)
                .setMaxResults(limit).getResultList();
    }

    List<DayCount> clicksPerDay(int days, LocalDate today) {
        LocalDate first = today.minusDays(days - 1L);
        Map<LocalDate, Long> counts = database.createQuery("""
                select cast(c.clickedAt as LocalDate), count(c) from ClickEntity c where c.clickedAt >= :begin
                group by cast(c.clickedAt as LocalDate)""", DayCount.class)
                .setParameter("begin", first.atStartOfDay().toInstant(ZoneOffset.UTC)).getResultList().stream()
                .collect(Collectors.toMap(DayCount::day, DayCount::clicks));
        return first.datesUntil(today.plusDays(1))
                .map(day -> new DayCount(day, counts.getOrDefault(day, 0L))).toList();
    }
}
