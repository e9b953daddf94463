package dev.assay.study.lint;

import dev.assay.match.Pattern.BareAlternatives;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds patterns whose author probably took {@code |} for a choice of phrases, where it joins single words: {@code go
 * up|rise} is "go", then "up" or "rise". Most such patterns are meant ({@code one|single query|statement}), so that it takes
 * a sign of the mistake: the words on either side of a space are one of a kind with what they stand beside, and not with what
 * they are said to be a choice with.
 *
 * <ul>
 *   <li>A preposition beside the space is a choice with words that are none: {@code drop off|fall}, {@code if|when|in case}.
 *   <li>A word beside a space stands in the next item as well: {@code slot time|bit time}, {@code roll|step|route back|step}.
 *   <li>An item has a word twice: {@code quality of service|service quality}.
 * </ul>
 */
final class BareBars {

    private static final Set<String> PREPOSITIONS = LintWords.set("prepositions");

    private BareBars() {}

    static void look(List<LocatedPattern> patterns, List<LintFinding> findings) {
        for (LocatedPattern pattern : patterns) {
            // Reading it again is dear, and most have no bar or no space.
            String source = pattern.pattern().source();
            if (source.indexOf('|') < 0 || source.indexOf(' ') < 0) {
                continue;
            }
            pattern.pattern().bareAlternatives().stream()
                    .filter(BareBars::isTrap)
                    .findFirst()
                    .ifPresent(phrase -> findings.add(LintFinding.of(
                            LintRule.BARE_ALTERNATIVES,
                            pattern.place(),
                            "outside brackets '|' joins single words, so that '" + phrase.source() + "' is "
                                    + read(phrase) + "; for a choice of phrases write ("
                                    + phrase.source().replaceAll("\\s*\\|\\s*", " | ") + ")")));
        }
    }

    /** The phrase as it is read: {@code (go) (up | rise)}. */
    private static String read(BareAlternatives phrase) {
        return phrase.items().stream()
                .map(item -> item.size() > 1 ? "(" + String.join(" | ", item) + ")" : item.get(0))
                .collect(Collectors.joining(" "));
    }

    private static boolean isTrap(BareAlternatives phrase) {
        List<List<String>> items = phrase.items();
        for (int i = 0; i < items.size(); i++) {
            List<String> item = items.get(i);
            boolean twice = new HashSet<>(item).size() < item.size();
            boolean opens = i > 0 && isOdd(item, 0);
            boolean closes = i + 1 < items.size() && isOdd(item, item.size() - 1);
            boolean again = i + 1 < items.size() && isRepeated(item, items.get(i + 1));
            if (twice || opens || closes || again) {
                return true;
            }
        }
        return false;
    }

    /** Whether a choice of an item is a preposition, and no other choice is. */
    private static boolean isOdd(List<String> item, int choice) {
        if (item.size() < 2 || !PREPOSITIONS.contains(item.get(choice))) {
            return false;
        }
        List<String> others = new ArrayList<>(item);
        others.remove(choice);
        return others.stream().noneMatch(PREPOSITIONS::contains);
    }

    /** Whether a word beside the space between two items stands in both. */
    private static boolean isRepeated(List<String> item, List<String> next) {
        return next.contains(item.get(item.size() - 1)) || item.contains(next.get(0));
    }
}
