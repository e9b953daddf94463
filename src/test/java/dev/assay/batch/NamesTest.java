package dev.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    @DisplayName("what reads the same is the same, and nothing else is")
    void plain() {
        String[][] names = {
            {"Jose\u0301", "José"},
            {"Jos\u00E9", "José"},
            {"\u212Bke", "Åke"},
            {"ana\u00A0 lee", "ana lee"},
            {"ana  lee", "ana lee"},
            {"ana\r\nlee\n", "ana lee"},
            {"\u3000ana\u202Flee\u00A0", "ana lee"},
            {"\uFEFFana\u200B\u00AD lee\u200E", "ana lee"},
            {"e\u200B\u0301va", "éva"},
            {"ANA", "ANA"},
            {"o'neill-van der berg", "o'neill-van der berg"},
            {"\uD83D\uDE00 ana", "😀 ana"},
            {"half \uD83D", "half \uD83D"},
            {"nul\u0000", "nul\u0000"},
            {"\u00A0\u200B", ""},
            {"", ""},
        };
        for (String[] one : names) {
            assertEquals(one[1], Names.plain(one[0]));
            assertEquals(one[1], Names.plain(one[1]));
        }
    }

    @Test
    @DisplayName("a second answer of somebody whose name is written in another way is a duplicate")
    void duplicates() {
        List<Row> rows = List.of(
                new Submission("a.csv", 2, "Jos\u00E9 Lee", "q-1", "They are hashed.", Map.of()),
                new Submission("a.csv", 3, "Jose\u0301\u00A0 Lee", "q-1\u00A0", "They are salted.", Map.of()));
        List<Outcome> outcomes;
        try (var all = Batch.of(SampleAnswers.PACK).grade(rows.iterator())) {
            outcomes = all.toList();
        }
        Rejection second = (Rejection) outcomes.get(1);
        assertEquals(Rejection.Code.DUPLICATE, second.code());
        assertEquals("the answer at a.csv:2 was graded", second.reason());
        assertEquals("Jos\u00E9 Lee", second.candidate().orElseThrow());
    }
}
