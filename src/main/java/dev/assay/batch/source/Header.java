package dev.assay.batch.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first row of a CSV source: which column holds what.
 *
 * @param candidate index of the candidate's column
 * @param question index of the question's column
 * @param answer index of the answer's column
 * @param names the names of all columns, made different from one another
 */
record Header(int candidate, int question, int answer, List<String> names) {

    private static final Set<String> NEEDED = Set.of("candidate", "question", "answer");

    /** The header in these values, if all three columns are there, each once. */
    static Optional<Header> of(List<String> values) {
        int[] found = {-1, -1, -1};
        Set<String> names = new LinkedHashSet<>(NEEDED);
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String name = Encoding.replaced(values.get(i).strip());
            int needed = List.of("candidate", "question", "answer").indexOf(name.toLowerCase(Locale.ROOT));
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
