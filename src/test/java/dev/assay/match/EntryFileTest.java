package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever extends the language files is told where a mistake stands. */
class EntryFileTest {

    @Test
    void saysWhichLinesAreNoEntries() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> EntryFile.parse("x.txt", "# words\na: b\nnothing\n\n: c\n"));
        assertEquals("x.txt:3:1: a line is 'name: value'\nx.txt:5:1: a line is 'name: value'", e.getMessage());
    }

    @Test
    void saysWhereAPatternIsWrong() {
        EntryFile.Entry entry = EntryFile.parse("x.txt", "size: (rows").get(0);
        IllegalStateException e = assertThrows(IllegalStateException.class, entry::pattern);
        assertEquals("x.txt:1:7: this '(' has no ')': (rows", e.getMessage());
    }

    @Test
    void saysWhereAFrameLacksAPart() {
        EntryFile.Entry entry =
                EntryFile.parse("x.txt", "before frame: $A ~8 before").get(0);
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> Frame.of(entry, Map.of()));
        assertEquals("x.txt:1:15: a frame holds both $A and $B", e.getMessage());
    }
}
