package linkbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ready for you: what you read when linkbox cannot start, in the place of a long stack trace. */
class StorageFailureAnalyzer extends AbstractFailureAnalyzer<StorageException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StorageException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
