package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.study.suggestion.KettleAnswers;
import dev.assay.study.suggestion.SuggestionReport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionTextTest {

    private static final SuggestionReport REPORT = KettleAnswers.report();

    /** The text without its line breaks. */
    private static final String TEXT = SuggestionText.of(REPORT, 80).replaceAll("\\s+", " ");

    private static int count(String part) {
        return (TEXT.length() - TEXT.replace(part, "").length()) / part.length();
    }

    @Test
    @DisplayName("an answer stands in full once, and elsewhere in parts")
    void fullOnce() {
        assertEquals(1, count(KettleAnswers.DENIED), TEXT);
        assertEquals(1, count(KettleAnswers.CAPPED), TEXT);
        assertTrue(TEXT.indexOf(KettleAnswers.DENIED) > TEXT.indexOf("Answers that differ most"), TEXT);
        assertTrue(TEXT.contains("denied: given 1.00, earned 0.00; lacks acid, soft-water, monthly"), TEXT);
    }

    @Test
    @DisplayName("a denied finding is shown with its words, its stance and the cue")
    void denied() {
        assertTrue(
                TEXT.contains(
                        "denied: given 1.00, earned 0.00; found \"vinegar\", but denied by \"never\" \"Mine never sees"
                                + " [vinegar], I take the sour powder"),
                TEXT);
    }

    @Test
    @DisplayName("a flag that lowered a score is named, with the score before")
    void capped() {
        assertTrue(TEXT.contains("capped: given 1.00, earned 0.64 (1.00 before the cap of flag bleach)"), TEXT);
    }

    @Test
    @DisplayName("ideas stand under a heading that says what they are worth")
    void ideas() {
        int heading = TEXT.indexOf("Ideas: chance may explain each of them");
        assertTrue(heading > 0, TEXT);
        assertTrue(TEXT.indexOf("cartridge", TEXT.indexOf("add to", heading)) > 0, TEXT);
        assertTrue(TEXT.substring(heading).contains(", unadjusted"), TEXT);
    }

    @Test
    @DisplayName("no line is wider than asked for, and the last says where answers stand whole")
    void width() {
        List<String> lines = SuggestionText.of(REPORT, 80).lines().toList();
        lines.forEach(line -> assertTrue(Display.width(line) <= 80, line));
        assertTrue(lines.get(lines.size() - 1).contains("--format json has them whole"));
    }

    @Test
    @DisplayName("JSON has whole answers, clues with their places, costs and ideas")
    void json() throws IOException {
        JsonNode report = new ObjectMapper().readTree(SuggestionJson.of(REPORT));
        JsonNode missed = report.at("/concepts/0/missed/0");
        assertEquals(KettleAnswers.DENIED, missed.at("/answer").asText());
        assertEquals("denied", missed.at("/clue/kind").asText());
        assertEquals("never", missed.at("/clue/cue/text").asText());
        JsonNode capped = null;
        for (JsonNode one : report.get("undervalued")) {
            capped = one.at("/candidate").asText().equals("capped") ? one : capped;
        }
        assertEquals(
                "{\"id\":\"bleach\",\"cost\":\"cap\"}", capped.at("/flags/0").toString());
        assertEquals(0.6499, capped.at("/earned").asDouble());
        assertEquals(1, capped.at("/beforeFlags").asDouble());
        JsonNode idea = report.at("/ideas/0");
        assertTrue(idea.get("likelihood").asDouble() > 0);
        assertTrue(idea.at("/moved/0/answer").isTextual());
    }
}
