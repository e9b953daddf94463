package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.text.Sentence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a real "it depends" from a bare one: somewhere near it a case is named, and what to do in it.
 *
 * <p>Either one sentence does both, in one of the forms of {@link ConditionForm}, {@link LabelForm} and {@link
 * VerdictForm}, or one names what it depends on ("depends on the size of the table") and another goes back to it ("in
 * that case …"). A case is named by a word with a content of its own: "situation" and "needs" are none.
 */
final class Elaboration {

    /** How many words after "depends on" the factor's name may begin. */
    private static final int FACTOR_WORDS = 6;

    private final Evidence evidence;
    private final Wording wording;
    private final List<Finding> factors;
    private final List<Finding> cases;
    private final Map<Window, Optional<Passage.Range>> byWindow = new HashMap<>();

    Elaboration(Evidence evidence, PatternPlan plan, Wording wording) {
        this.evidence = evidence;
        this.wording = wording;
        this.factors = evidence.of(plan.factors());
        this.cases = evidence.of(plan.cases());
    }

    /**
     * The words that elaborate, if there are any within a window.
     *
     * @param place what is to be elaborated; its own words do not count
     */
    Optional<String> in(Window window, Optional<Finding> place) {
        // Many places share a window, and what elaborates hardly ever shares words with one of them.
        Optional<Passage.Range> found = byWindow.computeIfAbsent(window, same -> range(same, Optional.empty()));
        if (found.isPresent() && place.isPresent() && shares(found.get(), place.get())) {
            found = range(window, place);
        }
        return found.map(range -> evidence.answer()
                .text()
                .substring(
                        evidence.answer().start(range.from()), evidence.answer().end(range.to() - 1)));
    }

    private static boolean shares(Passage.Range range, Finding place) {
        return place.match().firstToken() < range.to()
                && range.from() <= place.match().lastToken();
    }

    private Optional<Passage.Range> range(Window window, Optional<Finding> place) {
        Passage passage = new Passage(evidence.answer(), window, wording, dependence(place));
        ConditionForm conditions = new ConditionForm(passage);
        LabelForm labels = new LabelForm(passage);
        VerdictForm verdicts = new VerdictForm(passage);
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            int number = i;
            Optional<Passage.Range> found = labels.in(sentences, number)
                    .or(() -> conditions.in(sentences.get(number)))
                    .or(() -> verdicts.in(sentences.get(number)));
            if (found.isPresent()) {
                return found;
            }
        }
        return factors.stream()
                .filter(factor -> window.meets(factor) && isNamed(factor, passage))
                .findFirst()
                .flatMap(factor -> caseAfter(factor, window, passage));
    }

    private BitSet dependence(Optional<Finding> place) {
        BitSet words = new BitSet();
        factors.forEach(factor -> words.set(factor.match().firstToken()));
        place.ifPresent(finding -> {
            for (int word : finding.match().words()) {
                words.set(word);
            }
        });
        return words;
    }

    private static boolean isNamed(Finding factor, Passage passage) {
        int last = factor.match().lastToken();
        int end = passage.sentenceOf(last).endToken();
        int words = 0;
        for (int i = last + 1; i < end && words < FACTOR_WORDS; i++) {
            if (passage.gapHolds(i, ",")) {
                return false;
            }
            if (passage.isContent(i, passage.words().vague())) {
                return true;
            }
            words += passage.isWord(i) ? 1 : 0;
        }
        return false;
    }

    /** Words after a named factor that go back to it and say what to do. */
    private Optional<Passage.Range> caseAfter(Finding factor, Window window, Passage passage) {
        for (Finding reference : cases) {
            int after = reference.match().lastToken() + 1;
            int to = Math.min(passage.sentenceOf(after - 1).endToken(), after + ConditionForm.REACH);
            if (reference.match().firstToken() > factor.match().lastToken()
                    && window.meets(reference)
                    && passage.saysWhatToDo(after, to)) {
                return Optional.of(new Passage.Range(factor.match().firstToken(), to));
            }
        }
        return Optional.empty();
    }
}
