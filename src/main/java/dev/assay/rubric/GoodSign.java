package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.List;

/** Something that speaks for an answer and is reported, but never scored. */
public record GoodSign(String id, String says, List<Pattern> match) {
    public GoodSign {
        match = List.copyOf(match);
    }
}
