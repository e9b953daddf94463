package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.text.Answer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is acquitted of being a list of terms before its end is acquitted when it is read whole. */
class AcquittalTest {

    private static final KeywordList DETECTOR = new KeywordList(Wording.english());

    @Property(tries = 3_000)
    void doesNotChangeWhatIsFound(@ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        assertEquals(
                DETECTOR.whole(answer).map(Detection::detail),
                DETECTOR.in(answer).map(Detection::detail));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "the", "a", "is", "we", "NOT", "join", "index", "bulk_create", "cache", "lock", "retries", "`a.b c`");
        Arbitrary<String> frames = Arbitraries.of("important", "concepts are", "key points", "Thanks", "terms");
        Arbitrary<String> signs = Arbitraries.of(
                ",", ";", ":", ".", "\n", "\n- ", "/", "|", " - ", "->", "→", "\n# ", "\u200b", "\uD83D\uDE00");
        return Arbitraries.frequencyOf(Tuple.of(6, words), Tuple.of(1, frames), Tuple.of(4, signs))
                .list()
                .ofMinSize(4)
                .ofMaxSize(40)
                .map(parts -> String.join(" ", parts));
    }
}
