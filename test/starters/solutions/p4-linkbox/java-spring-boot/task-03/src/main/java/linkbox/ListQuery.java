package linkbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What may stand behind the ? of GET /links. */
record ListQuery(String tag, @Min(1) @Max(100) Integer limit, @Min(0) Integer offset) {
    ListQuery {
        limit = limit == null ? 20 : limit;
        offset = offset == null ? 0 : offset;
    }
}
