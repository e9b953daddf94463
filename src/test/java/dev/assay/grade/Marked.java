package dev.assay.grade;

import dev.assay.context.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws findings into their text. */
final class Marked {

    private Marked() {}

    /** The text with brackets around each finding; findings are in the order of the text and do not overlap. */
    static String text(String text, List<Finding> findings) {
        StringBuilder marked = new StringBuilder(text);
        List<Finding> backwards = new ArrayList<>(findings);
        Collections.reverse(backwards);
        for (Finding finding : backwards) {
            marked.insert(finding.end(), ']').insert(finding.start(), '[');
        }
        return marked.toString();
    }
}
