package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.rubric.Place;
import dev.assay.study.CheckedCase;
import dev.assay.study.CheckedCase.Verdict;
import dev.assay.study.lint.LintFinding;
import java.io.IOException;
import java.util.List;

/**
 * What a check found as one JSON object, with a line break at its end. {@code packs} counts what was looked at, {@code
 * findings} lists everything that was found; {@code line} and {@code column} are left out where a whole file is meant.
 * Fields are only ever added.
 */
public final class CheckJson {

    private static final int FORMAT = 1;

    private CheckJson() {}

    /** The object. */
    public static String of(List<CheckedPack> packs, List<LintFinding> lint) {
        return JsonText.lines(json -> {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeArrayFieldStart("packs");
            for (CheckedPack pack : packs) {
                pack(pack, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (CheckFinding finding : CheckFindings.of(packs, lint)) {
                finding(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void pack(CheckedPack pack, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("pack", pack.name());
        json.writeNumberField("rubrics", pack.rubrics());
        json.writeNumberField("problems", pack.problems().size());
        json.writeNumberField("cases", pack.cases().size());
        json.writeNumberField(
                "failing", pack.cases().stream().filter(CheckedCase::fails).count());
        json.writeNumberField(
                "pending",
                pack.cases().stream()
                        .filter(checked -> checked.verdict() == Verdict.PENDING)
                        .count());
        json.writeEndObject();
    }

    private static void finding(CheckFinding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("level", finding.level().toString());
        place(finding.place(), json);
        json.writeStringField("message", finding.message());
        json.writeStringField(
                "remedy", finding.remedy().isEmpty() ? finding.rule().remedy() : finding.remedy());
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()) {
            json.writeStartObject();
            place(place, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("file", place.file());
        if (place.line() > 0) {
            json.writeNumberField("line", place.line());
        }
        if (place.column() > 0) {
            json.writeNumberField("column", place.column());
        }
    }
}
