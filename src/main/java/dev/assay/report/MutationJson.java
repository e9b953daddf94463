package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.context.Finding;
import dev.assay.study.mutation.Mutant;
import dev.assay.study.mutation.MutantKind;
import dev.assay.study.mutation.MutationResult;
import dev.assay.study.mutation.MutationRun;
import dev.assay.study.mutation.MutationScore;
import dev.assay.study.mutation.Trace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of mutants, as one JSON object:
 *
 * <pre>
 * {"format":1, "pack":…, "seed":…, "limit":…, "score":{"made":…,"moved":…,"share":…},
 *  "kinds":{id:score, …}, "notApplicable":{id:texts, …}, "rubrics":{id:score, …},
 *  "survivors":[{"kind","rubric","file","line","must","original","text",
 *    "faults":[{"concern","expected","found","findings":[…],"lost":[…],"nearestMiss"}]}]}
 * </pre>
 *
 * A finding has the {@code text}, {@code pattern}, {@code stance}, {@code cue} (null, or {@code kind} and {@code text})
 * and whether it was {@code corrected}; {@code share} is a fraction, null where no mutant was made.
 */
public final class MutationJson {

    private static final int FORMAT = 1;

    private final JsonGenerator json;

    private MutationJson(JsonGenerator json) {
        this.json = json;
    }

    /** The object, and a line break. */
    public static String of(String pack, long seed, int limit, MutationRun run) {
        return JsonText.lines(json -> new MutationJson(json).write(pack, seed, limit, run));
    }

    private void write(String pack, long seed, int limit, MutationRun run) throws IOException {
        List<MutationResult> results = run.results();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("pack", pack);
        json.writeNumberField("seed", seed);
        json.writeNumberField("limit", limit);
        score("score", MutationScore.of(results));
        scores("kinds", results, result -> result.mutant().kind());
        json.writeObjectFieldStart("notApplicable");
        for (Map.Entry<MutantKind, Integer> kind : run.notApplicable().entrySet()) {
            json.writeNumberField(kind.getKey().id(), kind.getValue());
        }
        json.writeEndObject();
        scores("rubrics", results, result -> result.mutant().rubric());
        json.writeArrayFieldStart("survivors");
        for (MutationResult result : results) {
            if (result.survived()) {
                survivor(result);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void scores(String field, List<MutationResult> results, Function<MutationResult, Comparable<?>> key)
            throws IOException {
        Map<Comparable<?>, List<MutationResult>> groups =
                results.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        json.writeObjectFieldStart(field);
        for (Map.Entry<Comparable<?>, List<MutationResult>> group : groups.entrySet()) {
            score(group.getKey().toString(), MutationScore.of(group.getValue()));
        }
        json.writeEndObject();
    }

    private void score(String field, MutationScore score) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("made", score.made());
        json.writeNumberField("moved", score.moved());
        if (score.share().isPresent()) {
            json.writeNumberField("share", score.share().getAsDouble());
        } else {
            json.writeNullField("share");
        }
        json.writeEndObject();
    }

    private void survivor(MutationResult result) throws IOException {
        Mutant mutant = result.mutant();
        json.writeStartObject();
        json.writeStringField("kind", mutant.kind().id());
        json.writeStringField("rubric", mutant.rubric());
        json.writeStringField("file", mutant.file());
        json.writeNumberField("line", mutant.line());
        json.writeStringField("must", mutant.movement().must());
        json.writeStringField("original", mutant.original());
        json.writeStringField("text", mutant.text());
        json.writeArrayFieldStart("faults");
        for (Trace fault : result.faults()) {
            fault(fault);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fault(Trace fault) throws IOException {
        json.writeStartObject();
        json.writeStringField("concern", fault.concern());
        json.writeStringField("expected", fault.expected());
        json.writeStringField("found", fault.found());
        findings("findings", fault.findings());
        findings("lost", fault.lost());
        json.writeStringField("nearestMiss", fault.nearestMiss().orElse(null));
        json.writeEndObject();
    }

    private void findings(String field, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("text", finding.text());
            json.writeStringField("pattern", finding.pattern());
            json.writeStringField("stance", finding.stance().name().toLowerCase(Locale.ROOT));
            if (finding.cue().isPresent()) {
                json.writeObjectFieldStart("cue");
                json.writeStringField("kind", finding.cue().get().kind());
                json.writeStringField("text", finding.cue().get().text());
                json.writeEndObject();
            } else {
                json.writeNullField("cue");
            }
            json.writeBooleanField("corrected", finding.corrected());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
