package dev.assay.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Rejection;
import dev.assay.grade.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * What an audit log says of one row: whose answer to which question, fingerprints of the answer, of the rubric and of the
 * whole result, and what came out; no answer's text, and nothing that quotes it. Immutable; made on any thread.
 */
public final class AuditEntry {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String object;

    private AuditEntry(String object) {
        this.object = object;
    }

    /**
     * Of a graded answer.
     *
     * @param line its line of results, without the line break
     */
    public static AuditEntry of(String line) {
        JsonNode result;
        try {
            result = JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("a line of results is JSON", e);
        }
        ObjectNode entry = JSON.createObjectNode();
        entry.put("type", "answer");
        entry.put("candidate", result.path("candidate").asText());
        entry.put("question", result.path("question").asText());
        entry.put("answerSha256", Sha256.hex(result.path("answer").asText()));
        entry.put("rubricSha256", result.path("rubric").path("sha256").asText());
        entry.put("score", new BigDecimal(result.path("score").asText("0")));
        entry.put("band", result.path("band").asText());
        ArrayNode flags = entry.putArray("flags");
        for (JsonNode flag : result.path("flags")) {
            if (flag.path("excusedBy").isNull()) {
                flags.add(flag.path("id").asText());
            }
        }
        ArrayNode review = entry.putArray("review");
        result.path("review")
                .path("reasons")
                .forEach(reason -> review.add(reason.path("code").asText()));
        entry.put("resultSha256", Sha256.hex(line));
        return new AuditEntry(written(entry));
    }

    /** Of a row that was rejected. */
    public static AuditEntry of(Rejection rejection) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("type", "rejected");
        entry.put("source", rejection.source());
        entry.put("line", rejection.line());
        entry.put("candidate", rejection.candidate().orElse(null));
        entry.put("question", rejection.question().orElse(null));
        entry.put("code", rejection.code().id());
        return new AuditEntry(written(entry));
    }

    /** The JSON object, without its place in the chain. */
    String object() {
        return object;
    }

    static String written(ObjectNode object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing into a string", e);
        }
    }

    static ObjectNode newObject() {
        return JSON.createObjectNode();
    }
}
