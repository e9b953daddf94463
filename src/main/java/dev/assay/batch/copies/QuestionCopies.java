package dev.assay.batch.copies;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Compares all answers to one question; used once. */
final class QuestionCopies {

    private final CopySettings settings;
    private final String question;
    private final List<String> candidates;
    private final List<String> texts;
    private final Words[] words;
    /** By answer, the runs that count; before that, all. */
    private final long[][] runs;

    private final Map<Long, List<Integer>> equal = new LinkedHashMap<>();
    private final long[] asked;
    private final Runs counted;
    private final int limit;
    private final List<CopyPair> pairs = new ArrayList<>();

    /**
     * Reads the answers.
     *
     * @param asked the question's text
     * @param answers texts by candidate; at least two
     */
    QuestionCopies(CopySettings settings, String question, String asked, SortedMap<String, String> answers) {
        this.settings = settings;
        this.question = question;
        this.candidates = List.copyOf(answers.keySet());
        this.texts = List.copyOf(answers.values());
        this.limit = settings.mostOwners(candidates.size());
        Vocabulary vocabulary = new Vocabulary();
        String start = asked.substring(0, Math.min(asked.length(), Answer.MAX_LENGTH));
        this.asked = Runs.distinct(Words.of(start, vocabulary).runs(settings.shingle(), vocabulary));
        this.words = new Words[texts.size()];
        this.runs = new long[texts.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.of(texts.get(i), vocabulary);
            runs[i] = words[i].runs(settings.shingle(), vocabulary);
            equal.computeIfAbsent(Hash.of(Arrays.toString(words[i].numbers())), unknown -> new ArrayList<>())
                    .add(i);
        }
        this.counted = Runs.count(runs, this.asked, limit);
    }

    /** The pairs that share text, in order. */
    List<CopyPair> pairs() {
        pairEqual();
        for (long[] ofAnswer : runs) {
            counted.leaveOutCommon(ofAnswer);
        }
        Side[] sides = new Side[words.length];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = Side.of(words[i], runs[i], counted);
        }
        Sections sections = new Sections(sides, settings.passageWords() - settings.shingle());
        Buckets buckets = new Buckets(sections.signatures());
        // By answer, the one that it met last; its complement after it met that a second time, which makes a candidate.
        int[] met = new int[words.length];
        Arrays.fill(met, Integer.MIN_VALUE);
        for (int section = 0; section < sections.count(); section++) {
            int answer = sections.answer(section);
            buckets.earlier(section, other -> {
                int earlier = sections.answer(other);
                if (met[earlier] == answer) {
                    met[earlier] = ~answer;
                    if (earlier != answer && !words[earlier].same(words[answer])) {
                        compare(earlier, sides[earlier], answer, sides[answer], counted.candidates());
                    }
                } else if (met[earlier] != ~answer) {
                    met[earlier] = answer;
                }
            });
        }
        pairs.sort(null);
        return pairs;
    }

    /** Answers that are equal word by word, whatever their passages count; all but what the question says is theirs. */
    private void pairEqual() {
        Runs question = Runs.count(new long[0][], asked, limit);
        for (List<Integer> same : equal.values()) {
            for (int i = 0; i + 1 < same.size() && (i == 0 || same.size() <= limit); i++) {
                Side side = whole(same.get(i), question);
                for (int other : same.subList(i + 1, same.size())) {
                    if (words[same.get(i)].same(words[other])) {
                        compare(same.get(i), side, other, whole(other, question), question.candidates());
                    }
                }
            }
        }
    }

    private Side whole(int answer, Runs question) {
        long[] own = runs[answer].clone();
        question.leaveOutCommon(own);
        return Side.of(words[answer], own, question);
    }

    private void compare(int first, Side firstSide, int second, Side secondSide, int all) {
        new Comparison(firstSide, secondSide, all, settings)
                .overlap()
                .ifPresent(overlap -> pairs.add(new CopyPair(
                        question,
                        candidates.get(first),
                        candidates.get(second),
                        texts.get(first),
                        texts.get(second),
                        overlap.sharedWords(),
                        overlap.firstWords(),
                        overlap.secondWords(),
                        overlap.resemblance(),
                        overlap.containment(),
                        overlap.spans())));
    }
}
