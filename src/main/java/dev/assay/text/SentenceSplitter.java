package dev.assay.text;

/**
 * Splits the text of a block into sentences: at punctuation, and at line breaks that the writer meant. Linear: what is
 * looked at around a place has a bounded length. One splitter serves one block.
 */
final class SentenceSplitter {

    private final String text;
    private final Ranges lines;
    private final Ranges code;
    private final SentenceEnds ends;
    private final LineBreaks breaks;

    private final Ranges sentences = new Ranges();
    private final Ranges clauseBreaks = new Ranges();
    private int nextCode;
    private int start;

    SentenceSplitter(String text, Ranges lines, Ranges code, SentenceEnds ends) {
        this.text = text;
        this.lines = lines;
        this.code = code;
        this.ends = ends;
        this.breaks = new LineBreaks(text, lines);
    }

    Ranges split() {
        start = lines.first();
        for (int line = 0; line < lines.size(); line++) {
            splitLine(line);
        }
        end(lines.last(), lines.last());
        return sentences;
    }

    /** The line breaks that end a thought without ending a sentence: empty ranges where the next line starts. */
    Ranges clauseBreaks() {
        return clauseBreaks;
    }

    private void splitLine(int line) {
        int lineEnd = lines.end(line);
        boolean last = line + 1 == lines.size();
        int next = last ? lineEnd : lines.start(line + 1);
        boolean decided = false;
        int i = lines.start(line);
        while (i < lineEnd) {
            int codeEnd = codeEnd(i);
            if (codeEnd > i) {
                i = codeEnd;
            } else if (!SentenceEnds.isTerminator(text.charAt(i))) {
                i++;
            } else {
                int after = SentenceEnds.afterTerminators(text, i, lineEnd);
                int follows = Lines.skipSpaces(text, after, lineEnd);
                boolean atLineEnd = follows == lineEnd;
                if (atLineEnd) {
                    follows = next;
                    decided = true;
                }
                if (follows > after ? ends.isEnd(start, i, after, follows, lines.last()) : ends.isGluedEnd(i, after)) {
                    end(after, follows);
                }
                i = after;
            }
        }
        if (!decided && !last && start < lineEnd && codeEnd(next) <= next) {
            LineBreaks.Kind kind = breaks.after(line);
            if (kind == LineBreaks.Kind.SENTENCE) {
                end(lineEnd, next);
            } else if (kind == LineBreaks.Kind.CLAUSE) {
                clauseBreaks.add(next, next);
            }
        }
    }

    /** The end of the inline code in which the place stands, or the place itself. */
    private int codeEnd(int i) {
        if (nextCode == code.size()) {
            return i;
        }
        while (nextCode < code.size() && code.end(nextCode) <= i) {
            nextCode++;
        }
        return nextCode < code.size() && code.start(nextCode) <= i ? code.end(nextCode) : i;
    }

    private void end(int end, int next) {
        if (start < end) {
            sentences.add(start, end);
        }
        start = next;
    }
}
