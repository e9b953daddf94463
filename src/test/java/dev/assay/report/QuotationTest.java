package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    @DisplayName("a passage is quoted with its sentence")
    void sentence() {
        assertEquals("We never lock a table.", quoted("It was slow. We never lock a table. Then we left.", "lock"));
        assertEquals("use manage.py here", quoted("first\nuse manage.py here\nlast", "manage"));
        assertEquals("No end", quoted("No end", "No end"));
        assertEquals("Ends.", quoted("Begin. Ends.", "Ends."));
    }

    @Test
    @DisplayName("a long sentence is cut between words, around the passage")
    void cut() {
        String text = "before ".repeat(40) + "the passage" + " behind".repeat(40);
        String quoted = quoted(text, "the passage");
        assertTrue(quoted.matches("… (before )+the passage( behind)+ …"), quoted);
        assertTrue(quoted.length() <= 154, quoted);
        String unbroken = "word".repeat(100);
        assertEquals(unbroken, quoted(unbroken, unbroken));
    }

    private static String quoted(String text, String passage) {
        int start = text.indexOf(passage);
        return Quotation.of(text, new Span(start, start + passage.length()));
    }
}
