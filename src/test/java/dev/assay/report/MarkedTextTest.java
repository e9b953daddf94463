package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    @DisplayName("spans beside, inside and across one another can be told apart")
    void brackets() {
        assertEquals("[1:ab]c[2:de]", drawn("abcde", 0, 2, 3, 5));
        assertEquals("[1:ab]{2:c]".replace('{', '['), drawn("abc", 0, 2, 2, 3));
        assertEquals("[1:a[2:b]c]", drawn("abc", 0, 3, 1, 2));
        assertEquals("[1:[2:a]bc]", drawn("abc", 0, 3, 0, 1));
        assertEquals("[1:a[2:b]1c]d", drawn("abcd", 0, 2, 1, 3));
        assertEquals("[1:a]", drawn("a", 0, 1, 0, 1));
    }

    @Test
    @DisplayName("offsets hold beside characters of two units and line breaks")
    void offsets() {
        String text = "😀 x\r\ny é";
        int x = text.indexOf('x');
        int y = text.indexOf('y');
        assertEquals("😀 [1:x]\n[2:y é]", drawn(text, x, x + 1, y, text.length()));
    }

    @Test
    @DisplayName("what would act on a terminal or hide is made visible")
    void invisible() {
        assertEquals(
                "␛[31m ␀ ␡    \n‹U+202E›a‹U+200B›b‹U+D83D›␍c‹U+009B›",
                drawn("\u001B[31m \0 \u007F\t\n\u202Ea\u200Bb\uD83D\rc\u009B"));
        assertEquals("👩‍💻", drawn("👩‍💻"));
    }

    @Test
    @DisplayName("colours are for terminals alone")
    void colours() {
        assertTrue(new MarkedText(SampleGrades.found("abc", 0, 1), Ink.ANSI)
                .drawn()
                .contains("\u001B[32m[1:a]"));
        assertFalse(drawn("abc", 0, 1).contains("\u001B"));
    }

    private static String drawn(String text, int... spans) {
        return new MarkedText(SampleGrades.found(text, spans), Ink.NONE).drawn();
    }
}
