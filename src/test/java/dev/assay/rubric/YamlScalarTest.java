package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "a ~ b § a ~ b",
                "$run ...3 twice § $run ...3 twice",
                "separate? query § \"separate? query\"",
                "=JOIN § \"=JOIN\"",
                "* § \"*\"",
                "a \"b\" § a \"b\"",
                "\"b\" ~ it's § '\"b\" ~ it''s'",
                "O\\(n\\), too § 'O\\(n\\), too'",
                "says: so § \"says: so\"",
                "null § \"null\"",
                "No § \"No\"",
                "1.10 § \"1.10\"",
                "2026-01-31 § \"2026-01-31\"",
                "12 factor § 12 factor",
                "nullable § nullable"
            })
    @DisplayName("quotes stand where the guide for authors wants them")
    void quotes(String text, String written) {
        assertEquals(written, YamlScalar.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0085b", "a\u2028b", "a\uFEFFb", "a\u0000b"})
    @DisplayName("what would end the line, or could not be read, is a blank")
    void oneLine(String text) {
        assertEquals("a b", YamlScalar.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "~",
                "~ a",
                "- a",
                "-a",
                "a #b",
                "a: b",
                "a:",
                " a",
                "a ",
                "",
                "---",
                "...",
                "[a]",
                "{a}",
                "a, b",
                "'",
                "\"",
                "\\",
                "it's",
                "a \\ \"b\", 'c'",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "|",
                ">",
                "?",
                "null",
                "no",
                "1.10",
                "é ü → 𝄞"
            })
    @DisplayName("what is written is read again, in blocks and in brackets")
    void roundTrip(String text) {
        Problems problems = new Problems();
        String written = YamlScalar.of(text);
        Source source = new Source("a.yaml", "a:\n  - " + written + "\nb: [" + written + ", x]\n");
        Mapping map = (Mapping) NodeReader.read(source, problems).orElseThrow();
        for (Node.Entry entry : map.entries()) {
            assertEquals(text, ((Scalar) ((Items) entry.value()).nodes().get(0)).text());
        }
        assertEquals(0, problems.all().size());
    }
}
