package dev.assay.report;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An answer with its findings drawn in: {@code the [1:task is [2:idempotent]]}. A bracket that closes another than the
 * innermost one says which: {@code [1:a [2:b]1 c]}.
 */
final class MarkedText {

    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    private final String text;
    private final Ink ink;
    private final Map<Span, Integer> numbers = new LinkedHashMap<>();
    private final Map<Span, Stance> stances = new TreeMap<>(OUTER_FIRST);

    MarkedText(Grade grade, Ink ink) {
        this.text = grade.answer();
        this.ink = ink;
        Stream.of(
                        grade.concepts().stream().map(ConceptGrade::findings),
                        grade.flags().stream().map(RaisedFlag::findings),
                        grade.signs().stream().map(RaisedSign::findings))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .forEach(finding -> stances.putIfAbsent(span(finding), finding.stance()));
        for (Span span : stances.keySet()) {
            numbers.put(span, numbers.size() + 1);
        }
    }

    /** The number that a finding is drawn with. */
    int number(Finding finding) {
        return numbers.get(span(finding));
    }

    private static Span span(Finding finding) {
        return new Span(finding.start(), finding.end());
    }

    /** The text with brackets, what is invisible in it made visible, and its own line breaks. */
    String drawn() {
        StringBuilder drawn = new StringBuilder(text.length() + 16 * numbers.size());
        Deque<Span> open = new ArrayDeque<>();
        Deque<Span> coming = new ArrayDeque<>(numbers.keySet());
        for (int i = 0; i <= text.length(); i++) {
            close(drawn, open, i);
            while (!coming.isEmpty() && coming.peek().start() == i) {
                open(drawn, open, coming.pop());
            }
            if (i < text.length()) {
                character(drawn, open, i);
            }
        }
        return drawn.toString();
    }

    private void open(StringBuilder drawn, Deque<Span> open, Span span) {
        open.push(span);
        drawn.append(ink.end())
                .append(ink.begin(stances.get(span)))
                .append('[')
                .append(numbers.get(span))
                .append(':');
    }

    private void close(StringBuilder drawn, Deque<Span> open, int place) {
        List<Span> closing = new ArrayList<>();
        for (Span span : open) {
            if (span.end() == place) {
                closing.add(span);
            }
        }
        for (Span span : closing) {
            boolean innermost = open.peek().equals(span);
            open.remove(span);
            drawn.append(']').append(innermost ? "" : numbers.get(span)).append(ink.end());
            if (!open.isEmpty()) {
                drawn.append(ink.begin(stances.get(open.peek())));
            }
        }
    }

    /** A line of its own is coloured anew, so that what stands between two lines is not. */
    private void character(StringBuilder drawn, Deque<Span> open, int index) {
        char c = text.charAt(index);
        boolean feedFollows = index + 1 < text.length() && text.charAt(index + 1) == '\n';
        if (c == '\n') {
            drawn.append(open.isEmpty() ? "" : ink.end()).append('\n');
            drawn.append(open.isEmpty() ? "" : ink.begin(stances.get(open.peek())));
        } else if (c != '\r' || !feedFollows) {
            Display.appendVisible(drawn, text, index, "    ");
        }
    }
}
