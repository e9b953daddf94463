package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static List<GradedAnswer> people(int count) {
        List<GradedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(new GradedAnswer("person" + i, "text " + i, 0));
        }
        return answers;
    }

    @Test
    @DisplayName("a person's fold depends on nothing but the name")
    void byName() {
        List<GradedAnswer> answers = people(50);
        List<GradedAnswer> reversed = new ArrayList<>(answers);
        Collections.reverse(reversed);
        Folds one = Folds.of(answers, 5);
        Folds other = Folds.of(reversed, 5);
        for (int i = 0; i < 50; i++) {
            assertEquals(one.of(i), other.of(49 - i));
            assertTrue(one.heldOut(i, one.of(i)));
        }
    }

    @Test
    @DisplayName("no fold gets nearly all or nearly none")
    void even() {
        int[] sizes = new int[5];
        Folds folds = Folds.of(people(500), 5);
        for (int i = 0; i < 500; i++) {
            sizes[folds.of(i)]++;
        }
        for (int size : sizes) {
            assertTrue(size > 60 && size < 140, size + " of 500");
        }
    }
}
