package dev.assay.rubric;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be read, with everything that is wrong in it. */
public final class RubricException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RubricException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
