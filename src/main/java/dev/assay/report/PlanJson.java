package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.interview.Experience;
import dev.assay.interview.LeftOut;
import dev.assay.interview.NextQuestion;
import dev.assay.interview.Plan;
import dev.assay.interview.PlannedQuestion;
import dev.assay.interview.Power;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan of an interview as one JSON object. Its schema is the resource {@code plan.schema.json} beside this class; fields are
 * only ever added.
 */
public final class PlanJson {

    private static final int FORMAT = 1;
    private static final int DECIMALS = 4;

    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The object, and a line break.
     *
     * @param pack what the caller calls the pack
     */
    public static String of(String pack, Plan plan) {
        return JsonText.lines(json -> new PlanJson(json).write(pack, plan));
    }

    private void write(String pack, Plan plan) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("pack", pack);
        json.writeStringField("title", plan.title());
        json.writeNumberField("minutes", plan.settings().minutes());
        json.writeNumberField("candidateMinutes", plan.settings().candidateMinutes());
        json.writeNumberField("askedMinutes", plan.asked());
        json.writeNumberField("spareMinutes", plan.spare());
        json.writeNumberField("mostQuestions", plan.mostQuestions());
        json.writeNumberField("value", plan.value());
        json.writeBooleanField("proven", plan.proven());
        json.writeNumberField("gradedAnswers", plan.gradedAnswers());
        json.writeNumberField("ownAnswers", plan.ownAnswers());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<Kind, Integer> kind : plan.kinds().entrySet()) {
            json.writeNumberField(JsonText.id(kind.getKey()), kind.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("questions");
        for (PlannedQuestion question : plan.questions()) {
            question(question);
        }
        json.writeEndArray();
        flags("everywhere", plan.everywhere());
        json.writeArrayFieldStart("leftOut");
        for (LeftOut leftOut : plan.leftOut()) {
            leftOut(leftOut);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void question(PlannedQuestion question) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", question.id());
        json.writeNumberField("from", question.from());
        json.writeNumberField("to", question.to());
        json.writeBooleanField("minutesKnown", question.minutesKnown());
        json.writeBooleanField("wanted", question.wanted());
        json.writeStringField("question", question.rubric().question());
        json.writeStringField("rationale", question.rubric().rationale());
        power(question.power());
        json.writeNumberField("difficulty", JsonText.rounded(question.difficulty(), DECIMALS));
        json.writeArrayFieldStart("listenFor");
        for (Concept concept : question.listenFor()) {
            json.writeStartObject();
            json.writeStringField("concept", concept.id());
            json.writeStringField("says", concept.says());
            json.writeStringField("kind", JsonText.id(concept.kind()));
            json.writeNumberField("weight", concept.weight());
            json.writeBooleanField("required", concept.required());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("followUps");
        for (NextQuestion next : question.followUps()) {
            json.writeStartObject();
            json.writeStringField("concept", next.concept().orElse(null));
            json.writeStringField("flag", next.flag().orElse(null));
            json.writeStringField("ask", next.ask());
            json.writeEndObject();
        }
        json.writeEndArray();
        flags("giveaways", question.giveaways());
        if (question.answered().isPresent()) {
            json.writeObjectFieldStart("answered");
            json.writeNumberField("score", question.answered().get().score());
            json.writeStringField("band", question.answered().get().band());
            json.writeEndObject();
        } else {
            json.writeNullField("answered");
        }
        json.writeEndObject();
    }

    private void power(Power power) throws IOException {
        json.writeObjectFieldStart("power");
        json.writeNumberField("points", power.points());
        json.writeNumberField("reasons", JsonText.rounded(power.reasons(), DECIMALS));
        json.writeNumberField("reasonCount", power.reasonCount());
        json.writeNumberField("critical", power.critical());
        json.writeNumberField("major", power.major());
        json.writeBooleanField("ownExperience", power.ownExperience());
        Optional<Experience> experience = power.experience();
        if (experience.isEmpty()) {
            json.writeNullField("experience");
        } else {
            json.writeObjectFieldStart("experience");
            json.writeNumberField("answers", experience.get().answers());
            json.writeNumberField("mean", JsonText.rounded(experience.get().mean(), DECIMALS));
            json.writeNumberField("spread", JsonText.rounded(experience.get().spread(), DECIMALS));
            json.writeNumberField(
                    "consistency", JsonText.rounded(experience.get().consistency(), DECIMALS));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void flags(String field, List<RedFlag> flags) throws IOException {
        json.writeArrayFieldStart(field);
        for (RedFlag flag : flags) {
            json.writeStartObject();
            json.writeStringField("flag", flag.id());
            json.writeStringField("says", flag.says());
            json.writeStringField("severity", JsonText.id(flag.severity()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void leftOut(LeftOut leftOut) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", leftOut.question());
        json.writeNumberField("minutes", leftOut.minutes());
        json.writeNumberField("points", leftOut.points());
        json.writeStringField("reason", JsonText.id(leftOut.reason()));
        json.writeStringField("near", leftOut.near().orElse(null));
        JsonText.strings(json, "shared", leftOut.shared());
        JsonText.strings(json, "insteadOf", leftOut.insteadOf());
        if (leftOut.loss().isPresent()) {
            json.writeNumberField("loss", JsonText.rounded(leftOut.loss().get(), DECIMALS));
        } else {
            json.writeNullField("loss");
        }
        json.writeEndObject();
    }
}
