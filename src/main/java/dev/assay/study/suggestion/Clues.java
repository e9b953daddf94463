package dev.assay.study.suggestion;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.match.NearMiss;
import dev.assay.rubric.Concept;
import dev.assay.study.FunctionWords;
import dev.assay.study.suggestion.Clue.Kind;
import dev.assay.text.Answer;
import dev.assay.text.Span;
import dev.assay.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what answers tell of the concepts of a question. Immutable. */
final class Clues {

    private static final String MISCONCEPTION = "against";

    private final Set<String> asked;

    Clues(String question) {
        asked = Answer.phrase(question).stream().map(Token::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** The finding that was there and does not count; of several the most telling, and of these the first. */
    Optional<Clue> turnedAway(Concept concept, ConceptGrade grade) {
        return grade.findings().stream()
                .map(finding -> of(concept, finding))
                .filter(clue -> clue.kind().turnedAway())
                .min(Comparator.comparing(Clue::kind));
    }

    /** The finding that counts: the first. */
    Optional<Clue> earned(Concept concept, ConceptGrade grade) {
        return grade.findings().stream()
                .map(finding -> of(concept, finding))
                .filter(clue -> clue.kind() == Kind.EARNED)
                .findFirst();
    }

    /** The near miss, if a part of it says something: some word that holds no sentence together and was not asked. */
    Optional<Clue> nearMiss(Answer answer, ConceptGrade grade) {
        return grade.nearestMiss().filter(miss -> says(answer, miss)).map(miss -> {
            Span span = miss.span();
            return new Clue(Kind.NEAR_MISS, span.start(), span.end(), miss.detail(), Optional.empty());
        });
    }

    private boolean says(Answer answer, NearMiss miss) {
        List<Token> found = miss.parts().stream()
                .flatMap(part -> Answer.phrase(answer.text().substring(part.start(), part.end())).stream())
                .toList();
        return found.stream()
                .anyMatch(token ->
                        token.isWord() && !FunctionWords.contain(token.stem()) && !asked.contains(token.stem()));
    }

    private static Clue of(Concept concept, Finding finding) {
        Kind kind = kind(concept, finding);
        Optional<Cue> cue = kind == Kind.SWAPPED
                ? finding.about().map(about -> new Cue(about.start(), about.end(), about.text(), about.id()))
                : finding.cue();
        return new Clue(kind, finding.start(), finding.end(), finding.pattern(), cue);
    }

    private static Kind kind(Concept concept, Finding finding) {
        boolean ofRival = concept.about().isPresent()
                && finding.subject().isPresent()
                && !finding.subject().equals(concept.about());
        if (finding.cue().filter(cue -> cue.kind().equals(MISCONCEPTION)).isPresent()) {
            return Kind.AGAINST;
        }
        return switch (finding.stance()) {
            case STATED, HEDGED -> ofRival ? Kind.SWAPPED : Kind.EARNED;
            case DENIED -> Kind.DENIED;
            case DOUBTED -> Kind.DOUBTED;
            case DISMISSED -> Kind.DISMISSED;
            case ECHOED -> Kind.ECHOED;
        };
    }
}
