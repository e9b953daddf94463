package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;
import dev.assay.text.Answer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private final Map<String, List<Pattern>> terms;
    private final PatternSet together;
    private final List<PatternSet> alone;

    /** @param isAlone whether the pattern of a number is compiled into a set of its own as well */
    Oracle(List<Pattern> patterns, Map<String, List<Pattern>> terms, IntPredicate isAlone) {
        this.terms = terms;
        together = PatternSet.compile(patterns, terms);
        alone = IntStream.range(0, patterns.size())
                .filter(isAlone)
                .mapToObj(i -> PatternSet.compile(List.of(patterns.get(i)), terms))
                .toList();
    }

    /** What differs first, if anything does. */
    Optional<Disagreement> check(String text) {
        Answer answer = Answer.of(text);
        List<ReferenceMatcher> references = answer.sentences().stream()
                .map(sentence -> new ReferenceMatcher(answer, sentence, terms))
                .toList();
        return Stream.concat(alone.stream(), Stream.of(together))
                .flatMap(
                        set -> difference(set, answer, references)
                                .map(difference -> new Disagreement(difference, set.patterns(), text))
                                .stream())
                .findFirst();
    }

    private static Optional<String> difference(PatternSet set, Answer answer, List<ReferenceMatcher> references) {
        List<Pattern> patterns = set.patterns();
        List<Match> found;
        try {
            found = set.find(answer);
        } catch (RuntimeException e) {
            return Optional.of("throws " + e);
        }
        Optional<String> order = order(found, answer);
        if (order.isPresent()) {
            return order;
        }
        Map<List<Integer>, List<Match>> byPlace = found.stream()
                .collect(Collectors.groupingBy(match -> List.of(sentence(match, answer), match.pattern())));
        for (int sentence = 0; sentence < references.size(); sentence++) {
            for (int i = 0; i < patterns.size(); i++) {
                List<Match> matches = byPlace.getOrDefault(List.of(sentence, i), List.of());
                ReferencePlaces expected = references.get(sentence).find(patterns.get(i));
                if (!agree(matches, expected)) {
                    return Optional.of("'" + patterns.get(i) + "': found " + matches + ", expected " + expected);
                }
            }
        }
        return Optional.empty();
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
        return Arrays.compare(left, right);
    }

    private static boolean agree(List<Match> found, ReferencePlaces expected) {
        Set<Place> places = new HashSet<>();
        for (Match match : found) {
            Place place = new Place(match.firstToken(), match.lastToken());
            BitSet words = new BitSet();
            Arrays.stream(match.words()).forEach(words::set);
            if (!places.add(place) || !expected.holds(place, words)) {
                return false;
            }
        }
        return expected.all().stream().allMatch(place -> places.contains(place) || !expected.isCertain(place));
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
