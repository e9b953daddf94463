package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Names;
import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradeJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @DisplayName("a graded answer has the fields of the contract, in its order")
    void graded() {
        assertEquals(
                "{\"format\":1,\"candidate\":\"ana\",\"question\":\"sample\","
                        + "\"answer\":\"It depends, but I never trust it.\",\"score\":0.58,\"band\":\"mid\","
                        + "\"concepts\":[{\"id\":\"stated\",\"kind\":\"what\",\"weight\":2,\"status\":\"present\","
                        + "\"credit\":1.0,\"nearestMiss\":null,\"lack\":null,\"findings\":[{\"start\":18,\"end\":29,"
                        + "\"text\":\"never trust\",\"pattern\":\"a ... b\",\"stance\":\"stated\",\"cue\":null,"
                        + "\"subject\":null,\"corrected\":false}]},"
                        + "{\"id\":\"denied\",\"kind\":\"why\",\"weight\":1,\"status\":\"denied\",\"credit\":0.0,"
                        + "\"nearestMiss\":\"'trust' found, 'type' not: 24–29\","
                        + "\"lack\":{\"parts\":[{\"start\":24,\"end\":29}],\"missing\":[[\"type\",\"kind\"]],"
                        + "\"relations\":[]},\"findings\":[{\"start\":24,"
                        + "\"end\":32,\"text\":\"trust it\",\"pattern\":\"a ... b\",\"stance\":\"denied\","
                        + "\"cue\":{\"start\":18,\"end\":23,\"text\":\"never\",\"kind\":\"negation\"},"
                        + "\"subject\":null,\"corrected\":false}]}],"
                        + "\"flags\":[{\"id\":\"bare\",\"severity\":\"major\",\"excusedBy\":null,"
                        + "\"findings\":[{\"start\":0,\"end\":10,\"text\":\"It depends\","
                        + "\"pattern\":\"it depends\",\"stance\":\"hedged\",\"cue\":null,\"subject\":\"join\","
                        + "\"corrected\":true}]},"
                        + "{\"id\":\"excused\",\"severity\":\"minor\",\"excusedBy\":\"what follows\",\"findings\":[]}],"
                        + "\"signs\":[{\"id\":\"honest\",\"findings\":[{\"start\":18,\"end\":29,"
                        + "\"text\":\"never trust\",\"pattern\":\"a ... b\",\"stance\":\"stated\",\"cue\":null,"
                        + "\"subject\":null,\"corrected\":false}]}],"
                        + "\"depth\":{\"what\":1.0,\"why\":0.0,\"when\":null,\"done\":null},"
                        + "\"review\":{\"needed\":true,\"reasons\":[{\"code\":\"near-band-edge\","
                        + "\"detail\":\"0.58 is near 0.6\"}]},"
                        + "\"followUps\":[{\"concept\":\"denied\",\"ask\":\"Why?\"}],"
                        + "\"arithmetic\":{\"value\":0.58,\"why\":\"score\",\"details\":["
                        + "{\"value\":0.000010,\"why\":\"tiny\",\"details\":[]}]},"
                        + "\"columns\":{\"years\":\"3\"},"
                        + "\"rubric\":{\"id\":\"sample\",\"sha256\":\"" + "0".repeat(64) + "\"},"
                        + "\"engine\":\"assay 0.1.0\"}",
                GradeJson.of(SampleGrades.graded("ana", "sample", Map.of("years", "3"), SampleGrades.full())));
    }

    @Test
    @DisplayName("a rejected row has the fields of the contract, in its order")
    void rejected() {
        assertEquals(
                "{\"source\":\"a.csv\",\"line\":7,\"candidate\":null,\"question\":\"q-1\","
                        + "\"code\":\"bad-row\",\"reason\":\"why\"}",
                GradeJson.of(new Rejection("a.csv", 7, Optional.empty(), Optional.of("q-1"), Code.BAD_ROW, "why")));
    }

    @Test
    @DisplayName("both are what the schema says, and the schema says something")
    void schema() throws JsonProcessingException {
        JsonNode graded = JSON.readTree(
                GradeJson.of(SampleGrades.graded("ana", "sample", Map.of("years", "3"), SampleGrades.full())));
        JsonNode rejected = JSON.readTree(
                GradeJson.of(new Rejection("-", 1, Optional.empty(), Optional.empty(), Code.DUPLICATE, "why")));
        assertEquals(List.of(), GradeSchema.objections(graded));
        assertEquals(List.of(), GradeSchema.objections(rejected));
        graded.fieldNames().forEachRemaining(field -> {
            ObjectNode without = graded.deepCopy();
            without.remove(field);
            assertFalse(GradeSchema.objections(without).isEmpty(), "accepted without " + field);
        });
        ((ObjectNode) graded.at("/concepts/0")).put("status", "PRESENT");
        assertFalse(GradeSchema.objections(graded).isEmpty(), "accepted an unknown status");
    }

    @Test
    @DisplayName("whatever the answer holds, it is one line that can be read back, in any encoding")
    void hostileText() throws JsonProcessingException {
        String hostile = "\uD83D half \uDE00 pair \uD83D\uDE00 \u0000\u001B[31m\r\n\t\u2028 \"</script>\\ \uDE00\uD83D";
        String line = GradeJson.of(
                SampleGrades.graded(hostile, "q", Map.of("\uD83Dx", hostile), SampleGrades.found(hostile)));
        assertFalse(line.contains("\n") || line.contains("\r"));
        String written = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        JsonNode read = JSON.readTree(written);
        assertEquals(hostile, read.get("answer").textValue());
        assertEquals(Names.plain(hostile), read.get("candidate").textValue());
        assertEquals(hostile, read.get("columns").get("\uFFFDx").textValue());
        assertTrue(GradeSchema.objections(read).isEmpty());
    }
}
