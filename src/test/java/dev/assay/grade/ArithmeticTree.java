package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

/** Walks the arithmetic of a grade. */
final class ArithmeticTree {

    private ArithmeticTree() {}

    /** Fails where a figure is not the sum of its details, or has no reason. */
    static void assertAddsUp(Arithmetic node) {
        assertFalse(node.why().isBlank());
        if (node.details().isEmpty()) {
            return;
        }
        double sum = node.details().stream().mapToDouble(Arithmetic::value).sum();
        assertEquals(node.value(), sum, 1e-9, node.toString());
        node.details().forEach(ArithmeticTree::assertAddsUp);
    }

    /** All reasons of a tree. */
    static List<String> reasons(Arithmetic node) {
        List<String> reasons = new ArrayList<>(List.of(node.why()));
        node.details().forEach(detail -> reasons.addAll(reasons(detail)));
        return reasons;
    }
}
