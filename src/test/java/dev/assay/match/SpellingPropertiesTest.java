package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for misspelled words in every text. */
class SpellingPropertiesTest {

    private static final List<String> PATTERNS =
            List.of("database", "idempoten*", "acknowledge ~ message", "lock ...3 table", "prefetch_related", "=Queue");
    private static final List<String> WORDS = List.of(
            "database",
            "idempotent",
            "acknowledged",
            "message",
            "locking",
            "table",
            "prefetch_related",
            "Queue",
            "batch");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> slips = Arbitraries.of(WORDS).flatMap(word -> Arbitraries.integers()
                .between(0, word.length() - 1)
                .flatMap(place -> Arbitraries.of("", "x", "e", "\u200b")
                        .map(letter -> word.substring(0, place) + letter + word.substring(place + 1))));
        Arbitrary<String> other =
                Arbitraries.of("the", "not", "`databse`", ",", ".", "\n", "und", "12", "_", "data-bse");
        return Arbitraries.oneOf(slips, slips, Arbitraries.of(WORDS), other)
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
    void correctsOnlyWordsThatNobodyKnows(@ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        for (Match match : find(answer, Spelling.NORMAL)) {
            boolean unknown = false;
            for (int word : match.words()) {
                Token token = answer.tokens().get(word);
                unknown |= !token.code() && !KnownWords.english().contains(token.folded());
            }
            assertTrue(unknown || !match.corrected(), match.toString());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
    void findsAllThatIsFoundWithoutCorrections(@ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        List<String> places = find(answer, Spelling.NORMAL).stream()
                .map(SpellingPropertiesTest::place)
                .toList();
        for (Match match : find(answer, Spelling.OFF)) {
            assertFalse(match.corrected(), match.toString());
            assertTrue(places.contains(place(match)), () -> match + " is lost");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void findsMoreTheMoreItTolerates(@ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        List<String> lenient = find(answer, Spelling.LENIENT).stream()
                .map(SpellingPropertiesTest::place)
                .toList();
        find(answer, Spelling.NORMAL)
                .forEach(match -> assertTrue(lenient.contains(place(match)), () -> match + " is lost"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void findsTheSameAgain(@ForAll("texts") String text) {
        PatternSet set = set(Spelling.NORMAL);
        assertEquals(set.find(Answer.of(text)), set.find(Answer.of(text)));
        assertEquals(find(Answer.of(text), Spelling.NORMAL), set.find(Answer.of(text)));
    }

    @Example
    void isFastInAMegabyteOfWordsThatAreNone() {
        PatternSet set = set(Spelling.LENIENT);
        for (List<String> stems : List.of(List.of("qwrtzp", "xkcdfg"), List.of("idempotent", "acknowledged"))) {
            Answer answer = Answer.of(slips(stems));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> set.find(answer));
        }
    }

    private static String slips(List<String> stems) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            StringBuilder word = new StringBuilder(stems.get(random.nextInt(stems.size())));
            for (int i = 0; i < 2; i++) {
                word.setCharAt(1 + random.nextInt(word.length() - 1), (char) ('a' + random.nextInt(26)));
            }
            text.append(word).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private static String place(Match match) {
        return match.pattern() + " " + match.firstToken() + " " + match.lastToken();
    }

    private static List<Match> find(Answer answer, Spelling spelling) {
        return set(spelling).find(answer);
    }

    private static PatternSet set(Spelling spelling) {
        return PatternSet.compile(PATTERNS.stream().map(Pattern::parse).toList(), Map.of(), pattern -> spelling);
    }
}
