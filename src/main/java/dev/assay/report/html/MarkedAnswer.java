package dev.assay.report.html;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An answer cut into pieces wherever a finding begins or ends, so that findings that overlap can all be shown: a piece
 * knows every finding that it belongs to. Findings with the same span have the same number.
 */
final class MarkedAnswer {

    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    /**
     * A stretch of text, and the numbers of the findings that end with it.
     *
     * @param text the stretch; may be empty
     * @param look how the shortest finding over it is drawn; nothing if there is none
     * @param marks the numbers of all findings over it, separated by spaces
     * @param many whether there is more than one
     * @param ending the findings that end here
     */
    record Piece(String text, Look look, String marks, boolean many, List<Badge> ending) {}

    /** The number of a finding, as it stands in the text. */
    record Badge(int number, Look look) {}

    private final String text;
    private final Map<Span, Look> looks = new TreeMap<>(OUTER_FIRST);
    private final Map<Span, Integer> numbers = new LinkedHashMap<>();

    MarkedAnswer(Grade grade) {
        this.text = grade.answer();
        for (ConceptGrade concept : grade.concepts()) {
            concept.findings().forEach(finding -> add(finding, Look.of(finding.stance())));
        }
        for (RaisedFlag flag : grade.flags()) {
            flag.findings().forEach(finding -> add(finding, flag.counts() ? Look.FLAG : Look.EXCUSED));
        }
        for (RaisedSign sign : grade.signs()) {
            sign.findings().forEach(finding -> add(finding, Look.SIGN));
        }
        looks.keySet().forEach(span -> numbers.put(span, numbers.size() + 1));
    }

    private void add(Finding finding, Look look) {
        looks.merge(span(finding), look, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private static Span span(Finding finding) {
        return new Span(finding.start(), finding.end());
    }

    /** The number that a finding has in the text, from 1. */
    int number(Finding finding) {
        return numbers.get(span(finding));
    }

    /** The looks that occur, for a legend. */
    Set<Look> looks() {
        return new TreeSet<>(looks.values());
    }

    /** The whole text in its order. */
    List<Piece> pieces() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        Map<Integer, List<Span>> ends = new TreeMap<>();
        looks.keySet().forEach(span -> {
            borders.add(span.start());
            borders.add(span.end());
            ends.computeIfAbsent(span.end(), end -> new ArrayList<>()).add(span);
        });
        List<Piece> pieces = new ArrayList<>();
        List<Span> coming = new ArrayList<>(looks.keySet());
        Set<Span> open = new LinkedHashSet<>();
        int next = 0;
        int from = 0;
        for (int border : borders) {
            List<Span> ending = ends.getOrDefault(border, List.of());
            if (border > from || !ending.isEmpty()) {
                pieces.add(piece(text.substring(from, border), open, ending));
            }
            ending.forEach(open::remove);
            while (next < coming.size() && coming.get(next).start() == border) {
                if (coming.get(next).end() > border) {
                    open.add(coming.get(next));
                }
                next++;
            }
            from = border;
        }
        return pieces;
    }

    private Piece piece(String part, Set<Span> open, List<Span> ending) {
        List<Badge> badges = ending.stream()
                .map(span -> new Badge(numbers.get(span), looks.get(span)))
                .sorted(Comparator.comparingInt(Badge::number))
                .toList();
        Look look = open.stream()
                .min(Comparator.comparingInt(Span::length))
                .map(looks::get)
                .orElse(null);
        String marks = open.stream().map(span -> "" + numbers.get(span)).collect(Collectors.joining(" "));
        return new Piece(part, look, marks, open.size() > 1, badges);
    }
}
