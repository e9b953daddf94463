package dev.assay.grade;

import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.text.Answer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The detectors that tell whether an answer was made for a grader instead of a reader. They run whether or not the
 * rubric has a flag for what they find: a person is told in either case. Example answers are held against an answer
 * only if the rubric has a flag for copies. Immutable and thread-safe.
 */
final class Gaming {

    private final KeywordList keywordList;
    private final Echo question;
    private final List<Echo> copies;
    private final List<String> examples;

    /** @param examples the answers that nobody should hand in */
    Gaming(Rubric rubric, List<SelfTest> examples, Wording wording) {
        this.keywordList = new KeywordList(wording);
        this.question = Echo.ofQuestion(rubric.question());
        boolean asked = rubric.redFlags().stream()
                .anyMatch(flag ->
                        flag.detect().filter(RedFlag.Detector.COPIED::equals).isPresent());
        List<SelfTest> compared = asked ? examples : List.of();
        this.examples = compared.stream().map(SelfTest::answer).toList();
        this.copies = compared.stream()
                .map(test -> Echo.ofExample(test.answer(), test.line()))
                .toList();
    }

    /** The example answers that answers are compared with. */
    List<String> examples() {
        return examples;
    }

    /** What the detectors find, by detector. */
    Map<RedFlag.Detector, Detection> in(Answer answer) {
        Map<RedFlag.Detector, Detection> found = new EnumMap<>(RedFlag.Detector.class);
        keywordList.in(answer).ifPresent(detection -> found.put(RedFlag.Detector.KEYWORD_LIST, detection));
        question.in(answer).ifPresent(detection -> found.put(RedFlag.Detector.QUESTION_ECHO, detection));
        copies.stream()
                .map(copy -> copy.in(answer))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(detection -> found.put(RedFlag.Detector.COPIED, detection));
        return found;
    }
}
