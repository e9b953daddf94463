package dev.assay.report.html;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings of one answer in words; it remembers which of their numbers it has told. */
final class EvidenceWords {

    /** So many pieces of evidence stand before those that are folded up. */
    static final int SHOWN = 3;

    private static final String MISCONCEPTION = "against";

    /** What makes places in a text the same evidence. */
    private record Same(Stance stance, String subject, String text) {}

    private final MarkedAnswer marked;
    private final Set<Integer> told = new HashSet<>();
    private final Set<Integer> onPaper = new HashSet<>();

    EvidenceWords(MarkedAnswer marked) {
        this.marked = marked;
    }

    CandidatePage.Proof of(List<Finding> findings, Look look) {
        return of(findings, stance -> look, look.dim() ? 0 : 1);
    }

    /** The numbers of all evidence that is also listed on paper. */
    Set<Integer> onPaper() {
        return Set.copyOf(onPaper);
    }

    /**
     * What convinces first: of each stance the longest, then all others by their length. What changes nothing is folded
     * up.
     *
     * @param findings of one concept, flag or sign
     * @param look how those of a stance are drawn
     * @param paper how many are listed on paper, at most {@value #SHOWN}
     */
    CandidatePage.Proof of(List<Finding> findings, Function<Stance, Look> look, int paper) {
        Map<Same, List<Chain>> places = new LinkedHashMap<>();
        Map<String, Set<Integer>> patterns = new LinkedHashMap<>();
        for (Chain chain : Chain.of(findings)) {
            String text = marked.text(chain.span()).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            places.computeIfAbsent(new Same(chain.stance(), chain.subject(), text), same -> new ArrayList<>())
                    .add(chain);
            chain.findings().forEach(finding -> patterns.computeIfAbsent(finding.pattern(), by -> new TreeSet<>())
                    .add(marked.number(chain)));
        }
        Map<Stance, List<List<Chain>>> byStance = new TreeMap<>();
        places.values().stream()
                .sorted(Comparator.comparingInt(
                                (List<Chain> same) -> same.get(0).span().length())
                        .reversed())
                .forEach(same -> byStance.computeIfAbsent(same.get(0).stance(), stance -> new ArrayList<>())
                        .add(same));
        Set<List<Chain>> longest = new LinkedHashSet<>();
        byStance.values().forEach(alike -> longest.add(alike.get(0)));
        byStance.values().forEach(longest::addAll);
        List<List<Chain>> order = new ArrayList<>(longest);
        order.sort(Comparator.comparing(same -> isIdle(same, look)));
        int first = (int)
                order.stream().filter(same -> !isIdle(same, look)).limit(SHOWN).count();
        List<CandidatePage.Evidence> all = new ArrayList<>();
        for (List<Chain> same : order) {
            all.add(evidence(same, look, all.size() < Math.min(first, paper)));
        }
        return new CandidatePage.Proof(
                all.subList(0, first),
                all.subList(first, all.size()),
                patterns.entrySet().stream()
                        .map(by -> new CandidatePage.Source(
                                by.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                                by.getKey()))
                        .toList());
    }

    private static boolean isIdle(List<Chain> same, Function<Stance, Look> look) {
        return look.apply(same.get(0).stance()) == Look.IDLE;
    }

    private CandidatePage.Evidence evidence(List<Chain> same, Function<Stance, Look> look, boolean paper) {
        Chain first = same.get(0);
        List<Finding> findings =
                same.stream().flatMap(chain -> chain.findings().stream()).toList();
        Set<Integer> numbers = new TreeSet<>();
        same.forEach(chain -> numbers.add(marked.number(chain)));
        onPaper.addAll(paper ? numbers : Set.of());
        return new CandidatePage.Evidence(
                numbers.stream()
                        .map(number -> new CandidatePage.Mark(number, told.add(number)))
                        .toList(),
                look.apply(first.stance()),
                Figures.name(first.stance()),
                marked.text(first.span()),
                same.size(),
                findings.stream()
                        .flatMap(finding -> finding.cue().stream())
                        .findFirst()
                        .map(EvidenceWords::because)
                        .orElse(""),
                first.subject(),
                findings.stream().anyMatch(Finding::corrected),
                paper);
    }

    /** A misconception is its own cue, and is not told twice. */
    private static String because(Cue cue) {
        return cue.kind().equals(MISCONCEPTION)
                ? "words that the rubric takes for the opposite"
                : cue.kind() + " “" + cue.text() + "”";
    }
}
