package dev.assay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Rejection;
import dev.assay.study.difference.Difference;
import dev.assay.study.difference.Effect;
import dev.assay.study.difference.Moved;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * What a change of a pack does, as one JSON object:
 *
 * <pre>
 * {"format":1, "answers":…, "unchanged":…, "moved":…, "skipped":…, "meanChange":…,
 *  "bands":{old band:{new band:answers}}, "rubrics":{question:[change, …]}, "onlyOld":[id, …], "onlyNew":[id, …],
 *  "worst":[{"candidate","question","source","line","before":standing,"after":standing,"change",
 *    "effects":[{"part","change","before","after"}]}],
 *  "rejected":[{"source","line","code","reason"}]}
 * </pre>
 *
 * A standing has {@code score}, {@code band}, {@code review} and {@code flags}, the ids of those that count. Changes are rounded half-up to 6 decimals.
 */
public final class DifferenceJson {

    private static final int FORMAT = 1;
    private static final int DECIMALS = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DifferenceJson() {}

    /** The object, and a line break. */
    public static String of(Difference difference) {
        ObjectNode all = NODES.objectNode();
        all.put("format", FORMAT);
        all.put("answers", difference.answers());
        all.put("unchanged", difference.unchanged());
        all.put("moved", difference.movedCount());
        all.put("skipped", difference.skipped());
        all.put("meanChange", rounded(difference.meanChange()));
        ObjectNode bands = all.putObject("bands");
        difference.bands().forEach((before, row) -> row.forEach(bands.putObject(before)::put));
        ObjectNode rubrics = all.putObject("rubrics");
        difference.rubrics().forEach((question, changes) -> addAll(rubrics.putArray(question), changes));
        addAll(all.putArray("onlyOld"), difference.onlyOld());
        addAll(all.putArray("onlyNew"), difference.onlyNew());
        ArrayNode worst = all.putArray("worst");
        difference.moved().forEach(moved -> worst.add(moved(moved)));
        ArrayNode rejected = all.putArray("rejected");
        difference.rejected().forEach(rejection -> rejected.add(rejection(rejection)));
        return Surrogates.escaped(all.toPrettyString()) + "\n";
    }

    private static void addAll(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }

    private static ObjectNode moved(Moved moved) {
        ObjectNode node = NODES.objectNode();
        node.put("candidate", moved.submission().candidate());
        node.put("question", moved.submission().question());
        node.put("source", moved.submission().source());
        node.put("line", moved.submission().line());
        node.set("before", standing(moved.before()));
        node.set("after", standing(moved.after()));
        node.put("change", rounded(moved.change()));
        ArrayNode effects = node.putArray("effects");
        for (Effect effect : moved.effects()) {
            ObjectNode one = effects.addObject();
            one.put("part", effect.part());
            one.put("change", rounded(effect.change()));
            one.put("before", effect.before());
            one.put("after", effect.after());
        }
        return node;
    }

    private static ObjectNode standing(Moved.Standing standing) {
        ObjectNode node = NODES.objectNode();
        node.put("score", rounded(standing.score()));
        node.put("band", standing.band());
        node.put("review", standing.review());
        addAll(node.putArray("flags"), standing.flags());
        return node;
    }

    private static ObjectNode rejection(Rejection rejection) {
        ObjectNode node = NODES.objectNode();
        node.put("source", rejection.source());
        node.put("line", rejection.line());
        node.put("code", rejection.code().id());
        node.put("reason", rejection.reason());
        return node;
    }

    private static BigDecimal rounded(double value) {
        return JsonText.rounded(value, DECIMALS);
    }
}
