package dev.assay.study.agreement;

import dev.assay.batch.Graded;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Review;
import dev.assay.rubric.Bands;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What is kept of a graded answer; its text is not. Immutable.
 *
 * @param candidate who wrote it
 * @param words how many words it has, between blanks
 * @param mark what Assay gave
 * @param credits credit by concept, in the rubric's order, fractions
 * @param reasons why a person should look at it
 * @param labels what people say of it
 */
record MarkedAnswer(
        String candidate, int words, Mark mark, List<Double> credits, Set<Review.Code> reasons, HumanLabels labels) {

    MarkedAnswer {
        credits = List.copyOf(credits);
        reasons = Collections.unmodifiableSet(reasons);
    }

    static MarkedAnswer of(Graded graded, Bands bands, HumanLabels labels) {
        Grade grade = graded.grade();
        Set<Review.Code> reasons = EnumSet.noneOf(Review.Code.class);
        grade.review().reasons().forEach(reason -> reasons.add(reason.code()));
        return new MarkedAnswer(
                graded.submission().candidate(),
                new StringTokenizer(grade.answer()).countTokens(),
                new Mark(OptionalDouble.of(grade.score()), OptionalInt.of(index(grade.band(), bands))),
                grade.concepts().stream().map(ConceptGrade::credit).toList(),
                reasons,
                labels);
    }

    private static int index(String band, Bands bands) {
        for (int i = 0; i < bands.bands().size(); i++) {
            if (bands.bands().get(i).name().equals(band)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the rubric has no band '" + band + "'");
    }
}
