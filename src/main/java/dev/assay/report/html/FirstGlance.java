package dev.assay.report.html;

import dev.assay.report.KindWords;
import dev.assay.rubric.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What speaks most for a candidate and most against, in a few words. */
final class FirstGlance {

    /** Mean credit for a kind of knowledge from which on it speaks for somebody. */
    private static final double STRONG = 0.75;

    /** Mean credit below which it speaks against. */
    private static final double WEAK = 0.5;

    private static final int MOST_KINDS = 2;

    /** The longest sentence about a flag or a sign, in UTF-16 units. */
    private static final int LONGEST = 64;

    /** Of kinds with the same credit, the one that is harder to learn by heart comes first. */
    private static final List<Kind> TELLING_FIRST = List.of(Kind.DONE, Kind.WHEN, Kind.WHY, Kind.WHAT);

    private record Standing(Kind kind, double credit) {

        String words() {
            return KindWords.asked(kind) + " " + Figures.two(credit);
        }
    }

    private FirstGlance() {}

    /** The kinds of knowledge that the answers show best, or if none is strong the good sign that is there most often. */
    static Optional<String> supporting(CandidateEntry candidate, Map<String, QuestionWords> words) {
        return kinds(candidate)
                .filter(standing -> standing.credit() >= STRONG)
                .sorted(Comparator.comparingDouble(Standing::credit).reversed())
                .limit(MOST_KINDS)
                .map(Standing::words)
                .reduce((one, other) -> one + ", " + other)
                .or(() -> mostOften(candidate, AnswerEntry::signs, (question, sign) -> words.get(question)
                        .sign(sign)));
    }

    /** The critical flag that is there most often, or another flag if there is none, or what the answers show least of. */
    static Optional<String> against(CandidateEntry candidate, Map<String, QuestionWords> words) {
        BiFunction<String, String, String> says =
                (question, flag) -> words.get(question).flag(flag);
        Optional<String> critical = mostOften(
                        candidate, answer -> answer.flags().subList(0, answer.critical()), says)
                .map(flag -> "critical: " + flag);
        return critical.or(() -> mostOften(candidate, AnswerEntry::flags, says)).or(() -> kinds(candidate)
                .filter(standing -> standing.credit() < WEAK)
                .min(Comparator.comparingDouble(Standing::credit))
                .map(weakest -> "little on " + weakest.words()));
    }

    private static Stream<Standing> kinds(CandidateEntry candidate) {
        double[] depth = candidate.depth();
        return TELLING_FIRST.stream()
                .filter(kind -> kind.ordinal() < depth.length && !Double.isNaN(depth[kind.ordinal()]))
                .map(kind -> new Standing(kind, depth[kind.ordinal()]));
    }

    /** The words that apply to most answers, and to how many if it is more than one. */
    private static Optional<String> mostOften(
            CandidateEntry candidate,
            Function<AnswerEntry, List<String>> ids,
            BiFunction<String, String, String> says) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        candidate.answers().values().forEach(answer -> ids.apply(answer)
                .forEach(id -> counts.merge(says.apply(answer.question(), id), 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .map(entry -> cut(entry.getKey()) + (most > 1 ? " (" + most + " answers)" : ""));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return text.substring(0, end) + " …";
    }
}
