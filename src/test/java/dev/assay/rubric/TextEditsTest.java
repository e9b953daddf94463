package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.Node.Style;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextEditsTest {

    @Test
    @DisplayName("two changes of one place make no text")
    void overlap() {
        TextEdits edits = new TextEdits("- wait\n");
        Scalar wait = new Scalar(2, 6, "wait", Style.PLAIN);
        edits.replace(wait, "wait ~ longer");
        assertEquals("- wait ~ longer\n", edits.result());
        edits.replace(wait, "wait ~ more");
        assertThrows(IllegalStateException.class, edits::result);
    }
}
