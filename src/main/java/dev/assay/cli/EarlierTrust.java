package dev.assay.cli;

import dev.assay.audit.AuditLog;
import dev.assay.audit.LoggedResults;
import dev.assay.report.resume.EarlierResults;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Which results of earlier runs are taken over: with an audit log that was there before, those that it has, since it
 * vouches for what it notes anew; otherwise those that agree with themselves. For one run.
 */
final class EarlierTrust {

    private final Streams streams;
    private boolean byLog;

    EarlierTrust(Streams streams) {
        this.streams = streams;
    }

    /** Decides, before any result is taken over. */
    void decide(EarlierResults results, Optional<AuditLog> audit, Progress progress) throws IOException {
        Optional<LoggedResults> log =
                audit.isEmpty() ? Optional.empty() : audit.get().earlier();
        if (log.isPresent()) {
            byLog = true;
            results.takeOnly(log.get()::has);
            log.get().broken().ifPresent(place -> {
                progress.pause();
                streams.say("the audit log was changed, and no result that it notes before is taken over: " + place);
            });
        }
    }

    /** Says how many results were not taken over that should have been. */
    void tell(long doubted) {
        if (doubted == 1) {
            streams.say("1 earlier result "
                    + (byLog ? "is not in the audit log as it stood" : "contradicts itself")
                    + ", and was graded again");
        } else if (doubted > 1) {
            streams.say(String.format(Locale.ROOT, "%,d earlier results ", doubted)
                    + (byLog ? "are not in the audit log as they stood" : "contradict themselves")
                    + ", and were graded again");
        }
    }
}
