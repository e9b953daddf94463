package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.rubric.RedFlag.Detector;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The detectors that tell whether an answer was made for a grader instead of a reader. They run whether or not the
 * rubric has a flag for what they find: a person is told in either case. Examples are held against an answer only if the
 * rubric has a flag for copies. Immutable and thread-safe.
 */
final class Gaming {

    /** Empty where the question asks for a list. */
    private final Optional<KeywordList> keywordList;

    private final Echo question;
    private final Copies copies;

    /** @param examples whether the rubric's own examples count as copied */
    Gaming(Rubric rubric, boolean examples, Wording wording) {
        this.keywordList = rubric.asksForList() ? Optional.empty() : Optional.of(new KeywordList(wording));
        this.question = new Echo(rubric.question(), wording);
        boolean asked = rubric.redFlags().stream()
                .anyMatch(flag -> flag.detect().filter(Detector.COPIED::equals).isPresent());
        this.copies = examples && asked ? Copies.of(rubric) : new Copies(List.of());
    }

    /** The examples that answers are compared with. */
    List<String> examples() {
        return copies.texts();
    }

    /**
     * Findings with their stances, of which those are echoed that say nothing of their own: the question's words given
     * back, and terms in a bare list.
     *
     * @param detected what {@link #in} found in the same answer
     */
    List<Finding> heard(Answer answer, List<Finding> findings, Map<Detector, Detection> detected) {
        List<Finding> heard = question.heard(answer, findings);
        Detection list = detected.get(Detector.KEYWORD_LIST);
        return list == null ? heard : list.echoed(answer, heard);
    }

    /** What the detectors find, by detector. */
    Map<Detector, Detection> in(Answer answer) {
        Map<Detector, Detection> found = new EnumMap<>(Detector.class);
        keywordList
                .flatMap(list -> list.in(answer))
                .ifPresent(detection -> found.put(Detector.KEYWORD_LIST, detection));
        question.in(answer).ifPresent(detection -> found.put(Detector.QUESTION_ECHO, detection));
        copies.in(answer).ifPresent(detection -> found.put(Detector.COPIED, detection));
        HiddenLetters.in(answer).ifPresent(detection -> found.put(Detector.HIDDEN_LETTERS, detection));
        return found;
    }
}
