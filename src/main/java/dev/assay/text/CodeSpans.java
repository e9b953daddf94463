package dev.assay.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The inline code of a block: what stands between two runs of equally many backticks, as in CommonMark. Linear, since
 * the next run of each length is looked up from the right before pairing from the left.
 */
final class CodeSpans {

    private final String text;

    /** The first backtick at or behind the last block asked about; the text's length if there is none. */
    private int backtick = -1;

    CodeSpans(String text) {
        this.text = text;
    }

    /** The code between backticks of a block, without them; blocks come in the order of the text. */
    Ranges of(Ranges lines) {
        if (backtick < lines.first()) {
            int found = text.indexOf('`', lines.first());
            backtick = found < 0 ? text.length() : found;
        }
        if (backtick >= lines.last()) {
            return Ranges.NONE;
        }
        Ranges runs = runs(lines);
        if (runs.size() < 2) {
            return Ranges.NONE;
        }
        int[] partners = partners(runs);
        Ranges spans = new Ranges();
        int i = 0;
        while (i < runs.size()) {
            int partner = partners[i];
            if (partner >= 0) {
                spans.add(runs.end(i), runs.start(partner));
                i = partner;
            }
            i++;
        }
        return spans;
    }

    private Ranges runs(Ranges lines) {
        Ranges runs = new Ranges();
        for (int line = 0; line < lines.size(); line++) {
            int end = lines.end(line);
            int i = lines.start(line);
            while (i < end) {
                if (text.charAt(i) == '`') {
                    int length = Lines.run(text, i, end);
                    runs.add(i, i + length);
                    i += length;
                } else {
                    i++;
                }
            }
        }
        return runs;
    }

    /** For each run the next one of the same length, or -1. */
    private static int[] partners(Ranges runs) {
        int[] partners = new int[runs.size()];
        Arrays.fill(partners, -1);
        Map<Integer, Integer> next = new HashMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            Integer later = next.put(runs.end(i) - runs.start(i), i);
            if (later != null) {
                partners[i] = later;
            }
        }
        return partners;
    }
}
