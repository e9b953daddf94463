package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void readsWordsAndEntries() {
        WordFile file = WordFile.parse(
                "words.txt", "# first\n[words]\nbut while # more\n[verbs]\nwrite: wrote written\nbeat: - beaten\n");
        assertEquals(Set.of("but", "while"), file.words("words"));
        assertEquals(List.of("wrote", "written"), file.entries("verbs").get("write"));
        assertEquals(Map.of("wrote", "write", "written", "write", "beaten", "beat"), file.reversed("verbs"));
    }

    @Test
    void reportsAllProblemsWithTheirLines() {
        String text = "early\n[words\n[a]\nb: \nc c\nd e: f\n[a]\n";
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> WordFile.parse("words.txt", text));
        assertEquals(
                List.of(
                        "words.txt:1: a section's name, as [words], must come before its entries: early",
                        "words.txt:2: a section's name stands in brackets, as [words]: [words",
                        "words.txt:4: nothing stands after the colon: b:",
                        "words.txt:5: \"c\" stands twice in its section",
                        "words.txt:6: one word stands before the colon, not \"d e\"",
                        "words.txt:7: the section [a] stands here twice"),
                e.getMessage().lines().toList());
    }

    @Test
    void namesWhatIsMissingOrAmbiguous() {
        WordFile file = WordFile.parse("words.txt", "[verbs]\nlie: lay\nput: lay\n");
        assertEquals(
                "words.txt: the section [nouns] is missing",
                assertThrows(IllegalArgumentException.class, () -> file.words("nouns"))
                        .getMessage());
        assertEquals(
                "words.txt: \"lay\" stands under both lie and put",
                assertThrows(IllegalArgumentException.class, () -> file.reversed("verbs"))
                        .getMessage());
    }
}
