package dev.assay.batch.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.spec.Spec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What readers make of files: see {@code batch-rows.yaml}. */
class ReaderSpecTest {

    record Case(String id, String file, String charset, String input, List<String> rows) {}

    @TestFactory
    Stream<DynamicTest> rows() {
        return Spec.read("batch-rows.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> assertEquals(one.rows(), read(one))));
    }

    private static List<String> read(Case one) throws IOException {
        byte[] bytes =
                one.charset() == null ? bytes(one.input()) : one.input().getBytes(Charset.forName(one.charset()));
        List<String> rows = new ArrayList<>();
        try (AnswerReader reader =
                Answers.open(one.file(), new ByteArrayInputStream(bytes), InputFormat.ofName(one.file()))) {
            reader.forEachRemaining(row -> rows.add(drawn(row)));
        }
        return rows;
    }

    /** The text in UTF-8, and {@code <E9>} as that byte. */
    private static byte[] bytes(String input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < input.length(); i++) {
            if (input.charAt(i) == '<' && i + 3 < input.length() && input.charAt(i + 3) == '>') {
                bytes.write(Integer.parseInt(input.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                bytes.writeBytes(input.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String drawn(Row row) {
        if (row instanceof Submission submission) {
            String columns = submission.columns().isEmpty() ? "" : " " + submission.columns();
            String answer = submission.answer().replaceAll("[\r\n]", "⏎");
            return submission.line() + " " + submission.candidate() + " " + submission.question() + ": " + answer
                    + columns;
        }
        Rejection rejection = (Rejection) row;
        return rejection.line() + " " + rejection.code().id() + " ("
                + rejection.candidate().orElse("?") + ", "
                + rejection.question().orElse("?") + ")";
    }
}
