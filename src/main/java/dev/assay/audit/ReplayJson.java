package dev.assay.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.audit.Replayed.Mark;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a replay has found, as JSON Lines: an object for each result or answer that differs, and at the end one of the
 * counts. Fields are only ever added.
 */
public final class ReplayJson {

    private ReplayJson() {}

    /** {@code {"type":"differs","line","candidate","question","causes":[{"code","detail"}],"before","after"}}. */
    public static String of(Replayed one) {
        ObjectNode object = AuditEntry.newObject();
        object.put("type", "differs");
        object.put("line", one.line());
        object.put("candidate", one.candidate());
        object.put("question", one.question());
        ArrayNode causes = object.putArray("causes");
        for (Cause cause : one.causes()) {
            causes.addObject().put("code", cause.code().id()).put("detail", cause.detail());
        }
        mark(object, "before", one.before());
        mark(object, "after", one.after());
        return AuditEntry.written(object);
    }

    private static void mark(ObjectNode object, String name, Optional<Mark> mark) {
        if (mark.isEmpty()) {
            object.putNull(name);
        } else {
            object.putObject(name)
                    .put("score", BigDecimal.valueOf(mark.get().score()))
                    .put("band", mark.get().band());
        }
    }

    /**
     * {@code {"type":"summary","results","agreeing","missing","altered","unasked","unlogged","repeated","audit"}};
     * {@code audit} is null or {@code {"lines","holds","breaks","ended","lastHash"}}.
     */
    public static String of(Replay.Summary summary, Optional<AuditTrail> trail) {
        ObjectNode object = AuditEntry.newObject();
        object.put("type", "summary");
        object.put("results", summary.results());
        object.put("agreeing", summary.agreeing());
        object.put("missing", summary.missing());
        object.put("altered", summary.altered());
        object.put("unasked", summary.unasked());
        object.put("unlogged", summary.unlogged());
        object.put("repeated", summary.repeated());
        if (trail.isEmpty()) {
            object.putNull("audit");
        } else {
            ObjectNode audit = object.putObject("audit");
            audit.put("lines", trail.get().lines());
            audit.put("holds", trail.get().breaks().isEmpty());
            ArrayNode breaks = audit.putArray("breaks");
            trail.get().breaks().forEach(breaks::add);
            audit.put("ended", trail.get().ended());
            audit.put("lastHash", trail.get().lastHash());
        }
        return AuditEntry.written(object);
    }
}
