package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a grade shows of many findings: it does not grow with the number of times that an answer says a thing. */
final class Excerpt {

    /** The most findings that a concept, flag or sign shows. */
    static final int LIMIT = 50;

    /** The most characters of an answer that a sentence about it quotes. */
    private static final int QUOTE = 80;

    private Excerpt() {}

    /**
     * At most {@link #LIMIT} findings: the first of each stance, then those that assert, then the others.
     *
     * @param findings in any order
     * @return by place
     */
    static List<Finding> of(List<Finding> findings) {
        List<Finding> byPlace = new ArrayList<>(findings);
        byPlace.sort(Evidence.BY_PLACE);
        if (byPlace.size() <= LIMIT) {
            return byPlace;
        }
        Set<Stance> seen = EnumSet.noneOf(Stance.class);
        List<Finding> firsts = new ArrayList<>();
        List<Finding> asserting = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : byPlace) {
            if (seen.add(finding.stance())) {
                firsts.add(finding);
            } else {
                (finding.stance().asserts() ? asserting : others).add(finding);
            }
        }
        List<Finding> kept = new ArrayList<>(firsts);
        kept.addAll(asserting);
        kept.addAll(others);
        kept = kept.subList(0, LIMIT);
        kept.sort(Evidence.BY_PLACE);
        return kept;
    }

    /** Words of an answer for a sentence about it: in quotation marks, on one line, shortened in the middle. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > QUOTE) {
            line = line.substring(0, whole(line, QUOTE / 2)) + " … "
                    + line.substring(whole(line, line.length() - QUOTE / 2));
        }
        return "'" + line + "'";
    }

    /** The place itself, or the one before it if it would cut a surrogate pair. */
    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
