package dev.assay.text;

import dev.assay.text.Sentence.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks of a text, line by line: what Markdown marks, and what people write where nothing is rendered.
 * Follows CommonMark where the two agree; where they do not, a line is what its reader takes it for. One pass, linear
 * in the text. One scanner serves one text.
 */
final class BlockScanner {

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final ListNesting nesting = new ListNesting();

    private Ranges open = new Ranges();
    private Kind openKind = Kind.PROSE;
    private int openDepth;

    private char fenceSign;
    private int fenceLength;
    private boolean inTable;
    private int row;
    private boolean afterBlank = true;

    BlockScanner(String text) {
        this.text = text;
    }

    List<Block> scan() {
        int length = text.length();
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || Lines.isLineEnd(text.charAt(i))) {
                line(start, i);
                if (i + 1 < length && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        close();
        HeadingGuess.apply(text, blocks);
        return blocks;
    }

    private void line(int lineStart, int lineEnd) {
        int end = Lines.trimEnd(text, lineStart, lineEnd);
        int start = Lines.skipSpaces(text, lineStart, end);
        if (fenceLength > 0) {
            fenced(lineStart, start, end);
            return;
        }
        if (start == end) {
            close();
            inTable = false;
            row = 0;
            afterBlank = true;
            return;
        }
        int quoteEnd = quoteMarkers(start, end);
        boolean quoted = quoteEnd > start;
        if (quoted != (openKind == Kind.QUOTE)) {
            close();
        }
        int indent = quoted ? 0 : Lines.indent(text, lineStart, end);
        start = quoted ? Lines.skipSpaces(text, quoteEnd, end) : start;
        if (start == end) {
            close();
        } else if (!structure(start, end, indent, quoted)) {
            paragraphLine(start, end, indent, quoted);
        }
        afterBlank = false;
    }

    /** The end of the {@code >} signs that a line starts with; a Python prompt is none. */
    private int quoteMarkers(int start, int end) {
        int i = start;
        int after = start;
        while (i < end && text.charAt(i) == '>') {
            int signs = Lines.run(text, i, end);
            if (i == start && signs >= 3) {
                return start;
            }
            after = i + signs;
            i = Lines.skipSpaces(text, after, end);
        }
        return after;
    }

    /** Takes a line that is no part of a paragraph's text, or starts one. */
    private boolean structure(int start, int end, int indent, boolean quoted) {
        int fence = Lines.openingFence(text, start, end);
        if (fence > 0) {
            close();
            openKind = Kind.CODE;
            fenceSign = text.charAt(start);
            fenceLength = fence;
            return true;
        }
        int level = Lines.headingLevel(text, start, end);
        if (level > 0) {
            heading(Lines.skipSpaces(text, start + level, end), end, level);
            return true;
        }
        int underline = Lines.underline(text, start, end);
        if (underline > 0 && open.size() == 1 && openKind == Kind.PROSE && HeadingGuess.isTitle(text, open)) {
            openKind = Kind.HEADING;
            openDepth = underline;
            close();
            return true;
        }
        if (underline > 0 || Lines.rule(text, start, end) != 0) {
            close();
            return true;
        }
        return table(start, end) || code(start, end, indent) || listItem(start, end, indent, quoted);
    }

    private void heading(int start, int end, int level) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '#') {
            last--;
        }
        if (last < end && last > start && !Lines.isSpace(text.charAt(last - 1))) {
            last = end; // "# About C#"
        }
        nesting.clear();
        row = 0;
        single(Kind.HEADING, level, start, Lines.trimEnd(text, start, last));
    }

    private boolean table(int start, int end) {
        if (Lines.isDelimiterRow(text, start, end)) {
            if (!open.isEmpty() && Lines.contains(text, open.start(open.size() - 1), open.last(), '|')) {
                int headStart = open.start(open.size() - 1);
                int headEnd = open.last();
                open.removeLast();
                close();
                cells(headStart, headEnd);
            }
            inTable = true;
            close();
            return true;
        }
        if (Lines.isRow(text, start, end) || (inTable && Lines.contains(text, start, end, '|'))) {
            inTable = true;
            close();
            cells(start, end);
            return true;
        }
        inTable = false;
        row = 0;
        return false;
    }

    private void cells(int start, int end) {
        blocks.addAll(TableRow.cells(text, start, end, row++));
    }

    private boolean code(int start, int end, int indent) {
        boolean prompt = text.startsWith(">>> ", start) || text.startsWith("... ", start) && openKind == Kind.CODE;
        boolean indented = (afterBlank || (openKind == Kind.CODE && !open.isEmpty()))
                && indent >= nesting.contentIndent() + 4
                && CodeLook.isCode(text, start, end);
        if (!prompt && !indented) {
            return false;
        }
        if (openKind != Kind.CODE) {
            close();
            openKind = Kind.CODE;
        }
        open.add(start, end);
        return true;
    }

    private void fenced(int lineStart, int start, int end) {
        int from = start;
        if (from < end && text.charAt(from) == '>') {
            from = Lines.skipSpaces(text, quoteMarkers(from, end), end);
        }
        int signs = Lines.closingFence(text, from, end, fenceSign, fenceLength);
        if (signs > 0) {
            fenceLength = 0;
            close();
            afterBlank = true;
            int rest = Lines.skipSpaces(text, from + signs, end);
            if (rest < end) {
                paragraphLine(rest, end, 0, false);
                afterBlank = false;
            }
        } else if (from < end) {
            open.add(from, end);
        }
    }

    private boolean listItem(int start, int end, int indent, boolean quoted) {
        int marker = Lines.listMarker(text, start, end);
        if (marker < 0) {
            return false;
        }
        close();
        int content = Lines.skipSpaces(text, marker, end);
        openKind = quoted ? Kind.QUOTE : Kind.LIST_ITEM;
        openDepth = quoted ? 0 : nesting.item(indent, indent + content - start);
        content = afterCheckbox(content, end);
        if (content < end) {
            open.add(content, end);
        }
        return true;
    }

    private int afterCheckbox(int start, int end) {
        boolean box = start + 3 < end
                && text.charAt(start) == '['
                && " xX".indexOf(text.charAt(start + 1)) >= 0
                && text.charAt(start + 2) == ']'
                && Lines.isSpace(text.charAt(start + 3));
        return box ? Lines.skipSpaces(text, start + 3, end) : start;
    }

    private void paragraphLine(int start, int end, int indent, boolean quoted) {
        if (quoted) {
            openKind = Kind.QUOTE;
        } else if (openKind == Kind.CODE) {
            close();
        }
        boolean leavesList =
                nesting.isOpen() && indent < 2 && (afterBlank || Character.isUpperCase(text.codePointAt(start)));
        if (leavesList) {
            close();
            nesting.clear();
        }
        if (open.isEmpty() && openKind == Kind.PROSE && nesting.isOpen()) {
            openKind = Kind.LIST_ITEM;
            openDepth = nesting.paragraph(indent);
        }
        open.add(start, end);
    }

    private void single(Kind kind, int depth, int start, int end) {
        close();
        if (start < end) {
            Ranges line = new Ranges();
            line.add(start, end);
            blocks.add(new Block(kind, depth, line));
        }
    }

    /** Ends the open block, if there is one. */
    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(openKind, openDepth, open));
            open = new Ranges();
        }
        openKind = Kind.PROSE;
        openDepth = 0;
    }
}
