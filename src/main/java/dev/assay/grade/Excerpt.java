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
    static final int QUOTE = 80;

    /** So many characters of a word are left out rather than that it is cut. */
    private static final int LONG = 20;

    private Excerpt() {}

    /**
     * At most {@link #LIMIT} findings: the first of each stance, then those that assert, then the others.
     *
     * @param findings in any order
     * @return by place
     */
    static List<Finding> of(List<Finding> findings) {
        if (findings.size() <= LIMIT && isByPlace(findings)) {
            return findings;
        }
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

    private static boolean isByPlace(List<Finding> findings) {
        for (int i = 1; i < findings.size(); i++) {
            if (Evidence.BY_PLACE.compare(findings.get(i - 1), findings.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Words of an answer for a sentence about it: in quotation marks, on one line, shortened in the middle, between words. */
    static String quote(String text) {
        String line = onOneLine(text.strip());
        if (line.length() > QUOTE) {
            line = line.substring(0, endOfWord(line, whole(line, QUOTE / 2))) + " … "
                    + line.substring(startOfWord(line, whole(line, line.length() - QUOTE / 2)));
        }
        return "'" + line + "'";
    }

    /** A text with one space for each stretch of white space. */
    private static String onOneLine(String text) {
        if (isOnOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space) {
                line.append(text.charAt(i));
            } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static boolean isOnOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The last end of a word up to a place, or the place itself if the word is a long one. */
    private static int endOfWord(String line, int place) {
        int space = line.lastIndexOf(' ', place);
        return place - space <= LONG ? space : place;
    }

    /** The first start of a word from a place on, or the place itself if the word is a long one. */
    private static int startOfWord(String line, int place) {
        int space = line.indexOf(' ', place - 1);
        return space >= 0 && space - place < LONG ? space + 1 : place;
    }

    /** The place itself, or the one before it if it would cut a surrogate pair. */
    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
