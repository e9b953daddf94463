package dev.assay.audit;

import dev.assay.audit.Replayed.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a replay has found, for a person: by cause and question, with counts and the first few of each. For one thread. */
public final class ReplayText {

    private static final int SHOWN = 5;

    private final Map<Group, Members> groups = new LinkedHashMap<>();

    private record Group(List<Cause> causes, String question) {}

    private static final class Members {
        private final List<Replayed> first = new ArrayList<>();
        private long count;
        private long otherScore;
        private long otherBand;
    }

    /** Takes one that does not come out the same. */
    public void add(Replayed differing) {
        Members members =
                groups.computeIfAbsent(new Group(differing.causes(), differing.question()), group -> new Members());
        members.count++;
        if (members.first.size() < SHOWN) {
            members.first.add(differing);
        }
        Optional<Mark> before = differing.before();
        Optional<Mark> after = differing.after();
        if (before.isPresent() && after.isPresent()) {
            members.otherScore += before.get().score() != after.get().score() ? 1 : 0;
            members.otherBand += before.get().band().equals(after.get().band()) ? 0 : 1;
        }
    }

    /** The report, with a line break at its end. */
    public String written(Replay.Summary summary, Optional<AuditTrail> trail) {
        StringBuilder text = new StringBuilder();
        long differing = summary.results() - summary.agreeing();
        text.append(counted(summary.results(), "result"));
        text.append(
                differing == 0
                        ? String.format(": all come out the same, byte for byte%n")
                        : String.format(
                                Locale.ROOT,
                                ": %,d %s out the same, byte for byte; %,d %s not%n",
                                summary.agreeing(),
                                summary.agreeing() == 1 ? "comes" : "come",
                                differing,
                                differing == 1 ? "does" : "do"));
        groups.forEach((group, members) -> text.append(described(group, members)));
        if (summary.unasked() > 0) {
            text.append(String.format(
                    Locale.ROOT, "%n%s: the answer is not among those given%n", counted(summary.unasked(), "result")));
        }
        if (summary.unlogged() > 0) {
            text.append(
                    String.format(Locale.ROOT, "%n%s: not in the audit log%n", counted(summary.unlogged(), "result")));
        }
        trail.ifPresent(log -> text.append(described(log)));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String described(Group group, Members members) {
        StringBuilder text = new StringBuilder("\n");
        for (Cause cause : group.causes()) {
            text.append(cause.code().id())
                    .append(": ")
                    .append(line(cause.detail()))
                    .append('\n');
        }
        text.append("  ");
        if (!group.question().isEmpty()) {
            text.append(line(group.question())).append(", ");
        }
        boolean answers =
                members.first.get(0).before().isEmpty() && !group.question().isEmpty();
        text.append(counted(members.count, answers ? "answer" : "result"));
        if (members.otherScore + members.otherBand > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "; %,d with another score, %,d in another band",
                    members.otherScore,
                    members.otherBand));
        }
        text.append('\n');
        members.first.forEach(one -> text.append("    ").append(described(one)).append('\n'));
        if (members.count > members.first.size()) {
            text.append(String.format(Locale.ROOT, "    … and %,d more%n", members.count - members.first.size()));
        }
        return text.toString();
    }

    private static String described(Replayed one) {
        String whose =
                one.candidate().isEmpty() ? "line " + one.line() : line(one.candidate()) + " (line " + one.line() + ")";
        if (one.before().isEmpty()) {
            return whose;
        }
        String before = shown(one.before().get());
        return whose + ": " + before
                + one.after().map(mark -> " → " + shown(mark)).orElse("");
    }

    private static String shown(Mark mark) {
        return BigDecimal.valueOf(mark.score()).toPlainString() + " " + line(mark.band());
    }

    private static String described(AuditTrail log) {
        String hash = "its last hash is " + log.lastHash();
        String end = log.ended()
                ? ""
                : "Its last run has no end: it was stopped, or lines were cut off the end of the log\n";
        if (log.breaks().isEmpty()) {
            return "\nThe audit log's chain of " + counted(log.lines(), "line") + " holds; " + hash + "\n" + end;
        }
        return log.breaks().stream()
                        .collect(Collectors.joining("\n  ", "\nThe audit log was changed; " + hash + "\n  ", "\n"))
                + end;
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /** On one line, with what would act on a terminal replaced. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}|[\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
