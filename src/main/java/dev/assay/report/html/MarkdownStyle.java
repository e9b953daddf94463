package dev.assay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * How the Markdown of an answer is meant to look. It only tells which characters look otherwise, and leaves all of them
 * where they are.
 */
final class MarkdownStyle extends AbstractVisitor {

    /** Ways in which characters can look otherwise. */
    enum Style {
        CODE,
        STRONG,
        HEADING,
        /** what makes the others: asterisks, fences, number signs, bullets */
        SIGN,
        /** a block of code with its fences and the ends of its lines */
        FENCE
    }

    /**
     * Characters that look otherwise, in UTF-16 units of the answer.
     *
     * @param end the unit after the last one
     */
    record Stretch(int start, int end, Style style) {}

    /** Tells the styles at places that only go forward. */
    static final class Cursor {
        private final List<Stretch> coming;
        private final PriorityQueue<Stretch> open = new PriorityQueue<>(Comparator.comparingInt(Stretch::end));
        private int next;

        /** @param stretches by their start */
        Cursor(List<Stretch> stretches) {
            this.coming = stretches;
        }

        /** The styles of the unit at a place; empty if it looks as always. */
        Set<Style> at(int place) {
            while (next < coming.size() && coming.get(next).start() <= place) {
                open.add(coming.get(next++));
            }
            while (!open.isEmpty() && open.peek().end() <= place) {
                open.remove();
            }
            Set<Style> styles = EnumSet.noneOf(Style.class);
            open.forEach(stretch -> styles.add(stretch.style()));
            return styles;
        }
    }

    /** Deeper blocks are no writing of people, and each level costs the stack some of its room. */
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(Set.of(FencedCodeBlock.class, Heading.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();

    private MarkdownStyle(String text) {
        this.text = text;
    }

    /** All stretches of a text by their start. */
    static List<Stretch> of(String text) {
        MarkdownStyle style = new MarkdownStyle(text);
        PARSER.parse(text).accept(style);
        style.stretches.sort(Comparator.comparingInt(Stretch::start));
        return List.copyOf(style.stretches);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        List<SourceSpan> lines = block.getSourceSpans();
        whole(block, Style.CODE);
        SourceSpan last = lines.get(lines.size() - 1);
        add(lineStart(lines.get(0).getInputIndex()), nextLine(last.getInputIndex() + last.getLength()), Style.FENCE);
        whole(lines.get(0), Style.SIGN);
        if (block.getClosingFenceLength() != null && lines.size() > 1) {
            whole(lines.get(lines.size() - 1), Style.SIGN);
        }
    }

    @Override
    public void visit(Code code) {
        whole(code, Style.CODE);
        signs(code, '`');
    }

    @Override
    public void visit(StrongEmphasis strong) {
        // Underscores stand in names as well: __init__.
        if (strong.getOpeningDelimiter().startsWith("*")) {
            whole(strong, Style.STRONG);
            ends(strong, strong.getOpeningDelimiter().length());
        }
        visitChildren(strong);
    }

    @Override
    public void visit(Heading heading) {
        SourceSpan first = heading.getSourceSpans().get(0);
        int from = first.getInputIndex();
        int end = run(from, '#');
        if (end > from) {
            whole(heading, Style.HEADING);
            add(from, end, Style.SIGN);
        }
        visitChildren(heading);
    }

    @Override
    public void visit(ListItem item) {
        int from = item.getSourceSpans().get(0).getInputIndex();
        if ("*+-".indexOf(text.charAt(from)) >= 0) {
            add(from, from + 1, Style.SIGN);
        }
        visitChildren(item);
    }

    private void whole(Node node, Style style) {
        node.getSourceSpans().forEach(span -> whole(span, style));
    }

    private void whole(SourceSpan span, Style style) {
        add(span.getInputIndex(), span.getInputIndex() + span.getLength(), style);
    }

    /** The signs around a node, as many as it begins with. */
    private void signs(Node node, char sign) {
        int from = node.getSourceSpans().get(0).getInputIndex();
        ends(node, run(from, sign) - from);
    }

    private void ends(Node node, int length) {
        List<SourceSpan> lines = node.getSourceSpans();
        int from = lines.get(0).getInputIndex();
        SourceSpan last = lines.get(lines.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        add(from, from + length, Style.SIGN);
        add(end - length, end, Style.SIGN);
    }

    /** The beginning of a line, if there is nothing but blanks between it and a place; the place itself otherwise. */
    private int lineStart(int place) {
        int start = place;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r' ? start : place;
    }

    /** Behind the end of a line, if it ends at a place; the place itself otherwise. */
    private int nextLine(int place) {
        int carriage = text.startsWith("\r", place) ? 1 : 0;
        return place + carriage + (text.startsWith("\n", place + carriage) ? 1 : 0);
    }

    private int run(int from, char sign) {
        int end = from;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end;
    }

    private void add(int start, int end, Style style) {
        if (start < end) {
            stretches.add(new Stretch(start, end, style));
        }
    }
}
