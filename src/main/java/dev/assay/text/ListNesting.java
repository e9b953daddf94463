package dev.assay.text;

import java.util.Arrays;

/** The list items that the current line may stand in, outermost first. Not thread-safe. */
final class ListNesting {

    private int[] markers = new int[8];
    private int[] contents = new int[8];
    private int size;

    /**
     * Opens an item whose marker stands at a column, and whose text starts at another.
     *
     * @return its depth, 0 for the outermost
     */
    int item(int marker, int content) {
        while (size > 0 && marker < markers[size - 1] + 2) {
            size--;
        }
        if (size == markers.length) {
            markers = Arrays.copyOf(markers, 2 * size);
            contents = Arrays.copyOf(contents, 2 * size);
        }
        markers[size] = marker;
        contents[size] = content;
        return size++;
    }

    /** Closes the items that text at a column cannot belong to, and gives the depth of the innermost that is left. */
    int paragraph(int indent) {
        while (size > 1 && indent < markers[size - 1] + 2) {
            size--;
        }
        return Math.max(size - 1, 0);
    }

    /** The column where the text of the innermost item starts, 0 outside of lists. */
    int contentIndent() {
        return size == 0 ? 0 : contents[size - 1];
    }

    boolean isOpen() {
        return size > 0;
    }

    void clear() {
        size = 0;
    }
}
