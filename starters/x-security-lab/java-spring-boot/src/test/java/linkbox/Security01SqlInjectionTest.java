package linkbox;

import static linkbox.SecurityRunner.runCase;

import org.junit.jupiter.api.Test;

class Security01SqlInjectionTest {
    @Test
    void reportSortCannotInjectSql() throws Exception {
        runCase("report_sort_cannot_inject_sql");
    }

    @Test
    void loginCannotBeBypassedWithQuotes() throws Exception {
        runCase("login_cannot_be_bypassed_with_quotes");
    }
}
