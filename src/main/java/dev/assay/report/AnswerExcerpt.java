package dev.assay.report;

import dev.assay.context.Cue;
import dev.assay.study.suggestion.Clue;
import dev.assay.study.suggestion.Moved;
import dev.assay.text.Span;

/** Some words of an answer on one line, those that matter in square brackets, with ellipses for what is left out. */
final class AnswerExcerpt {

    /** So much stands on each side of what matters, in UTF-16 units, if the other side has as much. */
    private static final int AROUND = 45;

    private static final int LONGEST_FOUND = 90;

    /** A cue that is farther away from a finding is not shown beside it. */
    private static final int FARTHEST_CUE = 100;

    private AnswerExcerpt() {}

    /** The words that a change is decided by; the answer's first ones if none stand out. */
    static String of(Moved moved) {
        String answer = moved.answer().answer();
        return moved.end() == moved.start()
                ? Display.cut(line(answer.strip()), 2 * AROUND)
                : of(answer, moved.start(), moved.end(), moved.start(), moved.end());
    }

    /** The words of a clue, and those of its cue if they are near. */
    static String of(String answer, Clue clue) {
        int from = clue.start();
        int to = clue.end();
        if (clue.cue().isPresent()) {
            Cue cue = clue.cue().get();
            from = cue.start() < from && from - cue.start() <= FARTHEST_CUE ? cue.start() : from;
            to = cue.end() > to && cue.end() - to <= FARTHEST_CUE ? cue.end() : to;
        }
        return of(answer, clue.start(), clue.end(), from, to);
    }

    private static String of(String answer, int start, int end, int first, int last) {
        Span part = Quotation.around(answer, new Span(0, answer.length()), new Span(first, last), 2 * AROUND);
        return (part.start() > 0 ? "… " : "") + line(answer.substring(part.start(), start)) + "["
                + found(answer, start, end) + "]"
                + line(answer.substring(end, part.end())) + (part.end() < answer.length() ? " …" : "");
    }

    /** The words of a span, those in the middle of a long one left out. */
    static String found(String answer, int start, int end) {
        String found = line(answer.substring(start, end));
        if (Display.width(found) <= LONGEST_FOUND) {
            return found;
        }
        int first = found.lastIndexOf(' ', LONGEST_FOUND / 2);
        int last = found.indexOf(' ', found.length() - LONGEST_FOUND / 2);
        return found.substring(0, first < 0 ? whole(found, LONGEST_FOUND / 2) : first) + " … "
                + found.substring(last < 0 ? whole(found, found.length() - LONGEST_FOUND / 2) : last + 1);
    }

    /** The place itself, or the one after it if it would cut a surrogate pair. */
    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }

    /** A text on one line. */
    static String line(String text) {
        return Display.oneLine(Quotation.onOneLine(text));
    }
}
