package dev.assay.rubric;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The known word that was probably meant.
 *
 * <p>The distance is the optimal string alignment variant of Damerau's (1964) and Levenshtein's (1965): insertions,
 * deletions, substitutions and swaps of neighbours count one each.
 */
final class Suggestion {

    private static final int LONGEST = 64;
    private static final int MOST_SHOWN = 30;

    private Suggestion() {}

    /** {@code : did you mean 'weight'?}, or nothing if no known word is near. */
    static String suffix(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> ": did you mean '" + word + "'?")
                .orElse("");
    }

    /** The known word that was probably meant, or, if none is near, those there are. */
    static String suffixOrKnown(String written, Collection<String> known) {
        return nearest(written, known).isPresent() ? suffix(written, known) : known(known);
    }

    /** {@code (known: a, b)}, or what to say if there are none. */
    static String known(Collection<String> known) {
        if (known.isEmpty()) {
            return " (there are none)";
        }
        String more = known.size() > MOST_SHOWN ? ", …" : "";
        return known.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ", " (known: ", more + ")"));
    }

    /** The nearest known word, the first of equally near ones, within a third of the written one's length. */
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) <= allowed) {
                int distance = distance(word, candidate.toLowerCase(Locale.ROOT));
                if (distance <= allowed) {
                    nearest = candidate;
                    allowed = distance - 1;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
