package dev.assay.batch.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds answers of different candidates to the same question that share text: copied, lightly reworded, with their
 * sentences in another order, or in part. Says what is shared and where; who had it from whom, or both from a third, is
 * for people to find out.
 *
 * <p>It holds the answers that are added, a byte a character where all are Latin, and about 150 bytes besides for each.
 * {@link #pairs} goes through one question after the other, and needs about 30 bytes for each word of that question's
 * answers meanwhile, and 512 for each 128 words of an answer. It takes time in proportion to the words of all answers and
 * to what is found. The same answers give the same pairs, in whichever order they are added. Not thread-safe.
 *
 * <pre>{@code
 * CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
 * detector.ask("celery-retry", rubric.question());
 * detector.add("ana", "celery-retry", answer);
 * …
 * for (CopyPair pair : detector.pairs()) …
 * }</pre>
 */
public final class CopyDetector {

    private final CopySettings settings;
    private final Map<String, String> asked = new HashMap<>();
    private final SortedMap<String, SortedMap<String, String>> answers = new TreeMap<>();

    private CopyDetector(CopySettings settings) {
        this.settings = settings;
    }

    /** A detector that has no answers yet. */
    public static CopyDetector of(CopySettings settings) {
        return new CopyDetector(settings);
    }

    /**
     * Says how a question was put; what answers take over from it is not theirs and does not count.
     *
     * @param question its id
     * @param text what candidates were shown
     */
    public void ask(String question, String text) {
        asked.put(question, text);
    }

    /**
     * Adds an answer.
     *
     * @param candidate who wrote it
     * @param question the id of the question
     * @param answer the text
     * @throws IllegalArgumentException if there is an answer of the candidate to the question, or if this one is longer
     *     than {@link dev.assay.text.Answer#MAX_LENGTH}
     */
    public void add(String candidate, String question, String answer) {
        if (answer.length() > dev.assay.text.Answer.MAX_LENGTH) {
            throw new IllegalArgumentException("the answer of '" + candidate + "' to '" + question + "' has "
                    + answer.length() + " UTF-16 units; at most " + dev.assay.text.Answer.MAX_LENGTH + " are taken");
        }
        SortedMap<String, String> ofQuestion = answers.computeIfAbsent(question, unknown -> new TreeMap<>());
        if (ofQuestion.putIfAbsent(candidate, answer) != null) {
            throw new IllegalArgumentException("'" + candidate + "' has an answer to '" + question + "' already");
        }
    }

    /**
     * The pairs of answers that share text, of those added so far; by question and candidates.
     *
     * <p>Answers that are the same from their first word to their last are told however common their passages are. Where
     * more candidates have such an answer than may share a passage, each is told together with the first of them only.
     */
    public List<CopyPair> pairs() {
        List<CopyPair> pairs = new ArrayList<>();
        answers.forEach((question, ofQuestion) -> {
            if (ofQuestion.size() > 1) {
                pairs.addAll(
                        new QuestionCopies(settings, question, asked.getOrDefault(question, ""), ofQuestion).pairs());
            }
        });
        return List.copyOf(pairs);
    }
}
