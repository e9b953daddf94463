package dev.assay.context;

import dev.assay.context.About.How;
import java.util.ArrayList;
import java.util.List;

/** What the headings, list items and introductions above a place name. Lives for one call. */
final class Scopes {

    private record Heading(int level, int link) {}

    private final List<Heading> headings = new ArrayList<>();

    /** What the items that the current one stands in name, from the outermost. */
    private final List<Integer> items = new ArrayList<>();

    /** What a paragraph that ends with a colon speaks of. */
    private int introduced = Link.NONE;

    /** Ends what headings of a level and below it head. */
    void endLevels(int level) {
        while (!headings.isEmpty() && headings.get(headings.size() - 1).level >= level) {
            headings.remove(headings.size() - 1);
        }
        endList();
    }

    /** Opens a heading, when those of its level and below it have ended. */
    void head(int level, int link) {
        headings.add(new Heading(level, Link.by(link, How.LEAD)));
    }

    /** What the innermost heading that names a subject names. */
    int heading() {
        for (int i = headings.size() - 1; i >= 0; i--) {
            if (headings.get(i).link >= 0) {
                return headings.get(i).link;
            }
        }
        return Link.NONE;
    }

    void introduce(int link) {
        introduced = Link.by(link, How.LEAD);
    }

    void endList() {
        items.clear();
        introduced = Link.NONE;
    }

    /** Begins an item; those of its depth and below it end. */
    void beginItem(int depth) {
        while (items.size() > depth) {
            items.remove(items.size() - 1);
        }
        while (items.size() <= depth) {
            items.add(Link.NONE);
        }
    }

    /** Says what an item names. */
    void lead(int depth, int link) {
        items.set(depth, Link.by(link, How.LEAD));
    }

    /** What the innermost item, introduction or heading names. */
    int item() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) >= 0) {
                return items.get(i);
            }
        }
        return list();
    }

    /** What the introduction of a list or of code, or a heading, names. */
    int list() {
        return introduced >= 0 ? introduced : heading();
    }
}
