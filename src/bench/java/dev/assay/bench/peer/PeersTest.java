package dev.assay.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.match.PatternTree;
import dev.assay.match.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A peer finds what Assay finds, wherever it can be asked. */
class PeersTest {

    enum Maker {
        INTERVALS(IntervalPeer::new),
        QUERIES(IntervalQueryPeer::new),
        MONITOR(MonitorPeer::new),
        JAVA_REGEX(JavaRegexPeer::new),
        RE2(Re2Peer::new),
        TOKENS_REGEX(TokensRegexPeer::new);

        private final Function<List<Expression>, Peer> maker;

        Maker(Function<List<Expression>, Peer> maker) {
            this.maker = maker;
        }
    }

    private static final Map<String, List<Pattern>> TERMS = Map.of(
            "twice", patterns("twice", "two times", "more than once"),
            "run", patterns("run|execute", "retry"));

    /** Each with a sentence that holds it and one that does not. */
    private static final List<String[]> CASES = List.of(
            new String[] {"retry", "It retries.", "It retrieves."},
            new String[] {"idempoten*", "Idempotency helps.", "It is potent."},
            new String[] {"=IN", "Use IN here.", "It stays out."},
            new String[] {"second query", "A second query runs.", "A query, and a second one."},
            new String[] {"second query", "The second, query", "The second of each query."},
            new String[] {"separate? query", "One separate query.", "It is separate."},
            new String[] {"one separate? query", "It takes one query.", "It takes one very slow query."},
            new String[] {"record|line", "Two records were lost.", "Two rows were lost."},
            new String[] {"(one query | same round trip)", "in the same round trip", "in one round, in the same trip"},
            new String[] {"run ...2 query", "It runs a slow query.", "It runs a very, very slow query."},
            new String[] {"run ...2 query", "Running the queries.", "The query runs."},
            new String[] {"index ~2 missing", "The missing index.", "What is missing is not at all an index."},
            new String[] {"index ~2 missing", "An index is missing.", "The index. Missing."},
            new String[] {"index & missing", "Missing: one on that whole long table, an index.", "Missing. An index."},
            new String[] {
                "index & missing & table", "An index that the table has is missing.", "A table. Missing index."
            },
            new String[] {"$run ...4 $twice", "It may be executed two times.", "It runs once, and that is it. Twice."},
            new String[] {"$run ~ ($twice | again)", "Again it must be run.", "Run it."},
            new String[] {"not ...2 lock", "It doesn't ever lock.", "It locks."},
            new String[] {"not ...2 lock", "never locked", "Not for these reasons does it lock."},
            new String[] {"select_related", "Use select_related here.", "It selects the related rows."},
            new String[] {"re-run|rerun", "You can re-run it.", "You run again."},
            new String[] {"(a ...1 b) ~3 (c ...1 d)", "c d, then a x b", "a b x x x x c d"});

    @ParameterizedTest
    @EnumSource
    void findsWhatAssayFinds(Maker maker) {
        for (String[] one : CASES) {
            assertTrue(assay(one[0], one[1]), () -> "Assay: " + one[0] + " in " + one[1]);
            assertTrue(peer(maker, one[0], one[1]), () -> maker + ": " + one[0] + " in " + one[1]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingElse(Maker maker) {
        for (String[] one : CASES) {
            assertFalse(assay(one[0], one[2]), () -> "Assay: " + one[0] + " in " + one[2]);
            assertFalse(peer(maker, one[0], one[2]), () -> maker + ": " + one[0] + " in " + one[2]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersPatternsAsAssayDoes(Maker maker) {
        List<Pattern> patterns =
                CASES.stream().map(one -> Pattern.parse(one[0])).toList();
        String text = "It may be executed two times. Idempotency helps, and a second query never locks an index.";
        Peer assay = new AssayPeer(patterns, TERMS, Spelling.OFF);
        Peer peer = maker.maker.apply(expressions(patterns));
        assertEquals(found(assay, text), found(peer, text));
        assertEquals(found(assay, "Nothing of it."), found(peer, "Nothing of it."));
    }

    /** Where a match starts and ends: in characters for expressions over them, in words for those over words. */
    @ParameterizedTest
    @CsvSource({"INTERVALS, 1002, 1006", "TOKENS_REGEX, 2, 6", "JAVA_REGEX, 14, 30", "RE2, 14, 30"})
    void saysWhere(Maker maker, int start, int end) {
        Peer peer = maker.maker.apply(expressions(patterns("run ...2 query")));
        peer.find("First things. Run a slow query.", (pattern, from, to) -> {
            assertEquals(List.of(0, start, end), List.of(pattern, from, to));
        });
        assertEquals(Set.of(0), found(peer, "First things. Run a slow query."));
    }

    @Test
    void leavesOutWhatNoPeerHasAWordFor() {
        assertEquals(Set.of(Expression.Reason.RELATION), reasons("run <before> ack"));
        assertEquals(Set.of(Expression.Reason.WORD_CLASS), reasons("(<number> | several) times"));
        assertEquals(Set.of(Expression.Reason.SIGN), reasons("delay\\( ~ \\+"));
        assertEquals(Set.of(), reasons("N+1 ...3 $twice"));
    }

    private static Set<Expression.Reason> reasons(String pattern) {
        return new PatternTree(TERMS).of(Pattern.parse(pattern)).reasons();
    }

    private static boolean assay(String pattern, String text) {
        return !found(new AssayPeer(patterns(pattern), TERMS, Spelling.OFF), text)
                .isEmpty();
    }

    private static boolean peer(Maker maker, String pattern, String text) {
        return !found(maker.maker.apply(expressions(patterns(pattern))), text).isEmpty();
    }

    private static Set<Integer> found(Peer peer, String text) {
        Set<Integer> found = new TreeSet<>();
        peer.find(text, (pattern, start, end) -> found.add(pattern));
        return found;
    }

    private static List<Expression> expressions(List<Pattern> patterns) {
        return patterns.stream().map(new PatternTree(TERMS)::of).toList();
    }

    private static List<Pattern> patterns(String... sources) {
        return Arrays.stream(sources).map(Pattern::parse).toList();
    }
}
