package dev.assay.study.draft;

import dev.assay.rubric.Rubric;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A first rubric, and where its parts come from. Immutable.
 *
 * @param rubric as it stands; its examples and tests hold
 * @param origins by the concepts' ids, what each was made from, a line a remark
 * @param remarks what was derived from what, and what a person has to decide
 * @param shared the names of those of its terms that its pack has, so that its file need not
 */
public record Draft(Rubric rubric, Map<String, List<String>> origins, List<String> remarks, Set<String> shared) {
    public Draft {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        remarks = List.copyOf(remarks);
        shared = Set.copyOf(shared);
    }
}
