package dev.assay.batch.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers as JSON objects, one a line. */
final class JsonAnswers extends AnswerReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String source;
    private final LineReader lines;
    private final Charset charset;

    JsonAnswers(String source, LineReader lines) throws IOException {
        this.source = source;
        this.lines = lines;
        charset = lines.charset();
    }

    @Override
    Optional<Row> read() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line.map(this::read);
    }

    private Row read(Line line) {
        Fields fields = new Fields();
        Optional<String> encoding = Encoding.problem(line.text(), line.number(), charset);
        Optional<String> problem = fields.read(line.text());
        if (encoding.isPresent()) {
            return fields.refused(line, Code.BAD_ENCODING, encoding.get());
        }
        if (line.overlong()) {
            return fields.refused(
                    line,
                    Code.TOO_LONG,
                    "the line is longer than " + String.format(Locale.ROOT, "%,d", LineReader.LONGEST_ROW)
                            + " characters");
        }
        return problem.isPresent() ? fields.refused(line, Code.BAD_ROW, problem.get()) : fields.submission(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** The keys of one object, as far as they were read. */
    private final class Fields {

        private final Map<String, String> needed = new LinkedHashMap<>();
        private final Map<String, String> columns = new LinkedHashMap<>();

        /** Reads a line and returns what is wrong with it. */
        Optional<String> read(String line) {
            try (JsonParser parser = JSON.createParser(line)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.of("a row is a JSON object: {\"candidate\": …, \"question\": …, \"answer\": …}");
                }
                Optional<String> problem = Optional.empty();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    Optional<String> found = value(line, parser);
                    problem = problem.isPresent() ? problem : found;
                }
                if (parser.nextToken() != null) {
                    return Optional.of("something follows the object on its line");
                }
                return problem.isPresent() ? problem : missing();
            } catch (JsonProcessingException e) {
                int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
                return Optional.of("not JSON at column " + column + ": " + firstLine(e.getOriginalMessage()));
            } catch (IOException e) {
                throw new IllegalStateException("reading a string", e);
            }
        }

        private Optional<String> value(String line, JsonParser parser) throws IOException {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean isNeeded = key.equals("candidate") || key.equals("question") || key.equals("answer");
            if (isNeeded && token == JsonToken.VALUE_STRING) {
                needed.put(key, parser.getText());
            } else if (isNeeded) {
                parser.skipChildren();
                return Optional.of("'" + key + "' is not a string");
            } else if (token.isStructStart()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                columns.put(key, line.substring(start, (int)
                        parser.currentLocation().getCharOffset()));
            } else {
                columns.put(key, token == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
            return Optional.empty();
        }

        private Optional<String> missing() {
            for (String key : new String[] {"candidate", "question", "answer"}) {
                if (!needed.containsKey(key)) {
                    return Optional.of("'" + key + "' is missing");
                }
            }
            return Optional.empty();
        }

        private static String firstLine(String message) {
            return message.lines().findFirst().orElse("");
        }

        Rejection refused(Line line, Code code, String reason) {
            return new Rejection(source, line.number(), name("candidate"), name("question"), code, reason);
        }

        private Optional<String> name(String key) {
            return Optional.ofNullable(needed.get(key)).map(Encoding::replaced);
        }

        Submission submission(Line line) {
            return new Submission(
                    source,
                    line.number(),
                    needed.get("candidate"),
                    needed.get("question"),
                    needed.get("answer"),
                    columns);
        }
    }
}
