package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.batch.Rejection;
import dev.assay.interview.Flag;
import dev.assay.interview.KindStanding;
import dev.assay.interview.NextQuestion;
import dev.assay.interview.Point;
import dev.assay.interview.Prospect;
import dev.assay.interview.Quote;
import dev.assay.interview.Sign;
import dev.assay.interview.Standing;
import dev.assay.interview.TrialGap;
import dev.assay.interview.TrialGap.Compared;
import dev.assay.interview.TrialGap.Difference;
import dev.assay.interview.TrialGap.KindGap;
import dev.assay.interview.Verdict;
import dev.assay.interview.Verdict.ToReview;
import dev.assay.rubric.Kind;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verdicts as one JSON object. Its schema is the resource {@code verdict.schema.json} beside this class; fields are only ever
 * added.
 */
public final class VerdictJson {

    private static final int FORMAT = 1;
    private static final int DECIMALS = 4;

    private final JsonGenerator json;

    private VerdictJson(JsonGenerator json) {
        this.json = json;
    }

    /** What is written of each of some things. */
    private interface Each<T> {
        void write(T thing) throws IOException;
    }

    /**
     * The object, and a line break.
     *
     * @param pack what the caller calls the pack
     * @param rejected all rows that were not graded
     */
    public static String of(String pack, List<Verdict> verdicts, List<Rejection> rejected) {
        return JsonText.lines(json -> new VerdictJson(json).write(pack, verdicts, rejected));
    }

