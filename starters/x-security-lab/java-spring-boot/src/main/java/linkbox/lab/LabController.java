package linkbox.lab;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import linkbox.LabBridge;
import linkbox.lab.PrivateLinks.PrivateLink;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ready for you: the routes of contract-security.md. What they do is in the classes of your tasks. Each request
 * is a transaction, and any error ends it with a rollback.
 */
@RestController
@RequestMapping("/lab")
@LabOnly
@Transactional(rollbackFor = Exception.class)
class LabController {
    private final LabBridge linkbox;
    private final JdbcTemplate database;
    private final LabClock clock;
    private final LabReport report;
    private final Logins logins;
    private final Sessions sessions;
    private final PrivateLinks links;
    private final Notes notes;
    private final Shares shares;

    LabController(LabBridge linkbox, JdbcTemplate database, LabClock clock, LabReport report, Logins logins,
            Sessions sessions, PrivateLinks links, Notes notes, Shares shares) {
        this.linkbox = linkbox;
        this.database = database;
        this.clock = clock;
        this.report = report;
        this.logins = logins;
        this.sessions = sessions;
        this.links = links;
        this.notes = notes;
        this.shares = shares;
    }

    record Credentials(@NotNull @Size(max = 200) String name, @NotNull @Size(max = 200) String password) {
    }

    record NewSession(String name, String session) {
    }

    record Note(@NotNull @Size(max = 1000) String note) {
    }

    record LinkWithNote(long id, String slug, String url, String title, String note) {
    }

    record Share(String path, String until, String signature) {
    }

    record Forward(@NotNull @Min(1) @Max(10_000_000) Integer forwardSeconds) {
    }

    @GetMapping("/report")
    public List<LabReport.Row> getReport(@RequestParam(defaultValue = "slug") String sort) {
        return report.rows(sort);
    }

    @GetMapping("/preview/{slug}")
    public ResponseEntity<String> getPreview(@PathVariable String slug) {
        return database.query("SELECT title, url FROM links WHERE slug = ?",
                (row, number) -> Preview.page(row.getString("title"), row.getString("url")), slug)
                .stream().findFirst().orElseThrow(() ->
                        LabBridge.error(HttpStatus.NOT_FOUND, "not_found", "There is no such link."));
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    public NewSession logIn(@Valid @RequestBody Credentials credentials) {
        String user = logins.check(credentials.name(), credentials.password());
        return new NewSession(user, sessions.open(user));
    }

    @GetMapping("/links/{id}")
    public LinkWithNote getOwnLink(@PathVariable long id, @RequestHeader(defaultValue = "") String authorization)
            throws GeneralSecurityException {
        return withNote(links.own(id, userOf(authorization)));
    }

    @PutMapping("/links/{id}/note")
    public LinkWithNote putNote(@PathVariable long id, @RequestHeader(defaultValue = "") String authorization,
            @Valid @RequestBody Note changed) throws GeneralSecurityException {
        links.own(id, userOf(authorization));
        // No note, nothing to hide.
        String stored = changed.note().isEmpty() ? "" : notes.lock(changed.note());
        database.update("UPDATE links SET note = ? WHERE id = ?", stored, id);
        return withNote(links.find(id));
    }

    @PostMapping("/rotations")
    public Map<String, Integer> rotate(@RequestHeader(defaultValue = "") String authorization)
            throws GeneralSecurityException {
        userOf(authorization);
        return Map.of("changed", notes.rotate());
    }

    @PostMapping("/links/{id}/shares")
    @ResponseStatus(HttpStatus.CREATED)
    public Share share(@PathVariable long id, @RequestHeader(defaultValue = "") String authorization)
            throws GeneralSecurityException {
        links.own(id, userOf(authorization));
        String until = String.valueOf(clock.now().plus(Duration.ofDays(1)).getEpochSecond());
        String signature = shares.sign(id, until);
        String path = "/lab/shared/" + id + "?until=" + until + "&signature=" + signature;
        return new Share(path, until, signature);
    }

    @GetMapping("/shared/{id}")
    public LinkWithNote getShared(@PathVariable long id, @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String signature) throws GeneralSecurityException {
        if (!shares.isValid(id, until, signature, clock.now())) {
            String message = "Nobody gave you this address, or its day is over.";
            throw LabBridge.error(HttpStatus.FORBIDDEN, "forbidden", message);
        }
        return withNote(links.find(id));
    }

    @PostMapping("/quick")
    @ResponseStatus(HttpStatus.CREATED)
    public LabBridge.NewQuickLink addQuickLink(@RequestHeader(defaultValue = "") String authorization,
            @Valid @RequestBody QuickLink link) {
        return linkbox.addLink(link.url(), link.title(), userOf(authorization));
    }

    @PostMapping("/clock")
    public Map<String, String> moveClock(@Valid @RequestBody Forward move) {
        clock.forward(move.forwardSeconds());
        return Map.of("now", clock.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @GetMapping("/crash")
    public void crash() {
        throw new IllegalStateException("open sesame: the client must never see this text");
    }

    private String userOf(String authorization) {
        String session = authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()) : "";
        return sessions.userOf(session).orElseThrow(() -> {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return LabBridge.error(HttpStatus.UNAUTHORIZED, "unauthorized", "Log in first.", headers);
        });
    }

    private LinkWithNote withNote(PrivateLink link) throws GeneralSecurityException {
        String note = link.note().isEmpty() ? "" : notes.unlock(link.note());
        return new LinkWithNote(link.id(), link.slug(), link.url(), link.title(), note);
    }
}
