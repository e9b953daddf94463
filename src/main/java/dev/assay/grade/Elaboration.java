package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a real "it depends" from a bare one: somewhere near it a factor is named, and what to do in at least one case.
 *
 * <p>Either one sentence does both ("if the table is large, fill it in batches"), or one names the factor ("depends on
 * the size of the table") and another goes back to it ("in that case …", "small: …"). A factor is named by a word with
 * a content of its own: "situation" and "needs" are none.
 */
final class Elaboration {

    /** How many words after "depends on" the factor's name may begin. */
    private static final int FACTOR_WORDS = 6;

    /** How far a condition or what to do in it is read, in tokens; longer sentences are none that people write. */
    private static final int REACH = 60;

    private final Evidence evidence;
    private final Wording wording;
    private final List<Token> tokens;
    private final List<Finding> factors;
    private final List<Finding> cases;
    private final BitSet factorStarts = new BitSet();

    Elaboration(Evidence evidence, PatternPlan plan, Wording wording) {
        this.evidence = evidence;
        this.wording = wording;
        this.tokens = evidence.answer().tokens();
        this.factors = evidence.of(plan.factors());
        this.cases = evidence.of(plan.cases());
        factors.forEach(factor -> factorStarts.set(factor.match().firstToken()));
    }

    /** The words that elaborate, if there are any within a window. */
    Optional<String> in(Window window) {
        for (Sentence sentence : sentences(window)) {
            int from = Math.max(sentence.firstToken(), window.firstToken());
            int to = Math.min(sentence.endToken(), window.endToken());
            for (int marker = from; marker < to; marker++) {
                if (beginsCondition(marker, from) && isCase(from, marker, to)) {
                    return Optional.of(text(from, to));
                }
            }
        }
        return factors.stream()
                .filter(factor -> window.meets(factor) && isNamed(factor))
                .findFirst()
                .flatMap(factor -> caseAfter(factor, window));
    }

    private List<Sentence> sentences(Window window) {
        if (window.firstToken() >= window.endToken()) {
            return List.of();
        }
        int first = tokens.get(window.firstToken()).sentence();
        int last = tokens.get(window.endToken() - 1).sentence();
        return evidence.answer().sentences().subList(first, last + 1);
    }

    private boolean beginsCondition(int token, int from) {
        String word = tokens.get(token).folded();
        return wording.conditions().contains(word)
                || wording.openingConditions().contains(word)
                        && (token == from
                                || gap(token).contains(",")
                                || tokens.get(token).clause()
                                        != tokens.get(token - 1).clause());
    }

    /** Whether the condition that begins at a marker is named, and the rest of the sentence says what to do. */
    private boolean isCase(int from, int marker, int to) {
        int end = conditionEnd(marker, to);
        if (!holdsContent(marker + 1, end, wording.vague())) {
            return false;
        }
        if (end < to) {
            return saysWhatToDo(end, Math.min(to, end + REACH));
        }
        return wording.conditions().contains(tokens.get(marker).folded())
                && saysWhatToDo(Math.max(from, marker - REACH), marker);
    }

    /** Where a condition with a name in it is over: at a comma, a clause, or where a main clause begins. */
    private int conditionEnd(int marker, int to) {
        boolean named = false;
        int limit = Math.min(to, marker + REACH);
        for (int i = marker + 1; i < limit; i++) {
            Token token = tokens.get(i);
            if (named
                    && (gap(i).contains(",")
                            || token.clause() != tokens.get(marker).clause()
                            || wording.mainClause().contains(token.folded()))) {
                return i;
            }
            named |= isContent(token, wording.vague());
        }
        return limit;
    }

    /** Whether some words have a content, and do not themselves say that it depends. */
    private boolean saysWhatToDo(int from, int to) {
        int factor = factorStarts.nextSetBit(from);
        return (factor < 0 || factor >= to) && holdsContent(from, to, wording.emptyActions());
    }

    private boolean isNamed(Finding factor) {
        int last = factor.match().lastToken();
        int words = 0;
        for (int i = last + 1; i < sentenceEnd(last) && words < FACTOR_WORDS; i++) {
            if (gap(i).contains(",")) {
                return false;
            }
            if (isContent(tokens.get(i), wording.vague())) {
                return true;
            }
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return false;
    }

    /** Words after a named factor that go back to it and say what to do: after "in that case", or around a colon. */
    private Optional<String> caseAfter(Finding factor, Window window) {
        int from = factor.match().lastToken() + 1;
        for (Finding reference : cases) {
            int after = reference.match().lastToken() + 1;
            int to = Math.min(sentenceEnd(after - 1), after + REACH);
            if (reference.match().firstToken() >= from && window.meets(reference) && saysWhatToDo(after, to)) {
                return Optional.of(text(factor.match().firstToken(), to));
            }
        }
        for (int i = from + 1; i < window.endToken(); i++) {
            if (gap(i).contains(":")
                    && tokens.get(i).sentence() == tokens.get(i - 1).sentence()) {
                int begin = Math.max(from, sentenceStart(i));
                begin = Math.max(begin, i - REACH);
                int to = Math.min(sentenceEnd(i), i + REACH);
                if (holdsContent(begin, i, wording.vague()) && saysWhatToDo(i, to)) {
                    return Optional.of(text(factor.match().firstToken(), to));
                }
            }
        }
        return Optional.empty();
    }

    private boolean holdsContent(int from, int to, Set<String> empty) {
        for (int i = from; i < to; i++) {
            if (isContent(tokens.get(i), empty)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContent(Token token, Set<String> empty) {
        return token.isWord() && !wording.function().contains(token.folded()) && !empty.contains(token.stem());
    }

    private int sentenceStart(int token) {
        return evidence.answer().sentences().get(tokens.get(token).sentence()).firstToken();
    }

    private int sentenceEnd(int token) {
        return evidence.answer().sentences().get(tokens.get(token).sentence()).endToken();
    }

    /** What stands between a token and the one before it. */
    private String gap(int token) {
        return token == 0
                ? ""
                : evidence.answer()
                        .text()
                        .substring(
                                tokens.get(token - 1).end(), tokens.get(token).start());
    }

    private String text(int from, int to) {
        return evidence.answer()
                .text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
