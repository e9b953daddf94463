package dev.assay.batch.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    @DisplayName("names of columns that differ in broken characters only stay different")
    void brokenNames() {
        Header header = Header.of(List.of("candidate", "question", "answer", "a\uD83D", "a\uDC00"))
                .orElseThrow();
        assertEquals(List.of("a\uFFFD", "a\uFFFD 2"), header.carried());
    }
}
