package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMasksTest {

    @Test
    void hasABitForEachListThatHoldsAWord() {
        WordMasks masks = WordMasks.of(List.of(List.of("it", "this"), List.of("that"), List.of("it")));
        assertEquals(0b101, masks.of("it"));
        assertEquals(0b001, masks.of("this"));
        assertEquals(0b010, masks.of("that"));
        assertEquals(0, masks.of("those"));
        assertEquals(0, masks.of(""));
    }

    @Test
    void tellsWordsOfOneHashCodeApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        WordMasks masks = WordMasks.of(List.of(List.of("Aa"), List.of("AaAa", "BBBB")));
        assertEquals(0b01, masks.of("Aa"));
        assertEquals(0, masks.of("BB"));
        assertEquals(0b10, masks.of("AaAa"));
        assertEquals(0b10, masks.of("BBBB"));
        assertEquals(0, masks.of("AaBB"));
    }

    @Test
    void takesNoWordsAndNoMoreListsThanBits() {
        assertEquals(0, WordMasks.of(List.of()).of("it"));
        assertEquals(0, WordMasks.of(List.of(List.of())).of("it"));
        assertEquals(1 << 31, WordMasks.of(lists(32)).of("31"));
        assertThrows(IllegalArgumentException.class, () -> WordMasks.of(lists(33)));
    }

    private static List<List<String>> lists(int count) {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(List.of(Integer.toString(i)));
        }
        return lists;
    }
}
