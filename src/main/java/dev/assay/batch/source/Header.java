package dev.assay.batch.source;

import dev.assay.batch.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The first row of a CSV source: which column holds what.
 *
 * @param candidate index of the candidate's column
 * @param question index of the question's column
 * @param answer index of the answer's column
 * @param names the names of all columns, made different from one another
 */
record Header(int candidate, int question, int answer, List<String> names) {

    private static final List<String> NEEDED = List.of("candidate", "question", "answer");

    /**
     * The header in these values, if all three columns are there. If one is there twice, the first is taken, and {@link
     * #twice} tells.
     */
    static Optional<Header> of(List<String> values) {
        int[] found = {-1, -1, -1};
        Set<String> names = new LinkedHashSet<>(NEEDED);
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String name = Encoding.replaced(values.get(i).strip());
            int needed = needed(name);
            if (needed >= 0 && found[needed] < 0) {
                found[needed] = i;
                ordered.add(name);
            } else {
                ordered.add(different(name.isEmpty() ? "column " + (i + 1) : name, names));
            }
        }
        boolean complete = found[0] >= 0 && found[1] >= 0 && found[2] >= 0;
        return complete
                ? Optional.of(new Header(found[0], found[1], found[2], List.copyOf(ordered)))
                : Optional.empty();
    }

    /**
     * Two columns that are both called candidate, question or answer, so that nobody can tell which of them holds it.
     *
     * @param name what it is that they are called
     * @param first index of the first
     * @param second index of the second
     */
    record Twice(String name, int first, int second) {

        /** As a person reads it, with the columns as {@code place} calls them. */
        String told(List<String> values, IntFunction<String> place) {
            return place.apply(first) + " '"
                    + Encoding.replaced(values.get(first).strip()) + "' and " + place.apply(second) + " '"
                    + Encoding.replaced(values.get(second).strip()) + "' both name the " + name
                    + "; only one column can be it";
        }
    }

    /** The first two columns of one name among those that are needed, if there are any. */
    static Optional<Twice> twice(List<String> values) {
        int[] found = {-1, -1, -1};
        for (int i = 0; i < values.size(); i++) {
            int needed = needed(values.get(i));
            if (needed >= 0 && found[needed] >= 0) {
                return Optional.of(new Twice(NEEDED.get(needed), found[needed], i));
            }
            if (needed >= 0) {
                found[needed] = i;
            }
        }
        return Optional.empty();
    }

    /** Which of the needed columns this is, −1 if it is none. */
    private static int needed(String name) {
        return NEEDED.indexOf(Names.plain(name).toLowerCase(Locale.ROOT));
    }

    private static String different(String name, Set<String> taken) {
        String different = name;
        for (int count = 2; !taken.add(different); count++) {
            different = name + " " + count;
        }
        return different;
    }

    /** The names of the columns that are carried through. */
    List<String> carried() {
        List<String> carried = new ArrayList<>(names);
        for (int i = names.size() - 1; i >= 0; i--) {
            if (i == candidate || i == question || i == answer) {
                carried.remove(i);
            }
        }
        return List.copyOf(carried);
    }

    /** The carried columns of a row that has a value for each column. */
    Map<String, String> carried(List<String> values) {
        Map<String, String> carried = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != candidate && i != question && i != answer) {
                carried.put(names.get(i), values.get(i));
            }
        }
        return carried;
    }
}
