package dev.assay.study.lint;

import dev.assay.match.Pattern;
import dev.assay.rubric.Place;
import dev.assay.rubric.SourceMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A pattern and where it stands. */
record LocatedPattern(Pattern pattern, Place place) {

    /**
     * The patterns of a list.
     *
     * @param path what leads to the list
     */
    static List<LocatedPattern> of(List<Pattern> patterns, SourceMap file, Object... path) {
        List<LocatedPattern> located = new ArrayList<>(patterns.size());
        for (int i = 0; i < patterns.size(); i++) {
            Object[] whole = Arrays.copyOf(path, path.length + 1);
            whole[path.length] = i;
            located.add(new LocatedPattern(patterns.get(i), file.at(whole)));
        }
        return List.copyOf(located);
    }

    /** The pattern as it is written, for a message. */
    String quoted() {
        return "'" + pattern.source() + "'";
    }
}
