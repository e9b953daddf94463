package dev.assay.text;

import dev.assay.text.Sentence.Kind;
import java.util.List;

/**
 * Finds the headings that no sign marks: a line all in bold, and a short line with a colon above a list or code.
 */
final class HeadingGuess {

    /** A lead of more words than this states something ("I would do this in three steps:"). */
    private static final int LEAD_WORDS = 4;

    private static final int TITLE_LENGTH = 100;

    private HeadingGuess() {}

    /** Puts headings in the place of the paragraphs that are some. */
    static void apply(String text, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean single = block.kind() == Kind.PROSE && block.lines().size() == 1;
            boolean heads = i + 1 < blocks.size() && isList(blocks.get(i + 1));
            if (single && isBold(text, block.lines())) {
                blocks.set(i, new Block(Kind.HEADING, Sentence.BOLD_LEVEL, block.lines()));
            } else if (single && heads && isLead(text, block.lines())) {
                blocks.set(i, new Block(Kind.HEADING, Sentence.LEAD_LEVEL, block.lines()));
            }
        }
    }

    /** Whether a line could be a title: short, and no sentence. */
    static boolean isTitle(String text, Ranges line) {
        char last = text.charAt(line.last() - 1);
        return line.last() - line.first() <= TITLE_LENGTH && last != '.' && last != '!' && last != ';' && last != ',';
    }

    private static boolean isList(Block block) {
        return block.kind() == Kind.LIST_ITEM || block.isCode();
    }

    private static boolean isBold(String text, Ranges line) {
        int start = line.first();
        int end = line.last();
        if (end - start > 4 && text.charAt(end - 1) == ':') {
            end--;
        }
        String mark = text.startsWith("**", start) ? "**" : text.startsWith("__", start) ? "__" : null;
        return mark != null
                && isTitle(text, line)
                && end - start > 4
                && text.startsWith(mark, end - 2)
                && text.indexOf(mark, start + 2) == end - 2
                && text.charAt(end - 3) != '.';
    }

    private static boolean isLead(String text, Ranges line) {
        if (!isTitle(text, line) || text.charAt(line.last() - 1) != ':') {
            return false;
        }
        int words = 0;
        for (int i = line.first(); i < line.last(); i++) {
            if (!Lines.isSpace(text.charAt(i)) && (i == line.first() || Lines.isSpace(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words <= LEAD_WORDS;
    }
}
