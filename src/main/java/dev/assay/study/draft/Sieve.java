package dev.assay.study.draft;

import dev.assay.context.TurningWords;
import dev.assay.match.Coverage;
import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Spelling;
import dev.assay.study.OrdinaryEnglish;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out patterns that the question's own words satisfy, that everyday English is full of, that others of the same
 * concept make superfluous, and that would earn two concepts at once.
 */
final class Sieve {

    private final Answer question;
    private final Map<String, List<Pattern>> terms;
    private final Coverage coverage;

    Sieve(QuestionAsked question, Lexis lexis) {
        this.question = question.text();
        this.terms = lexis.parsed();
        this.coverage = Coverage.of(terms, Spelling.NORMAL, TurningWords::has);
    }

    /** Those of some patterns that say something, and nothing that the others say. */
    List<String> sift(List<String> sources) {
        List<Pattern> patterns = sources.stream().map(Pattern::parse).toList();
        int[] ordinary = new int[patterns.size()];
        PatternSet set = PatternSet.compile(patterns, terms);
        for (Answer sentence : OrdinaryEnglish.sentences()) {
            set.find(sentence).stream().mapToInt(Match::pattern).distinct().forEach(number -> ordinary[number]++);
        }
        set.find(question).forEach(match -> ordinary[match.pattern()] = OrdinaryEnglish.BROAD);
        List<Pattern> kept = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (ordinary[i] < OrdinaryEnglish.BROAD - 1) {
                kept.add(patterns.get(i));
            }
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            Pattern narrow = kept.get(i);
            if (kept.stream().anyMatch(other -> other != narrow && coverage.covers(other, narrow))) {
                kept.remove(i);
            }
        }
        return kept.stream().map(Pattern::source).toList();
    }

    /** The sketches without patterns that earn another one's credit as well; those with none left are gone. */
    List<Sketch> apart(List<Sketch> sketches) {
        List<Sketch> left = new ArrayList<>(sketches);
        // Later ones give way, and plain ones to choices, whose entries would be missed.
        for (int i = left.size() - 1; i >= 0; i--) {
            Sketch own = left.get(i);
            List<String> kept = new ArrayList<>();
            List<String> shared = new ArrayList<>();
            for (Pattern pattern : own.patterns()) {
                if (!own.plan().isChoice() && isPaidElsewhere(pattern, i, left)) {
                    continue;
                }
                (isSaidOfRivals(pattern, i, sketches) ? shared : kept).add(pattern.source());
            }
            // What is said of each of two subjects tells them apart no more than nothing does.
            left.set(i, own.withMatch(kept.isEmpty() ? shared : kept));
        }
        left.removeIf(sketch -> sketch.match().isEmpty());
        return left;
    }

    private static boolean isSaidOfRivals(Pattern pattern, int own, List<Sketch> sketches) {
        return sketches.get(own).about().isPresent()
                && sketches.stream()
                        .anyMatch(other -> other.about().isPresent()
                                && !other.about().equals(sketches.get(own).about())
                                && other.match().contains(pattern.source()));
    }

    private boolean isPaidElsewhere(Pattern pattern, int own, List<Sketch> sketches) {
        Optional<String> about = sketches.get(own).about();
        for (int other = 0; other < sketches.size(); other++) {
            Optional<String> rival = sketches.get(other).about();
            boolean apart = about.isPresent() && rival.isPresent() && !about.equals(rival);
            if (other == own || apart) {
                continue;
            }
            for (Pattern theirs : sketches.get(other).patterns()) {
                if (coverage.covers(theirs, pattern) || coverage.covers(pattern, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
