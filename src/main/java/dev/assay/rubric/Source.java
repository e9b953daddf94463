package dev.assay.rubric;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The text of one file, and where its lines begin. */
final class Source {

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final Map<Integer, String> lines = new HashMap<>();

    Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The line that holds an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Problem problem(int offset, String message) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int line = line(place);
        int column = place - lineStarts[line - 1] + 1;
        return new Problem(file, line, column, message, lines.computeIfAbsent(line, this::lineText));
    }

    /** The text of a line, from 1, without its line break. */
    String lineText(int line) {
        int start = lineStarts[line - 1];
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /** What stands behind an offset in its line, without the space before it. */
    String restOfLine(int offset) {
        int line = line(offset);
        return lineText(line)
                .substring(Math.min(offset - lineStart(line), lineText(line).length()))
                .stripLeading();
    }

    int lineStart(int line) {
        return lineStarts[line - 1];
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
