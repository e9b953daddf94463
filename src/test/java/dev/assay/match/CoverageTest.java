package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("one pattern makes another superfluous")
class CoverageTest {

    private static final Map<String, List<Pattern>> TERMS = Map.of(
            "job",
            List.of(Pattern.parse("job"), Pattern.parse("background task")),
            "base",
            List.of(Pattern.parse("base")));

    @ParameterizedTest(name = "{0} covers {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "lock; lock",
                "lock; locked",
                "lock; =LOCK",
                "index*; indexer",
                "index*; indexin*",
                "row|table; table",
                "(row | table); table|row",
                "lock; lock table",
                "lock table; big lock table",
                "lock table; lock table?  table",
                "separate? query; query",
                "lock ...5 table; lock ...2 table",
                "lock ... table; lock table",
                "lock ~ table; table ...3 lock",
                "lock ~9 table; table ~8 lock",
                "lock & table; table ~ lock",
                "lock ~ table; big table lock",
                "table; lock ~ table",
                "$job; job",
                "$job ~ lock; background task ... lock",
                "(big red) house; big (red house)",
                "not lock|row; not row|lock",
                "<number> row; <number> row",
                "data base; data base",
                "the? data base; data base",
                "data|time base; data base",
                "lock the? table; lock table",
                "(lock) $job; lock $job"
            })
    void covered(String wide, String narrow) {
        assertTrue(covers(wide, narrow), wide + " covers " + narrow);
    }

    @ParameterizedTest(name = "{0} does not cover {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "lock table; lock",
                "=lock; lock",
                "=lock; =LOCK",
                "writ*; write",
                "table; lock|table",
                "query; separate? job",
                "lock ...2 table; lock ...5 table",
                "lock ... table; table ... lock",
                "lock ~ table; table ~9 lock",
                "lock; not lock",
                "not lock; not ... lock",
                "lock; without lock",
                "lock; lock <code>",
                "lock ~ table; lock & table",
                "lock <before> row; lock <before> row table",
                "data*; database",
                "lock table; lock separate? table",
                "$job; task",
                "acknow*; acknowledge",
                "data the? base; data base",
                "data base*; data base",
                "data base?; data base",
                "data $base; data base",
                "(the data) base; the data base",
                "no the? table; no table",
                "many to? many; many to many",
                "fill; back fill",
                "back ... fill; back fill"
            })
    void notCovered(String wide, String narrow) {
        assertEquals(false, covers(wide, narrow), wide + " covers " + narrow);
    }

    private static boolean covers(String wide, String narrow) {
        return Coverage.of(TERMS, Spelling.NORMAL, word -> word.equals("without"))
                .covers(Pattern.parse(wide), Pattern.parse(narrow));
    }

    @Test
    @DisplayName("in random texts a covering pattern is found inside each match of the covered one")
    void sound() {
        int pairs = 0;
        int matches = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            RandomPatterns patterns = new RandomPatterns(random);
            List<Pattern> some = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                some.add(patterns.next());
            }
            Coverage coverage = Coverage.of(patterns.terms(), Spelling.OFF, word -> false);
            for (Pattern wide : some) {
                for (Pattern narrow : some) {
                    if (wide != narrow && coverage.covers(wide, narrow)) {
                        pairs++;
                        matches += matchesInside(wide, narrow, patterns.terms(), random);
                    }
                }
            }
        }
        assertTrue(pairs > 100 && matches > 1000, pairs + " pairs, " + matches + " matches");
    }

    @Test
    @DisplayName("that holds for short phrases of words that people write together or apart, too")
    void soundInOnePiece() {
        int pairs = 0;
        int matches = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Pattern> some = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                some.add(shortPhrase(random));
            }
            Coverage coverage = Coverage.of(PIECES, Spelling.OFF, word -> false);
            PatternSet set = PatternSet.compile(some, PIECES);
            List<List<Match>> found = new ArrayList<>();
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                answers.add(Answer.of(pieces(random)));
                found.add(set.find(answers.get(i)));
            }
            for (int wide = 0; wide < some.size(); wide++) {
                for (int narrow = 0; narrow < some.size(); narrow++) {
                    if (wide != narrow && coverage.covers(some.get(wide), some.get(narrow))) {
                        pairs++;
                        for (int i = 0; i < answers.size(); i++) {
                            matches += inside(found.get(i), wide, narrow, some, answers.get(i));
                        }
                    }
                }
            }
        }
        assertTrue(pairs > 1000 && matches > 10_000, pairs + " pairs, " + matches + " matches");
    }

    private static final List<String> HALVES = List.of(
            "data", "base", "back", "fill", "roll", "time", "out", "no", "table", "many", "to", "not", "able", "s");
    private static final List<String> WHOLES = List.of(
            "database",
            "backfill",
            "rollback",
            "timeout",
            "timetable",
            "notable",
            "manytomany",
            "databases",
            "rollout");
    private static final Map<String, List<Pattern>> PIECES = Map.of(
            "base", List.of(Pattern.parse("base")), "fill", List.of(Pattern.parse("back fill"), Pattern.parse("fill")));

    private static Pattern shortPhrase(Random random) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String word = HALVES.get(random.nextInt(HALVES.size() - 2));
            String part =
                    switch (random.nextInt(10)) {
                        case 0 -> word + "|" + HALVES.get(random.nextInt(4));
                        case 1 -> word.length() > 2 ? word + "*" : word;
                        case 2 ->
                            List.copyOf(new java.util.TreeSet<>(PIECES.keySet()))
                                    .get(random.nextInt(2))
                                    .replaceFirst("^", "\\$");
                        case 3 -> "(" + word + " " + HALVES.get(random.nextInt(4)) + ")";
                        case 5 -> word + "-" + HALVES.get(random.nextInt(4));
                        case 4 -> WHOLES.get(random.nextInt(WHOLES.size()));
                        default -> word;
                    };
            boolean optional = i > 0 && random.nextInt(4) == 0 && !part.startsWith("$");
            String joint = random.nextInt(8) == 0 ? random.nextBoolean() ? " ... " : " ~ " : " ";
            text.append(i == 0 ? "" : optional ? " " : joint).append(part).append(optional ? "?" : "");
        }
        return Pattern.parse(text.toString());
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            List<String> from = random.nextInt(4) == 0 ? WHOLES : HALVES;
            text.append(random.nextInt(5) == 0 ? "-" : " ").append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    private static int matchesInside(Pattern wide, Pattern narrow, Map<String, List<Pattern>> terms, Random random) {
        PatternSet set = PatternSet.compile(List.of(wide, narrow), terms);
        RandomTexts texts = new RandomTexts(random, List.of(narrow), terms);
        int matches = 0;
        for (int i = 0; i < 40; i++) {
            Answer answer = Answer.of(texts.next());
            matches += inside(set.find(answer), 0, 1, List.of(wide, narrow), answer);
        }
        return matches;
    }

    /** How many matches of the narrow one there are; fails where the wide one has none inside. */
    private static int inside(List<Match> found, int wide, int narrow, List<Pattern> patterns, Answer answer) {
        int matches = 0;
        for (Match match : found) {
            if (match.pattern() == narrow && isKnown(match, answer)) {
                matches++;
                assertTrue(
                        found.stream()
                                .anyMatch(other -> other.pattern() == wide
                                        && other.firstToken() >= match.firstToken()
                                        && other.lastToken() <= match.lastToken()),
                        () -> patterns.get(wide) + " covers " + patterns.get(narrow) + " but not in: " + answer.text());
            }
        }
        return matches;
    }

    /** Nobody writes "while get" as "whileget"; the matcher would understand it. */
    private static boolean isKnown(Match match, Answer answer) {
        return IntStream.of(match.words()).mapToObj(answer::folded).allMatch(word -> KnownWords.english()
                .contains(word));
    }
}
