package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.ReferencePlaces.Place;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random patterns in random texts with misspelled words: the engine finds in them what the reference finds in the same
 * texts spelt right, and says of each match whether a misspelled word is among its own.
 */
class MisspelledOracleTest {

    private static final int PATTERNS = 20;
    private static final int TEXTS = 40;
    private static final int PAIRS = OracleRun.LONG ? 200_000 : 8_000;

    /** Words, and what each is mistaken for; none is near another one. */
    private static final Map<String, String> MISTAKES = Map.of(
            "database", "databse",
            "migration", "migraton",
            "duplicate", "dupliacte",
            "transaction", "transacton",
            "message", "mesage",
            "acknowledge", "acknowlege",
            "worker", "wroker",
            "serializer", "serialzer",
            "constraint", "constrant");

    @Test
    void findsWhatTheReferenceFindsInTheRightText() {
        int compared = 0;
        List<String> words = MISTAKES.keySet().stream().sorted().toList();
        for (int batch = 0; batch < PAIRS / (PATTERNS * TEXTS); batch++) {
            long seed = OracleRun.SEED + batch;
            Random random = new Random(seed);
            SharedPatterns shared = new SharedPatterns(random, words, List.of("x", "locks", "row"));
            List<Pattern> patterns =
                    Stream.generate(shared::next).limit(PATTERNS).toList();
            Spelling spelling = batch % 2 == 0 ? Spelling.NORMAL : Spelling.LENIENT;
            PatternSet set = PatternSet.compile(patterns, Map.of(), pattern -> spelling);
            for (int i = 0; i < TEXTS; i++) {
                compared += compare(set, shared.text(), random, seed) ? PATTERNS : 0;
            }
        }
        assertTrue(compared > PAIRS * 9 / 10, "only " + compared + " pairs");
    }

    /** Whether the texts could be compared. */
    private static boolean compare(PatternSet set, String right, Random random, long seed) {
        String wrong = Arrays.stream(right.split(" "))
                .map(word -> random.nextInt(3) == 0 ? MISTAKES.getOrDefault(word, word) : word)
                .collect(Collectors.joining(" "));
        Answer meant = Answer.of(right);
        Answer written = Answer.of(wrong);
        if (!boundaries(meant).equals(boundaries(written))) {
            return false;
        }
        BitSet mistakes = new BitSet();
        written.tokens().stream()
                .filter(token -> MISTAKES.containsValue(token.folded()))
                .forEach(token -> mistakes.set(token.index()));
        List<Match> matches = set.find(written);
        for (Match match : matches) {
            boolean corrected = Arrays.stream(match.words()).anyMatch(mistakes::get);
            assertEquals(corrected, match.corrected(), () -> "seed " + seed + ", " + match + " in '" + wrong + "'");
        }
        for (int i = 0; i < set.patterns().size(); i++) {
            int number = i;
            Pattern pattern = set.patterns().get(i);
            Set<Place> found = matches.stream()
                    .filter(match -> match.pattern() == number)
                    .map(match -> new Place(match.firstToken(), match.lastToken()))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<Place> expected = new TreeSet<>();
            for (Sentence sentence : meant.sentences()) {
                expected.addAll(new ReferenceMatcher(meant, sentence, Map.of())
                        .find(pattern)
                        .all());
            }
            assertEquals(expected, found, () -> "seed " + seed + ", '" + pattern + "' in '" + wrong + "'");
        }
        return true;
    }

    /** Where the sentences begin and end; a misspelled word could move that. */
    private static List<List<Integer>> boundaries(Answer answer) {
        return answer.sentences().stream()
                .map(sentence -> List.of(sentence.firstToken(), sentence.endToken()))
                .toList();
    }
}
