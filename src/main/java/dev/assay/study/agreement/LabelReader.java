package dev.assay.study.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.batch.Submission;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people say of an answer from the columns that its row carries. Immutable and thread-safe. */
public final class LabelReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]++(\\.[0-9]*+)?|\\.[0-9]++");
    private static final Pattern BETWEEN_IDS = Pattern.compile("[;,\\s]+");
    private static final Set<String> NO_CONCEPT = Set.of("-", "none");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUOTED = 40;

    /** No score has more characters; nobody writes so many, and reading them takes time. */
    private static final int LONGEST_SCORE = 100;

    private final HumanColumns columns;
    private final Optional<String> group;

    /**
     * A reader of these columns.
     *
     * @param group the column of groups; none if it is empty
     */
    public LabelReader(HumanColumns columns, Optional<String> group) {
        this.columns = columns;
        this.group = group;
    }

    /**
     * What people say of an answer.
     *
     * @throws LabelException if one of the columns does not hold what it must
     */
    public HumanLabels read(Submission submission, Rubric rubric) throws LabelException {
        return new HumanLabels(
                mark(submission, columns.score(), columns.band(), rubric.bands()),
                mark(submission, columns.secondScore(), columns.secondBand(), rubric.bands()),
                stated(value(submission, columns.concepts()), rubric),
                group.flatMap(column -> value(submission, column)));
    }

    /** What stands in a column, if something does. */
    private static Optional<String> value(Submission submission, String column) {
        Map<String, String> values = submission.columns();
        String exact = values.get(column);
        return Optional.ofNullable(exact)
                .or(() -> values.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(column))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Mark mark(Submission submission, String scoreColumn, String bandColumn, Bands bands)
            throws LabelException {
        Optional<String> score = value(submission, scoreColumn);
        Optional<String> band = value(submission, bandColumn);
        if (score.isEmpty() && band.isEmpty()) {
            return Mark.NONE;
        }
        if (score.isEmpty()) {
            return new Mark(OptionalDouble.empty(), OptionalInt.of(band(bandColumn, band.get(), bands)));
        }
        Mark scored = Mark.of(score(scoreColumn, score.get()), bands);
        return band.isEmpty() ? scored : new Mark(scored.score(), OptionalInt.of(band(bandColumn, band.get(), bands)));
    }

    private static double score(String column, String value) throws LabelException {
        if (value.length() > LONGEST_SCORE) {
            throw new LabelException(column + ": '" + shortened(value) + "' has " + value.length()
                    + " characters, more than any score (" + LONGEST_SCORE + ")");
        }
        double score = NUMBER.matcher(value).matches() ? Double.parseDouble(value) : -1;
        if (score < 0 || score > 1) {
            throw new LabelException(column + ": '" + shortened(value) + "' is no fraction from 0 to 1, such as 0.75");
        }
        return score;
    }

    private static int band(String column, String value, Bands bands) throws LabelException {
        for (int i = 0; i < bands.bands().size(); i++) {
            if (bands.bands().get(i).name().equalsIgnoreCase(value)) {
                return i;
            }
        }
        throw new LabelException(column + ": no band '" + shortened(value) + "': "
                + bands.bands().stream().map(Band::name).collect(Collectors.joining(", ")));
    }

    private Optional<Set<String>> stated(Optional<String> value, Rubric rubric) throws LabelException {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Set<String> stated = new TreeSet<>();
        List<String> known = rubric.concepts().stream().map(Concept::id).toList();
        for (String id : ids(value.get())) {
            if (!known.contains(id)) {
                throw new LabelException(columns.concepts() + ": no concept '" + shortened(id) + "' in " + rubric.id()
                        + ": " + String.join(", ", known));
            }
            stated.add(id);
        }
        return Optional.of(stated);
    }

    private List<String> ids(String value) throws LabelException {
        if (NO_CONCEPT.contains(value)) {
            return List.of();
        }
        return value.startsWith("[") ? idsOfArray(value) : List.of(BETWEEN_IDS.split(value));
    }

    private List<String> idsOfArray(String value) throws LabelException {
        List<String> ids = new ArrayList<>();
        try {
            for (JsonNode id : JSON.readTree(value)) {
                if (!id.isTextual()) {
                    throw new LabelException(columns.concepts() + ": an array of ids holds strings only");
                }
                ids.add(id.textValue());
            }
        } catch (JsonProcessingException e) {
            throw new LabelException(columns.concepts() + ": '" + shortened(value) + "' is no JSON array");
        }
        return ids;
    }

    private static String shortened(String value) {
        return value.length() <= QUOTED ? value : value.substring(0, value.offsetByCodePoints(0, QUOTED / 2)) + "…";
    }
}
