package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts in which brackets mark what a pattern matches. */
class FindTest {

    record Case(String pattern, List<String> texts, List<Overlap> all, String error) {}

    /** One of several overlapping matches: only this one is looked for. */
    record Overlap(String text) {}

    @TestFactory
    Stream<DynamicTest> marksWhatItFinds() {
        return Spec.read("match-find.yaml", Case.class).stream()
                .flatMap(one -> Stream.concat(
                        texts(one).map(text -> test(one, text, false)),
                        overlaps(one).map(text -> test(one, text, true))));
    }

    private static Stream<String> texts(Case one) {
        return one.texts == null ? Stream.of() : one.texts.stream();
    }

    private static Stream<String> overlaps(Case one) {
        return one.all == null ? Stream.of() : one.all.stream().map(Overlap::text);
    }

    private static DynamicTest test(Case one, String marked, boolean among) {
        return DynamicTest.dynamicTest(one.pattern + " in " + marked, () -> {
            String text = marked.replace("[", "").replace("]", "");
            List<String> found = find(one.pattern, text);
            if (among) {
                assertEquals(
                        List.of(marked), found.stream().filter(marked::equals).toList(), () -> "found " + found);
            } else {
                assertEquals(marked, markAll(Pattern.parse(one.pattern), text), () -> "found " + found);
            }
        });
    }

    private static List<String> find(String pattern, String text) {
        Answer answer = Answer.of(text);
        List<String> found = new ArrayList<>();
        for (Match match : matches(Pattern.parse(pattern), answer)) {
            int start = answer.tokens().get(match.firstToken()).start();
            int end = answer.tokens().get(match.lastToken()).end();
            found.add(text.substring(0, start) + "[" + text.substring(start, end) + "]" + text.substring(end));
        }
        return found;
    }

    private static List<Match> matches(Pattern pattern, Answer answer) {
        return PatternSet.compile(List.of(pattern), Map.of()).find(answer);
    }

    private static String markAll(Pattern pattern, String text) {
        Answer answer = Answer.of(text);
        StringBuilder marked = new StringBuilder(text);
        matches(pattern, answer).stream()
                .sorted(Comparator.comparingInt(Match::firstToken).reversed())
                .forEach(match -> {
                    marked.insert(answer.tokens().get(match.lastToken()).end(), "]");
                    marked.insert(answer.tokens().get(match.firstToken()).start(), "[");
                });
        return marked.toString();
    }
}
