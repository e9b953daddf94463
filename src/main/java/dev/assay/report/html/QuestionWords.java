package dev.assay.report.html;

import dev.assay.report.BandReason;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Concept;
import dev.assay.rubric.GoodSign;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of a rubric are called for people; ids as words where the rubric is not known. Immutable. */
final class QuestionWords {

    /** How the rubric that words are taken from stands to the one that graded. */
    enum Origin {
        /** it is the same */
        SAME,
        /** it has changed since */
        CHANGED,
        /** there is none */
        UNKNOWN
    }

    private final String id;
    private final Optional<Rubric> rubric;
    private final Origin origin;
    private final Map<String, Concept> concepts = new HashMap<>();

    QuestionWords(String id, Optional<Rubric> rubric, Origin origin) {
        this.id = id;
        this.rubric = rubric;
        this.origin = origin;
        rubric.ifPresent(known -> known.concepts().forEach(concept -> concepts.put(concept.id(), concept)));
    }

    Origin origin() {
        return origin;
    }

    /** What candidates were shown, where the rubric is known. */
    Optional<String> asked() {
        return rubric.map(Rubric::question).filter(text -> !text.isBlank());
    }

    String question() {
        return asked().orElse(asWords(id));
    }

    String concept(String conceptId) {
        return Optional.ofNullable(concepts.get(conceptId))
                .map(Concept::says)
                .filter(says -> !says.isBlank())
                .orElse(asWords(conceptId));
    }

    /** The hint for a candidate who misses it; empty if there is none. */
    String tell(String conceptId) {
        return Optional.ofNullable(concepts.get(conceptId)).map(Concept::tell).orElse("");
    }

    String flag(String flagId) {
        return rubric.stream()
                .flatMap(known -> known.redFlags().stream())
                .filter(flag -> flag.id().equals(flagId))
                .map(RedFlag::says)
                .filter(says -> !says.isBlank())
                .findFirst()
                .orElse(asWords(flagId));
    }

    /** The question that shows whether a flag was meant so; empty if there is none. */
    String askAfter(String flagId) {
        return rubric.stream()
                .flatMap(known -> known.redFlags().stream())
                .filter(flag -> flag.id().equals(flagId))
                .map(RedFlag::ask)
                .findFirst()
                .orElse("");
    }

    String sign(String signId) {
        return rubric.stream()
                .flatMap(known -> known.goodSigns().stream())
                .filter(sign -> sign.id().equals(signId))
                .map(GoodSign::says)
                .filter(says -> !says.isBlank())
                .findFirst()
                .orElse(asWords(signId));
    }

    /** Why the band of an answer, or its score, is lower than what the answer says earns; none if there is nothing to say. */
    List<String> why(BandReason reason) {
        return reason.words(this::flag, this::concept);
    }

    /** The bands from the lowest to the highest; none if the rubric is not known. */
    List<Bands.Band> bands() {
        return rubric.map(known -> known.bands().bands()).orElse(List.of());
    }

    private static String asWords(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }
}
