package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewConceptIdTest {

    @Test
    @DisplayName("a plain pattern's id says what it is")
    void plain() {
        assertEquals("new-alert", NewConceptId.of("alert", Set.of()));
        assertEquals("new-notify-near-today", NewConceptId.of("notify ~ today", Set.of()));
        assertEquals("new-notify-then-today", NewConceptId.of("notify ...3 today", Set.of()));
    }

    @Test
    @DisplayName("two patterns have two ids, each of which a rubric may have")
    void distinct() {
        List<String> patterns = List.of(
                "notify ~ today",
                "notify ...3 today",
                "notify ... today",
                "notify ~9 today",
                "notify near today",
                "notify today",
                "notif*",
                "notif",
                "$notif",
                "naïve",
                "na-ve",
                "né",
                "ñ",
                "x".repeat(300),
                "x".repeat(301));
        Set<String> ids = new HashSet<>();
        patterns.forEach(pattern -> ids.add(NewConceptId.of(pattern, Set.of())));
        assertEquals(patterns.size(), ids.size(), ids.toString());
        ids.forEach(id -> assertTrue(id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 100, id));
    }

    @Test
    @DisplayName("an id that the rubric has is none")
    void taken() {
        String id = NewConceptId.of("alert", Set.of("new-alert"));
        assertTrue(id.startsWith("new-alert-"), id);
        assertEquals(id, NewConceptId.of("alert", Set.of("new-alert", "other")));
    }
}