    private void write(String pack, List<Verdict> verdicts, List<Rejection> rejected) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("pack", pack);
        objects("verdicts", verdicts, this::verdict);
        objects("rejected", rejected, this::rejection);
        json.writeEndObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeStringField("candidate", verdict.candidate());
        prospect(verdict.prospect());
        if (verdict.decidedAfter().isPresent()) {
            json.writeNumberField("decidedAfter", verdict.decidedAfter().getAsInt());
        } else {
            json.writeNullField("decidedAfter");
        }
        JsonText.strings(json, "turning", verdict.turning());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<Kind, KindStanding> kind : verdict.kinds().entrySet()) {
            json.writeObjectFieldStart(JsonText.id(kind.getKey()));
            number("credit", kind.getValue().credit());
            json.writeNumberField("questions", kind.getValue().questions());
            json.writeEndObject();
        }
        json.writeEndObject();
        objects("answers", verdict.standings(), this::standing);
        objects("strengths", verdict.strengths(), this::point);
        objects("gaps", verdict.gaps(), this::point);
        objects("flags", verdict.flags(), this::flag);
        objects("signs", verdict.signs(), this::sign);
        objects("followUps", verdict.followUps(), this::followUp);
        json.writeStringField("nextQuestion", verdict.nextQuestion().orElse(null));
        objects("reviews", verdict.reviews(), this::review);
        objects("rejected", verdict.rejected(), this::rejection);
        if (verdict.trial().isPresent()) {
            json.writeObjectFieldStart("trial");
            trial(verdict.trial().get());
            json.writeEndObject();
        } else {
            json.writeNullField("trial");
        }
    }

    private void prospect(Prospect prospect) throws IOException {
        json.writeNumberField("answered", prospect.answered());
        json.writeNumberField("planned", prospect.planned());
        number("mean", prospect.mean());
        json.writeStringField("meanBand", prospect.meanBand().name());
        json.writeStringField("band", prospect.band().name());
        number("worst", prospect.worst());
        json.writeStringField("worstBand", prospect.worstBand().name());
        number("best", prospect.best());
        json.writeStringField("bestBand", prospect.bestBand().name());
    }

    private void standing(Standing standing) throws IOException {
        json.writeStringField("question", standing.grade().rubricId());
        number("score", standing.grade().score());
        json.writeStringField("ownBand", standing.grade().band());
        prospect(standing.prospect());
        JsonText.strings(
                json,
                "firstShown",
                standing.firstShown().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(JsonText::id)
                        .toList());
        JsonText.strings(json, "flags", standing.flags().stream().map(Flag::id).toList());
        JsonText.strings(json, "signs", standing.signs().stream().map(Sign::id).toList());
        json.writeBooleanField("decides", standing.decides());
    }

    private void point(Point point) throws IOException {
        json.writeStringField("question", point.question());
        json.writeStringField("concept", point.concept().id());
        json.writeStringField("says", point.concept().says());
        json.writeStringField("kind", JsonText.id(point.concept().kind()));
        json.writeNumberField("weight", point.concept().weight());
        json.writeBooleanField("required", point.concept().required());
        json.writeStringField("status", JsonText.id(point.status()));
        number("credit", point.credit());
        quote(point.quote());
    }

    private void flag(Flag flag) throws IOException {
        json.writeStringField("question", flag.question());
        json.writeStringField("id", flag.id());
        json.writeStringField("says", flag.says());
        json.writeStringField("severity", JsonText.id(flag.severity()));
        quote(flag.quote());
    }

    private void sign(Sign sign) throws IOException {
        json.writeStringField("question", sign.question());
        json.writeStringField("id", sign.id());
        json.writeStringField("says", sign.says());
        quote(sign.quote());
    }

    private void quote(Optional<Quote> quote) throws IOException {
        if (quote.isEmpty()) {
            json.writeNullField("quote");
            return;
        }
        json.writeObjectFieldStart("quote");
        json.writeNumberField("start", quote.get().start());
        json.writeNumberField("end", quote.get().end());
        json.writeStringField("text", quote.get().text());
        json.writeStringField("sentence", quote.get().sentence());
        json.writeEndObject();
    }

    private void followUp(NextQuestion next) throws IOException {
        json.writeStringField("question", next.question());
        json.writeStringField("concept", next.concept().orElse(null));
        json.writeStringField("flag", next.flag().orElse(null));
        json.writeStringField("ask", next.ask());
    }

    private void review(ToReview review) throws IOException {
        json.writeStringField("question", review.question());
        json.writeStringField("code", review.reason().code().id());
        json.writeStringField("detail", review.reason().detail());
    }

    private void rejection(Rejection rejection) throws IOException {
        json.writeStringField("source", rejection.source());
        json.writeNumberField("line", rejection.line());
        json.writeStringField("candidate", rejection.candidate().orElse(null));
        json.writeStringField("question", rejection.question().orElse(null));
        json.writeStringField("code", rejection.code().id());
        json.writeStringField("reason", rejection.reason());
    }

    private void trial(TrialGap gap) throws IOException {
        number("interview", gap.interview());
        number("trial", gap.trial());
        json.writeStringField("lean", JsonText.id(gap.lean()));
        json.writeNumberField("trialAnswers", gap.trialAnswers());
        objects("questions", gap.questions(), this::compared);
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<Kind, KindGap> kind : gap.kinds().entrySet()) {
            json.writeObjectFieldStart(JsonText.id(kind.getKey()));
            number("interview", kind.getValue().interview());
            number("trial", kind.getValue().trial());
            json.writeEndObject();
        }
        json.writeEndObject();
        objects("onlySaid", gap.onlySaid(), this::difference);
        objects("onlyBuilt", gap.onlyBuilt(), this::difference);
        objects("flags", gap.flags(), this::flag);
    }

    private void compared(Compared both) throws IOException {
        json.writeStringField("question", both.question());
        number("interview", both.interview());
        number("trial", both.trial());
    }

    private void difference(Difference difference) throws IOException {
        json.writeObjectFieldStart("stated");
        point(difference.stated());
        json.writeEndObject();
        json.writeObjectFieldStart("other");
        point(difference.other());
        json.writeEndObject();
    }

    private void number(String field, double value) throws IOException {
        json.writeNumberField(field, JsonText.rounded(value, DECIMALS));
    }

    private <T> void objects(String field, List<T> things, Each<T> each) throws IOException {
        json.writeArrayFieldStart(field);
        for (T thing : things) {
            json.writeStartObject();
            each.write(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
