package dev.assay.report.stored;

import dev.assay.context.About;
import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.FollowUp;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.grade.Review;
import dev.assay.grade.Status;
import dev.assay.match.Match;
import dev.assay.match.NearMiss;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import dev.assay.text.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parts of the grade of one answer. */
final class StoredGrade {

    private static final int UNKNOWN = -1;

    /** What was found and what was not, then where: the end says where, whatever the rest holds. */
    private static final Pattern NEAR_MISS = Pattern.compile("(.*): (\\d{1,9})–(\\d{1,9})", Pattern.DOTALL);

    private final int length;

    /** @param length UTF-16 units of the answer, in which all offsets lie */
    StoredGrade(int length) {
        this.length = length;
    }

    ConceptGrade concept(StoredFields fields) throws StoredException {
        Optional<String> miss = fields.optionalText("nearestMiss");
        return new ConceptGrade(
                fields.text("id"),
                fields.name("kind", Kind.values()),
                fields.whole("weight"),
                fields.name("status", Status.values()),
                fields.fraction("credit"),
                miss.isPresent() ? Optional.of(nearMiss(fields, miss.get())) : Optional.empty(),
                findings(fields));
    }

    private NearMiss nearMiss(StoredFields fields, String described) throws StoredException {
        Matcher parts = NEAR_MISS.matcher(described);
        if (!parts.matches()) {
            throw fields.wrong("nearestMiss", "does not end in ': start–end'");
        }
        Optional<StoredFields> lack = fields.has("lack") ? fields.optionalObject("lack") : Optional.empty();
        return new NearMiss(
                UNKNOWN,
                0,
                parts.group(1),
                span(fields, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))),
                lack.isPresent() ? lack.get().list("parts", this::span) : List.of(),
                lack.isPresent() ? lack.get().textLists("missing") : List.of(),
                lack.isPresent() ? lack.get().texts("relations") : List.of());
    }

    RaisedFlag flag(StoredFields fields) throws StoredException {
        return new RaisedFlag(
                fields.text("id"),
                fields.name("severity", Severity.values()),
                "",
                "",
                fields.optionalText("excusedBy"),
                findings(fields));
    }

    RaisedSign sign(StoredFields fields) throws StoredException {
        return new RaisedSign(fields.text("id"), "", findings(fields));
    }

    private List<Finding> findings(StoredFields fields) throws StoredException {
        return fields.list("findings", this::finding);
    }

    private Finding finding(StoredFields fields) throws StoredException {
        Span span = span(fields);
        Optional<StoredFields> cue = fields.optionalObject("cue");
        return new Finding(
                Match.of(UNKNOWN, 0),
                fields.text("pattern"),
                span.start(),
                span.end(),
                fields.text("text"),
                fields.name("stance", Stance.values()),
                cue.isPresent() ? Optional.of(cue(cue.get())) : Optional.empty(),
                fields.optionalText("subject").map(id -> new About(id, About.How.CLAUSE, 0, 0, "")),
                fields.truth("corrected"));
    }

    private Cue cue(StoredFields fields) throws StoredException {
        Span span = span(fields);
        return new Cue(span.start(), span.end(), fields.text("text"), fields.text("kind"));
    }

    private Span span(StoredFields fields) throws StoredException {
        return span(fields, fields.whole("start"), fields.whole("end"));
    }

    private Span span(StoredFields fields, int start, int end) throws StoredException {
        if (start < 0 || end < start || end > length) {
            throw fields.wrong("start", "the answer has " + length + " units, and no " + start + "–" + end);
        }
        return new Span(start, end);
    }

    Map<Kind, Optional<Double>> depth(StoredFields fields) throws StoredException {
        Map<Kind, Optional<Double>> depth = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            depth.put(kind, fields.optionalFraction(StoredFields.name(kind)));
        }
        return Collections.unmodifiableMap(depth);
    }

    Review review(StoredFields fields) throws StoredException {
        return new Review(fields.list(
                "reasons",
                reason -> new Review.Reason(
                        reason.code("code", Review.Code.values(), Review.Code::id), reason.text("detail"))));
    }

    FollowUp followUp(StoredFields fields) throws StoredException {
        return new FollowUp(fields.text("concept"), fields.text("ask"));
    }

    Arithmetic arithmetic(StoredFields fields) throws StoredException {
        return new Arithmetic(fields.number("value"), fields.text("why"), fields.list("details", this::arithmetic));
    }
}
