package dev.assay.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as it was handed in. Immutable.
 *
 * @param source where it was read from, as the caller named it
 * @param line the line on which it starts, from 1
 * @param candidate who wrote it, {@linkplain Names#plain plainly}: it is made so, whatever is given
 * @param question the id of the question that it answers, plainly too
 * @param answer the text, decoded and unquoted but otherwise as it was written
 * @param columns whatever else was said of it, in the order of the source
 */
public record Submission(
        String source, long line, String candidate, String question, String answer, Map<String, String> columns)
        implements Row {

    public Submission {
        candidate = Names.plain(candidate);
        question = Names.plain(question);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** An answer that comes from no file. */
    public static Submission of(String candidate, String question, String answer) {
        return new Submission("", 1, candidate, question, answer, Map.of());
    }
}
