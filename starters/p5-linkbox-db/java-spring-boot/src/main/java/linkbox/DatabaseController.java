package linkbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ready for you: the routes of contract-phase-5.md. What they do is in the files of your tasks. */
@RestController
@Profile("database")
class DatabaseController {
    private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final DatabaseStorage storage;
    private final Statistics statistics;
    private final Batches batches;
    private final Search search;
    private final Report report;

    DatabaseController(DatabaseStorage storage, Statistics statistics, Batches batches, Search search, Report report) {
        this.storage = storage;
        this.statistics = statistics;
        this.batches = batches;
        this.search = search;
        this.report = report;
    }

    record TopQuery(@Min(1) @Max(100) Integer limit) {
        TopQuery {
            limit = limit == null ? 5 : limit;
        }
    }

    record DaysQuery(@Min(1) @Max(366) Integer days) {
        DaysQuery {
            days = days == null ? 7 : days;
        }
    }

    record SearchQuery(@NotNull @Size(min = 1, max = 100) String q) {
    }

    record ReportQuery(@NotNull String tag) {
    }

    /** The body is a list, and no object with a field links. */
    record Import(@NotNull List<@NotNull @Valid NewLink> links) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Import {
        }
    }

    record Transfer(@NotNull String to, @NotNull List<@NotNull Long> links) {
    }

    @GetMapping("/stats/top")
    List<Statistics.TopLink> topLinks(@Valid TopQuery query) {
        return statistics.topLinks(query.limit());
    }

    @GetMapping("/stats/days")
    List<Statistics.DayCount> clicksPerDay(@Valid DaysQuery query) {
        return statistics.clicksPerDay(query.days(), LocalDate.now(ZoneOffset.UTC));
    }

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Integer> importLinks(@Auth.Current String user, @Valid @RequestBody Import body) {
        return Map.of("imported", batches.importLinks(body.links(), user));
    }

    @PostMapping("/transfers")
    Map<String, Integer> moveLinks(@Auth.Current String user, @Valid @RequestBody Transfer transfer) {
        return Map.of("moved", batches.moveLinks(transfer.links(), user, transfer.to()));
    }

    @DeleteMapping("/users/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeOwnUser(@Auth.Current String user) {
        storage.removeUser(user);
    }

    @GetMapping("/search")
    List<LinkBody> searchLinks(@Valid SearchQuery query) {
        return search.links(query.q()).stream().map(LinkBody::of).toList();
    }

    @GetMapping("/report")
    ResponseEntity<String> makeReport(@Valid ReportQuery query) throws SQLException {
        return ResponseEntity.ok().contentType(PLAIN_TEXT).body(report.of(query.tag()));
    }
}
