package dev.assay.study.draft;

import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.rubric.Kind;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a reference an answer may leave out, and what it may not. A reason is needed, and so is what does what the
 * question asks for by a verb ("what does it protect"). An example is not, nor what stands in brackets. And of the rest
 * what hangs on the clause before is not: a condition, a circumstance, and a sentence that speaks of the statement before
 * as a whole ("it does this with a magnet").
 */
final class Asides {

    /** Among so many words of a sentence stands what it speaks of. */
    private static final int OPENING = 4;

    /** Tags of words with which a part hangs on the one before: prepositions, relatives, participles. */
    private static final Set<String> HANGING = Set.of("IN", "TO", "WDT", "WP", "WP$", "WRB", "VBG");

    private static final PatternSet ASKS_WHEN = PatternSet.compile(
            DraftWords.list("asks when").stream().map(Pattern::parse).toList(), Map.of());

    private static final Set<String> BACKWARD = Set.copyOf(DraftWords.list("speaks of a statement"));

    private final Answer reference;
    private final boolean asksWhen;
    private final Set<String> verbs = new HashSet<>();

    Asides(QuestionAsked question, Answer reference) {
        this.reference = reference;
        this.asksWhen = !ASKS_WHEN.find(question.text()).isEmpty();
        for (Sentence sentence : question.text().sentences()) {
            List<String> tags = question.text().tags(sentence.index());
            for (int i = 0; i < tags.size(); i++) {
                String stem = question.text().stem(sentence.firstToken() + i);
                if (tags.get(i).startsWith("VB") && !FunctionWords.contain(stem) && !DraftWords.isPlain(stem)) {
                    verbs.add(stem);
                }
            }
        }
    }

    /**
     * Whether an answer may leave out a part of a sentence.
     *
     * @param start its words in folded form, without one that only joins it to what comes before
     * @param goesOn whether something of the sentence comes before it
     */
    boolean isAside(Sentence sentence, int from, int to, List<String> start, Kind kind, boolean goesOn) {
        boolean bracket = reference.text().charAt(reference.start(from)) == '(' || reference.gapHolds(from, "(");
        if (bracket && goesOn || DraftWords.begins("detail beginnings", start)) {
            return true;
        }
        if (kind == Kind.WHY || doesWhatIsAsked(from, to)) {
            return false;
        }
        return kind == Kind.WHEN ? !asksWhen : goesOn && hangs(sentence, from) || speaksOfStatement(sentence, from, to);
    }

    /** Whether a part has a verb of the question. */
    boolean doesWhatIsAsked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs.contains(reference.stem(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hangs(Sentence sentence, int from) {
        return HANGING.contains(tag(sentence, from));
    }

    /** Whether a "this" stands near the beginning and for no noun behind it. */
    private boolean speaksOfStatement(Sentence sentence, int from, int to) {
        for (int i = from; i < Math.min(from + OPENING, to - 1); i++) {
            if (BACKWARD.contains(reference.folded(i)) && tag(sentence, i).equals("PRP")) {
                return true;
            }
        }
        return false;
    }

    private String tag(Sentence sentence, int token) {
        return reference.tags(sentence.index()).get(token - sentence.firstToken());
    }
}
