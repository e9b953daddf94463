package dev.assay.report.html;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An answer cut into pieces wherever evidence or another style of writing begins or ends, so that evidence that overlaps
 * can all be shown: a piece knows everything that it belongs to. Findings of one concept that lie over each other are one
 * piece of evidence; evidence with the same span has the same number.
 */
final class MarkedAnswer {

    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    /**
     * A stretch of text, and the numbers of the evidence that ends with it.
     *
     * @param text the stretch; may be empty
     * @param look how the shortest evidence over it is drawn that changes something; nothing if there is none at all
     * @param by the number of that evidence; 0 if there is none
     * @param marks the numbers of all evidence over it, separated by spaces
     * @param many whether there is more than one
     * @param written classes of the style sheet for how its author wrote it; may be empty
     * @param fenced whether it stands in a block of code
     * @param ending the evidence that ends here
     */
    record Piece(
            String text,
            Look look,
            int by,
            String marks,
            boolean many,
            String written,
            boolean fenced,
            List<Badge> ending) {}

    /** Pieces that stand together: those of a block of code, or those between two. */
    record Block(boolean fenced, List<Piece> pieces) {}

    /** The number of a piece of evidence, as it stands in the text. */
    record Badge(int number, Look look) {}

    private final String text;
    private final List<MarkdownStyle.Stretch> styles;
    private final Map<Span, Look> looks = new TreeMap<>(OUTER_FIRST);
    private final Map<Span, Integer> numbers = new LinkedHashMap<>();

    MarkedAnswer(Grade grade) {
        this.text = grade.answer();
        this.styles = MarkdownStyle.of(text);
        ConceptLooks concepts = ConceptLooks.of(grade);
        for (ConceptGrade concept : grade.concepts()) {
            Chain.of(concept.findings()).forEach(chain -> add(chain, concepts.of(concept, chain.stance())));
        }
        for (RaisedFlag flag : grade.flags()) {
            Chain.of(flag.findings()).forEach(chain -> add(chain, flag.counts() ? Look.FLAG : Look.EXCUSED));
        }
        for (RaisedSign sign : grade.signs()) {
            Chain.of(sign.findings()).forEach(chain -> add(chain, Look.SIGN));
        }
        looks.keySet().forEach(span -> numbers.put(span, numbers.size() + 1));
    }

    private void add(Chain chain, Look look) {
        looks.merge(chain.span(), look, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** The number that evidence has in the text, from 1. */
    int number(Chain chain) {
        return numbers.get(chain.span());
    }

    /** What stands there. */
    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The looks that can be seen, for a legend. */
    Set<Look> looks() {
        Set<Look> seen = new TreeSet<>();
        pieces().forEach(piece -> {
            if (piece.look() != null) {
                seen.add(piece.look());
            }
            piece.ending().forEach(badge -> seen.add(badge.look()));
        });
        return seen;
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
        styles.forEach(stretch -> {
            borders.add(stretch.start());
            borders.add(stretch.end());
        });
        MarkdownStyle.Cursor style = new MarkdownStyle.Cursor(styles);
        List<Piece> pieces = new ArrayList<>();
        List<Span> coming = new ArrayList<>(looks.keySet());
        Set<Span> open = new LinkedHashSet<>();
        int next = 0;
        int from = 0;
        for (int border : borders) {
            List<Span> ending = ends.getOrDefault(border, List.of());
            if (border > from || !ending.isEmpty()) {
                pieces.add(piece(text.substring(from, border), open, style.at(from), ending));
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

    /** The whole text in its order, blocks of code by themselves. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces()) {
            if (blocks.isEmpty() || blocks.get(blocks.size() - 1).fenced() != piece.fenced()) {
                blocks.add(new Block(piece.fenced(), new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).pieces().add(piece);
        }
        return blocks;
    }

    private Piece piece(String part, Set<Span> open, Set<MarkdownStyle.Style> styles, List<Span> ending) {
        List<Badge> badges = ending.stream()
                .map(span -> new Badge(numbers.get(span), looks.get(span)))
                .sorted(Comparator.comparingInt(Badge::number))
                .toList();
        Optional<Span> decides = open.stream()
                .min(Comparator.comparing((Span span) -> looks.get(span).dim()).thenComparing(Span::length));
        String marks = open.stream().map(span -> "" + numbers.get(span)).collect(Collectors.joining(" "));
        return new Piece(
                part,
                decides.map(looks::get).orElse(null),
                decides.map(numbers::get).orElse(0),
                marks,
                open.size() > 1,
                styles.stream()
                        .filter(style -> style != MarkdownStyle.Style.FENCE)
                        .map(style -> "md-" + Figures.name(style))
                        .collect(Collectors.joining(" ")),
                styles.contains(MarkdownStyle.Style.FENCE),
                badges);
    }
}
