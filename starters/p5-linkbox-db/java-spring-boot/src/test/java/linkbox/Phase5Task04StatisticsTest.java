package linkbox;

import static linkbox.DatabaseRunner.runCase;

import org.junit.jupiter.api.Test;

class Phase5Task04StatisticsTest {
    @Test
    void topLinksAreOrderedByClicks() throws Exception {
        runCase("top_links_are_ordered_by_clicks");
    }

    @Test
    void clicksPerDayFillEmptyDays() throws Exception {
        runCase("clicks_per_day_fill_empty_days");
    }
}
