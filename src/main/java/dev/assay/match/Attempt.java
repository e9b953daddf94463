package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What one sentence holds of a way in which a pattern could match.
 *
 * @param found for each part its first hit, or null
 * @param count how many parts hit
 */
record Attempt(Ways.Way way, List<Hit> found, int count) {

    /** What the current sentence holds, in which all parts were looked for. */
    static Attempt of(Search search, Ways.Way way, int count) {
        List<Hit> found = new ArrayList<>(way.parts().size());
        for (Ways.Part part : way.parts()) {
            boolean hit = search.hits(part.finder());
            found.add(hit ? search.rows().hit(search.from(part.finder())) : null);
        }
        return new Attempt(way, found, count);
    }

    double share() {
        return way.share(count);
    }

    /** Tells a person what is there and what is not. */
    NearMiss describe(Answer answer) {
        StringBuilder there = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        List<Span> parts = new ArrayList<>(count);
        List<List<String>> lacking = new ArrayList<>();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < way.parts().size(); i++) {
            Hit hit = found.get(i);
            if (hit == null) {
                append(missing, way.parts().get(i).text());
                lacking.add(way.parts().get(i).words());
            } else {
                int from = answer.start(hit.first());
                int to = answer.end(hit.last());
                append(there, "'" + Ways.Part.shorten(answer.text().substring(from, to)) + "'");
                parts.add(new Span(from, to));
                start = Math.min(start, from);
                end = Math.max(end, to);
            }
        }
        String detail = missing.isEmpty()
                ? there + " found in one sentence, but " + way.lack()
                : there + " found, " + missing + " not in the same sentence";
        return new NearMiss(
                way.pattern(),
                share(),
                detail,
                new Span(start, end),
                parts,
                lacking,
                lacking.isEmpty() ? way.relations() : List.of());
    }

    private static void append(StringBuilder list, String item) {
        list.append(list.isEmpty() ? "" : ", ").append(item);
    }
}
