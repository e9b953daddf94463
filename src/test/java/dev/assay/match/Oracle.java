package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Some patterns, compiled into one set and each into a set of its own, and the question whether both find in a text
 * what the {@link ReferenceMatcher} finds. What is compared, sentence by sentence:
 *
 * <ul>
 *   <li>every place that the reference is certain of is found, and found once;
 *   <li>what is found there uses the words of one of the reference's matches of that place;
 *   <li>matches come by sentence, then by pattern, then by place; none is corrected.
 * </ul>
 */
final class Oracle {

    private final List<Pattern> patterns;
    private final Map<String, List<Pattern>> terms;
    private final PatternSet together;
    private final List<PatternSet> alone = new ArrayList<>();

    Oracle(List<Pattern> patterns, Map<String, List<Pattern>> terms) {
        this.patterns = patterns;
        this.terms = terms;
        together = PatternSet.compile(patterns, terms);
        patterns.forEach(pattern -> alone.add(PatternSet.compile(List.of(pattern), terms)));
    }

    /** What differs first, if anything does. */
    Optional<Disagreement> check(String text) {
        Answer answer = Answer.of(text);
        List<Match> ofAll = together.find(answer);
        Optional<Disagreement> order = order(ofAll, answer).map(what -> new Disagreement(what, patterns, text));
        if (order.isPresent()) {
            return order;
        }
        List<List<Match>> ofEach = alone.stream().map(set -> set.find(answer)).toList();
        Map<Integer, List<Match>> byPlace = new HashMap<>();
        ofAll.forEach(match -> byPlace.computeIfAbsent(
                        key(sentence(match, answer), match.pattern()), key -> new ArrayList<>())
                .add(match));
        for (Sentence sentence : answer.sentences()) {
            ReferenceMatcher reference = new ReferenceMatcher(answer, sentence, terms);
            for (int i = 0; i < patterns.size(); i++) {
                Pattern pattern = patterns.get(i);
                ReferencePlaces expected = reference.find(pattern);
                List<Match> single = ofEach.get(i).stream()
                        .filter(match -> sentence(match, answer) == sentence.index())
                        .toList();
                Optional<String> difference = difference(single, expected);
                if (difference.isPresent()) {
                    return Optional.of(new Disagreement("alone: " + difference.get(), List.of(pattern), text));
                }
                List<Match> shared = byPlace.getOrDefault(key(sentence.index(), i), List.of());
                difference = difference(shared, expected);
                if (difference.isPresent()) {
                    return Optional.of(
                            new Disagreement("beside others, '" + pattern + "': " + difference.get(), patterns, text));
                }
            }
        }
        return Optional.empty();
    }

    private int key(int sentence, int pattern) {
        return sentence * patterns.size() + pattern;
    }

    private static int sentence(Match match, Answer answer) {
        return answer.sentenceOf(match.firstToken()).index();
    }

    private static Optional<String> order(List<Match> matches, Answer answer) {
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (answer.sentenceOf(match.lastToken()) != answer.sentenceOf(match.firstToken())) {
                return Optional.of("crosses the end of a sentence: " + match);
            }
            if (match.corrected()) {
                return Optional.of("is corrected: " + match);
            }
            if (i > 0 && compare(matches.get(i - 1), match, answer) >= 0) {
                return Optional.of("out of order or found twice: " + matches.get(i - 1) + ", " + match);
            }
        }
        return Optional.empty();
    }

    private static int compare(Match one, Match other, Answer answer) {
        int[] left = {sentence(one, answer), one.pattern(), one.firstToken(), one.lastToken()};
        int[] right = {sentence(other, answer), other.pattern(), other.firstToken(), other.lastToken()};
        return java.util.Arrays.compare(left, right);
    }

    private static Optional<String> difference(List<Match> found, ReferencePlaces expected) {
        Set<ReferencePlaces.Place> places = new HashSet<>();
        for (Match match : found) {
            ReferencePlaces.Place place = new ReferencePlaces.Place(match.firstToken(), match.lastToken());
            BitSet words = new BitSet();
            for (int word : match.words()) {
                words.set(word);
            }
            if (!places.add(place) || !expected.holds(place, words)) {
                return Optional.of("found " + show(found) + "; expected " + expected);
            }
        }
        boolean complete =
                expected.all().stream().allMatch(place -> places.contains(place) || !expected.isCertain(place));
        return complete ? Optional.empty() : Optional.of("found " + show(found) + "; expected " + expected);
    }

    private static String show(List<Match> found) {
        StringBuilder text = new StringBuilder();
        for (Match match : found) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(match.firstToken())
                    .append('-')
                    .append(match.lastToken())
                    .append(java.util.Arrays.toString(match.words()));
        }
        return text.isEmpty() ? "nothing" : text.toString();
    }

    /**
     * A text in which the engine and the reference do not find the same.
     *
     * @param difference what both find, as tokens
     * @param patterns all that it takes
     */
    record Disagreement(String difference, List<Pattern> patterns, String text) {

        @Override
        public String toString() {
            StringBuilder tokens = new StringBuilder();
            Answer.of(text)
                    .tokens()
                    .forEach(token ->
                            tokens.append(' ').append(token.index()).append(':').append(token.surface()));
            return "patterns " + patterns + "\ntext     " + text.replace("\n", "\\n") + "\ntokens  " + tokens + "\n"
                    + difference;
        }
    }
}
