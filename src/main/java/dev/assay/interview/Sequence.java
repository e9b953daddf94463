package dev.assay.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The order in which questions are asked: the easiest warms up, then what tells most comes first, so that an interview that
 * is cut short has asked what matters, and the last is the easiest of the others, so that nobody leaves from the hardest.
 * Two questions are asked the easier one first.
 */
final class Sequence {

    private Sequence() {}

    /** @param questions in the order of their ids, which decides between equals */
    static <T> List<T> of(List<T> questions, ToDoubleFunction<T> difficulty, ToIntFunction<T> power) {
        List<T> byEase = new ArrayList<>(questions);
        byEase.sort(Comparator.comparingDouble(difficulty));
        if (byEase.size() < 3) {
            return byEase;
        }
        List<T> ordered = new ArrayList<>();
        ordered.add(byEase.get(0));
        List<T> middle = new ArrayList<>(byEase.subList(2, byEase.size()));
        middle.sort(Comparator.comparingInt(power).reversed());
        ordered.addAll(middle);
        ordered.add(byEase.get(1));
        return ordered;
    }
}
