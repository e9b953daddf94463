package dev.assay.study.draft;

import dev.assay.rubric.Rubric;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A first rubric, and where its parts come from. Immutable.
 *
 * @param rubric as it stands; its examples and tests hold
 * @param origins by the concepts' ids, what each was made from, a line a remark
 * @param remarks what was derived from what, and what a person has to decide
 */
public record Draft(Rubric rubric, Map<String, List<String>> origins, List<String> remarks) {
    public Draft {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        remarks = List.copyOf(remarks);
    }
}
