package dev.assay.report.html;

import dev.assay.report.KindWords;
import dev.assay.rubric.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What speaks most for a candidate and most against, in a few words. */
final class FirstGlance {

    /** Mean credit for a kind of knowledge from which on it speaks for somebody. */
    private static final double STRONG = 0.75;

    /** Mean credit below which it speaks against. */
    private static final double WEAK = 0.5;

    /** Credit from which on an answer shows a kind. */
    private static final double SHOWN = 0.5;

    private static final int MOST_KINDS = 2;

    /** What a critical, a major and another flag weigh. */
    private static final int[] WEIGHTS = {3, 2, 1};

    /** The longest sentence about a flag or a sign, in UTF-16 units. */
    private static final int LONGEST = 80;

    /** Of so many answers, one alone does not show that somebody is strong in what it asks for. */
    private static final int SEVERAL = 4;

    /** Of kinds with the same credit, the one that is harder to learn by heart comes first. */
    private static final List<Kind> TELLING_FIRST = List.of(Kind.DONE, Kind.WHEN, Kind.WHY, Kind.WHAT);

    /** What answers show of a kind: mean credit, how many ask for it, and how many of them show it. */
    private record Standing(Kind kind, double credit, long asked, long shown) {

        String words() {
            return KindWords.asked(kind) + " " + Figures.two(credit);
        }

        String counted(int answers) {
            return asked == answers ? words() : words() + " (in " + shown + " of " + asked + " that ask for it)";
        }
    }

    /** A flag by its words: in how many answers, how much it weighs altogether, and whether it is ever critical. */
    private record Raised(int answers, int weight, boolean critical) {

        Raised plus(Raised other) {
            return new Raised(answers + other.answers, weight + other.weight, critical || other.critical);
        }
    }

    private final Map<String, QuestionWords> words;
    private final int candidates;
    private final int questions;
    /** How many candidates raise a flag, by its words. */
    private final Map<String, Integer> holders = new HashMap<>();

    FirstGlance(ReportContent content) {
        words = content.words();
        candidates = content.candidates().size();
        questions = content.survey().questions().size();
        for (CandidateEntry candidate : content.candidates()) {
            Set<String> raised = new HashSet<>(raised(candidate).keySet());
            raised.forEach(flag -> holders.merge(flag, 1, Integer::sum));
        }
    }

    /**
     * The kinds of knowledge that the answers show best, or if none is strong the good sign that is there most often, or
     * else the best answer; of those who show all that was asked, what is left to check.
     *
     * @param shares whether the answer to a question shares text with somebody else's
     */
    Optional<String> supporting(CandidateEntry candidate, Predicate<String> shares) {
        int answers = candidate.answers().size();
        List<Standing> kinds = kinds(candidate).toList();
        if (!kinds.isEmpty() && kinds.stream().allMatch(kind -> kind.credit() >= 1)) {
            return Optional.of("everything that "
                    + (answers == questions ? "was asked" : answers + " of " + questions + " questions asked")
                    + left(candidate, shares));
        }
        Optional<String> strong = kinds.stream()
                .filter(standing -> standing.credit() >= STRONG)
                .filter(standing -> standing.asked() > 1 || answers < SEVERAL)
                .sorted(Comparator.comparingDouble(Standing::credit).reversed())
                .limit(MOST_KINDS)
                .map(standing -> standing.counted(answers))
                .reduce((one, other) -> one + ", " + other);
        return strong.map(words -> candidate.mean() >= STRONG ? words + left(candidate, shares) : words)
                .or(() -> sign(candidate))
                .or(() -> best(candidate));
    }

    /** In how many answers nothing is left to ask. */
    private static String left(CandidateEntry candidate, Predicate<String> shares) {
        long settled = candidate.answers().values().stream()
                .filter(answer -> answer.isSettled() && !shares.test(answer.question()))
                .count();
        int all = candidate.answers().size();
        return settled == 0
                ? ""
                : "; "
                        + (settled == all
                                ? "no answer leaves anything"
                                : settled + " of " + all + " answers leave nothing")
                        + " to ask";
    }

    /**
     * The flag that weighs most, a critical one if there is one: its weight in all answers, by how few candidates have it; or
     * what the answers show least of.
     */
    Optional<String> against(CandidateEntry candidate) {
        return raised(candidate).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Raised> flag) ->
                                flag.getValue().critical())
                        .thenComparingDouble(flag -> flag.getValue().weight() * rarity(flag.getKey()))
                        .thenComparing(flag -> flag.getValue().weight()))
                .map(flag -> (flag.getValue().critical() ? "critical: " : "")
                        + counted(flag.getKey(), flag.getValue().answers()))
                .or(() -> kinds(candidate)
                        .filter(standing -> standing.credit() < WEAK)
                        .min(Comparator.comparingDouble(Standing::credit))
                        .map(weakest -> "little on " + weakest.words()));
    }

    /** The inverse document frequency, with candidates for documents. */
    private double rarity(String flag) {
        return Math.log((double) candidates / holders.get(flag));
    }

    /** The flags of all answers by their words. */
    private Map<String, Raised> raised(CandidateEntry candidate) {
        Map<String, Raised> raised = new LinkedHashMap<>();
        for (AnswerEntry answer : candidate.answers().values()) {
            for (int i = 0; i < answer.flags().size(); i++) {
                int rank = i < answer.critical() ? 0 : i < answer.critical() + answer.major() ? 1 : 2;
                raised.merge(
                        words.get(answer.question()).flag(answer.flags().get(i)),
                        new Raised(1, WEIGHTS[rank], rank == 0),
                        Raised::plus);
            }
        }
        return raised;
    }

    private static Stream<Standing> kinds(CandidateEntry candidate) {
        double[] depth = candidate.depth();
        return TELLING_FIRST.stream()
                .filter(kind -> kind.ordinal() < depth.length && !Double.isNaN(depth[kind.ordinal()]))
                .map(kind -> standing(candidate, kind, depth[kind.ordinal()]));
    }

    private static Standing standing(CandidateEntry candidate, Kind kind, double credit) {
        List<Double> credits = candidate.answers().values().stream()
                .map(answer -> answer.depth()[kind.ordinal()])
                .filter(one -> !Double.isNaN(one))
                .toList();
        return new Standing(
                kind,
                credit,
                credits.size(),
                credits.stream().filter(one -> one >= SHOWN).count());
    }

    /** The good sign of most answers. */
    private Optional<String> sign(CandidateEntry candidate) {
        Map<String, Long> signs = candidate.answers().values().stream()
                .flatMap(answer -> answer.signs().stream()
                        .map(sign -> words.get(answer.question()).sign(sign)))
                .collect(Collectors.groupingBy(sign -> sign, LinkedHashMap::new, Collectors.counting()));
        return signs.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(sign -> counted(sign.getKey(), sign.getValue()));
    }

    /** The best answer, if it shows at least half of what was asked. */
    private static Optional<String> best(CandidateEntry candidate) {
        return candidate.answers().values().stream()
                .filter(answer -> answer.score() >= SHOWN)
                .max(Comparator.comparingDouble(AnswerEntry::score))
                .map(answer ->
                        "best in " + answer.question() + ": " + Figures.two(answer.score()) + " " + answer.band());
    }

    private static String counted(String says, long answers) {
        return cut(says) + (answers > 1 ? " (" + answers + " answers)" : "");
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
