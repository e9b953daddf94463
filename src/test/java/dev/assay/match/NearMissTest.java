package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import dev.assay.text.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {

    private static final Map<String, List<Pattern>> TERMS = Map.of("both", List.of(Pattern.parse("batch ~ update")));

    record Case(String pattern, String text, String detail, double share) {}

    @TestFactory
    Stream<DynamicTest> saysWhatIsMissing() {
        return Spec.read("match-nearest.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.pattern + " in " + one.text, () -> check(one)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"$a{0}, $a{0}", "$a{0} $a{0}", "red|$a{0} ~ $a{0}"})
    @DisplayName("terms that stand in each other twice over are told in short, and at once")
    void termsInTerms(String form) {
        Map<String, List<Pattern>> terms = new HashMap<>(Map.of("a0", List.of(Pattern.parse("apple"))));
        for (int i = 1; i < 40; i++) {
            String patterns = form.replace("{0}", String.valueOf(i - 1));
            terms.put(
                    "a" + i, Stream.of(patterns.split(", ")).map(Pattern::parse).toList());
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            PatternSet set = PatternSet.compile(
                    List.of(Pattern.parse("$a39 & pear"), Pattern.parse("$a39")),
                    terms,
                    pattern -> Spelling.OFF,
                    List.of(List.of(0), List.of(1)));
            try (Search search = set.search(Answer.of("An orange and a pear."))) {
                assertEquals(List.of(), search.matches());
                NearMiss miss = search.nearestMisses().get(0).orElseThrow();
                assertTrue(miss.missing().get(0).get(0).matches("(apple|red).*"), miss::toString);
                assertTrue(miss.missing().toString().length() < 300, miss::toString);
            }
        });
    }

    private static void check(Case one) {
        String text = one.text.replace("[", "").replace("]", "");
        PatternSet set = PatternSet.compile(
                List.of(Pattern.parse(one.pattern)), TERMS, pattern -> Spelling.OFF, List.of(List.of(0)));
        Optional<NearMiss> found;
        try (Search search = set.search(Answer.of(text))) {
            assertEquals(List.of(), search.matches());
            found = search.nearestMisses().get(0);
        }
        assertEquals(Optional.ofNullable(one.detail), found.map(NearMiss::detail));
        found.ifPresent(miss -> {
            assertEquals(one.share, miss.share(), 0.0001);
            StringBuilder marked = new StringBuilder(text);
            marked.insert(miss.span().end(), "]").insert(miss.span().start(), "[");
            assertEquals(one.text, marked.toString());
            assertEquals(
                    miss.span().start(),
                    miss.parts().stream().mapToInt(Span::start).min().orElseThrow());
            assertEquals(
                    miss.span().end(),
                    miss.parts().stream().mapToInt(Span::end).max().orElseThrow());
        });
    }
}
