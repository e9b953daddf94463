package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import dev.assay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NearMissTest {

    private static final Map<String, List<Pattern>> TERMS = Map.of("both", List.of(Pattern.parse("batch ~ update")));

    record Case(String pattern, String text, String detail, double share) {}

    @TestFactory
    Stream<DynamicTest> saysWhatIsMissing() {
        return Spec.read("match-nearest.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.pattern + " in " + one.text, () -> check(one)));
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
