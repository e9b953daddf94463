package dev.assay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes JSON into a string, in which halves of surrogate pairs are escaped. Thread-safe. */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    /** What is written. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** On one line, without a line break. */
    static String line(Content content) {
        return written(content, json -> {});
    }

    /** Each field on a line of its own, and a line break at the end; the same on every system. */
    static String lines(Content content) {
        return written(
                        content,
                        json -> json.setPrettyPrinter(
                                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))))
                + "\n";
    }

    private static String written(Content content, Content before) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            before.write(json);
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into a string", e);
        }
        return Surrogates.escaped(text.toString());
    }

    /** A number, rounded half-up, with no more decimals than it needs. */
    static BigDecimal rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** A field with an array of strings. */
    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** What a constant is called in JSON: {@code same-ground}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
