package dev.assay.report.resume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.assay.batch.Submission;
import dev.assay.grade.Engine;
import dev.assay.grade.Sha256;
import dev.assay.report.GradeJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two result lines have in common if and only if they are the same bytes: all that a line is made from. The first
 * 128 bits of a SHA-256 over format, engine, fingerprint of the rubric, candidate, question, answer and carried columns.
 *
 * @param high the first half
 * @param low the second half
 */
record ResultKey(long high, long low) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * What a line tells.
     *
     * @param key its key
     * @param needsReview whether its answer is one for a person to look at
     * @param agrees whether the line agrees with itself, as far as {@link SelfAgreement} looks
     */
    record OfLine(ResultKey key, boolean needsReview, boolean agrees) {}

    /**
     * The key of the line that grading an answer would give.
     *
     * @param fingerprint of the rubric, in lower-case hexadecimal
     */
    static ResultKey of(Submission submission, String fingerprint) {
        List<String> columns = new ArrayList<>();
        for (Map.Entry<String, String> column : submission.columns().entrySet()) {
            columns.add(GradeJson.columnName(column.getKey()));
            columns.add(column.getValue());
        }
        return of(
                String.valueOf(GradeJson.FORMAT),
                Engine.NAME,
                fingerprint,
                submission.candidate(),
                submission.question(),
                submission.answer(),
                columns);
    }

    /** The key of a line that was written; empty if it is not the line of a graded answer. */
    static Optional<OfLine> ofLine(byte[] line, int length) {
        Parts parts = new Parts();
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                parts.read(json.currentName(), json);
            }
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null
                    ? parts.key()
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What of a line its key is made from. */
    private static final class Parts {
        private String format;
        private String engine;
        private String fingerprint;
        private String candidate;
        private String question;
        private String answer;
        private Boolean needsReview;
        private final SelfAgreement agreement = new SelfAgreement();
        private final List<String> columns = new ArrayList<>();

        void read(String name, JsonParser json) throws IOException {
            json.nextToken();
            switch (name) {
                case "format" -> format = json.getText();
                case "engine" -> engine = json.getText();
                case "candidate" -> candidate = json.getText();
                case "question" -> question = json.getText();
                case "answer" -> answer = json.getText();
                case "score" -> agreement.score(json);
                case "band" -> agreement.band(json);
                case "arithmetic" -> agreement.arithmetic(json);
                case "rubric" ->
                    readFields(json, (field, value) -> {
                        if (field.equals("sha256")) {
                            fingerprint = value.getText();
                        }
                    });
                case "columns" ->
                    readFields(json, (field, value) -> {
                        columns.add(field);
                        columns.add(value.getText());
                    });
                case "review" ->
                    readFields(json, (field, value) -> {
                        if (field.equals("needed")) {
                            needsReview = value.getBooleanValue();
                        } else if (field.equals("reasons")) {
                            agreement.reasons(value);
                        }
                    });
                default -> json.skipChildren();
            }
        }

        private interface Field {
            void read(String name, JsonParser value) throws IOException;
        }

        private static void readFields(JsonParser json, Field each) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                each.read(name, json);
                json.skipChildren();
            }
        }

        Optional<OfLine> key() {
            if (format == null
                    || engine == null
                    || fingerprint == null
                    || candidate == null
                    || question == null
                    || answer == null
                    || needsReview == null) {
                return Optional.empty();
            }
            ResultKey key = of(format, engine, fingerprint, candidate, question, answer, columns);
            return Optional.of(new OfLine(key, needsReview, agreement.holds(needsReview)));
        }
    }

    private static ResultKey of(
            String format,
            String engine,
            String fingerprint,
            String candidate,
            String question,
            String answer,
            List<String> columns) {
        MessageDigest digest = Sha256.digest();
        for (String part : List.of(format, engine, fingerprint, candidate, question, answer)) {
            add(digest, part);
        }
        columns.forEach(part -> add(digest, part));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new ResultKey(hash.getLong(), hash.getLong());
    }

    /** Each part after its length, so that no two lists of parts give the same bytes; halves of surrogate pairs too. */
    private static void add(MessageDigest digest, String part) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * part.length());
        bytes.putInt(part.length()).asCharBuffer().put(part);
        digest.update(bytes.array());
    }
}
