package dev.assay.report;

import dev.assay.context.Cue;
import dev.assay.study.suggestion.Clue;
import dev.assay.study.suggestion.Moved;

/** Some words of an answer on one line, those that matter in square brackets, with ellipses for what is left out. */
final class AnswerExcerpt {

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
        int from = blankBefore(answer, Math.max(0, first - AROUND), first);
        int to = blankAfter(answer, Math.min(answer.length(), last + AROUND), last);
        return (from > 0 ? "… " : "") + line(answer.substring(from, start)) + "[" + found(answer, start, end) + "]"
                + line(answer.substring(end, to)) + (to < answer.length() ? " …" : "");
    }

    /** The words of a span, those in the middle of a long one left out. */
    static String found(String answer, int start, int end) {
        String found = line(answer.substring(start, end));
        if (Display.width(found) <= LONGEST_FOUND) {
            return found;
        }
        int first = blankAfter(found, LONGEST_FOUND / 2, 1);
        int last = blankBefore(found, found.length() - LONGEST_FOUND / 2, found.length() - 1);
        return found.substring(0, first) + " … " + found.substring(last);
    }

    /** A text on one line. */
    static String line(String text) {
        return Display.oneLine(text.replaceAll("\\s+", " "));
    }

    private static int blankBefore(String text, int from, int most) {
        if (from == 0) {
            return 0;
        }
        int at = from;
        while (at < most && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < most && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blankAfter(String text, int to, int least) {
        if (to == text.length()) {
            return to;
        }
        int at = to;
        while (at > least && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
