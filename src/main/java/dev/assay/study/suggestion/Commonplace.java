package dev.assay.study.suggestion;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.study.Breadth;
import dev.assay.text.Answer;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which patterns say too little: they are found where nobody speaks of the question, by the measure of {@link Breadth}, or
 * the question itself has what they ask for. Not thread-safe.
 */
final class Commonplace {

    private final Rubric rubric;
    private final Breadth breadth;
    private final Answer question;
    private final Map<String, Boolean> broad = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Commonplace(Rubric rubric, Breadth breadth) {
        this.rubric = rubric;
        this.breadth = breadth;
        this.question = Answer.of(rubric.question());
    }

    /** Looks at patterns, all at once. */
    void look(Collection<String> sources) {
        Set<String> unknown = new LinkedHashSet<>(sources);
        unknown.removeAll(broad.keySet());
        List<String> open = List.copyOf(unknown);
        PatternSet patterns =
                PatternSet.compile(open.stream().map(Pattern::parse).toList(), rubric.terms());
        List<Optional<String>> where = breadth.of(rubric.id(), open.size(), answer -> found(patterns, answer));
        BitSet inQuestion = found(patterns, question);
        for (int i = 0; i < open.size(); i++) {
            broad.put(open.get(i), where.get(i).isPresent());
            if (inQuestion.get(i)) {
                asked.add(open.get(i));
            }
        }
    }

    private static BitSet found(PatternSet patterns, Answer answer) {
        BitSet found = new BitSet();
        patterns.find(answer).stream().mapToInt(Match::pattern).forEach(found::set);
        return found;
    }

    /** Whether a pattern that was looked at says too little for a concept; what somebody did may be said anywhere. */
    boolean has(String source, int concept) {
        boolean event = concept != Training.NEW_CONCEPT
                && rubric.concepts().get(concept).kind() == Kind.DONE;
        return asked.contains(source) || !event && broad.get(source);
    }
}
