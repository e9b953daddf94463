package dev.assay.report.resume;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Whether a result line agrees with itself, as every line does that a run has written: the score is the value of the
 * arithmetic, whose words name score and band; each figure is the sum of its details; and a person should look if and
 * only if there is a reason. Filled while the line is parsed.
 */
final class SelfAgreement {

    /** More than rounding of figures adds up to, and less than any change of one that shows in a score. */
    private static final double NEGLIGIBLE = 1e-9;

    private double score = Double.NaN;
    private double value = Double.NaN;
    private String band = "";
    private String why = "";
    private boolean sums = true;
    private boolean reasons;

    void score(JsonParser json) throws IOException {
        score = json.getDoubleValue();
    }

    void band(JsonParser json) throws IOException {
        band = json.getText();
    }

    /** Reads the reasons for a review. */
    void reasons(JsonParser json) throws IOException {
        while (json.currentToken() != JsonToken.END_ARRAY && json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            reasons = true;
        }
    }

    /** Reads the arithmetic. */
    void arithmetic(JsonParser json) throws IOException {
        value = figure(json, true);
    }

    private double figure(JsonParser json, boolean whole) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return Double.NaN;
        }
        double own = Double.NaN;
        double sum = 0;
        boolean detailed = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "value" -> own = json.getDoubleValue();
                case "why" -> why = whole ? json.getText() : why;
                case "details" -> {
                    while (json.currentToken() != JsonToken.END_ARRAY && json.nextToken() != JsonToken.END_ARRAY) {
                        sum += figure(json, false);
                        detailed = true;
                    }
                }
                default -> json.skipChildren();
            }
        }
        sums &= !detailed || Math.abs(sum - own) < NEGLIGIBLE;
        return own;
    }

    /** Whether it does, when all is read. */
    boolean holds(boolean needsReview) {
        return score == value && sums && reasons == needsReview && saysScoreAndBand();
    }

    /** {@code score 0.64, band mid}, with what keeps it out of a higher band behind it. */
    private boolean saysScoreAndBand() {
        String said = "score " + BigDecimal.valueOf(score).stripTrailingZeros().toPlainString() + ", band " + band;
        return why.equals(said) || why.startsWith(said + ", not ");
    }
}
