package dev.assay.rubric;

import dev.assay.rubric.References.To;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers that a rubric carries to test itself. */
final class TestReader {

    /** The statuses that a concept can have, as expectations name them. */
    private static final List<String> STATUSES =
            List.of("present", "partial", "denied", "swapped", "dismissed", "doubted", "absent");

    private final Reading reading;

    TestReader(Reading reading) {
        this.reading = reading;
    }

    Optional<SelfTest> read(Node node) {
        return reading.fields(node, "a test").map(this::test);
    }

    private SelfTest test(Fields fields) {
        String answer = fields.requireText("answer");
        Optional<Fields> expect = fields.require("expect").flatMap(value -> reading.fields(value, "'expect'"));
        Optional<String> pending = fields.text("pending");
        fields.close();
        int line = reading.line(fields.node());
        return expect.map(inner -> expected(answer, inner, pending, line))
                .orElseGet(() ->
                        new SelfTest(answer, Optional.empty(), Map.of(), Optional.empty(), List.of(), pending, line));
    }

    private SelfTest expected(String answer, Fields fields, Optional<String> pending, int line) {
        if (fields.node().entries().isEmpty()) {
            reading.shape(fields.node(), "'expect' is empty: say what the test expects");
        }
        Optional<String> band = fields.reference("band", To.BAND);
        Map<String, List<String>> statuses = new LinkedHashMap<>();
        for (String status : STATUSES) {
            fields.get(status).ifPresent(value -> statuses.put(status, names(value, status, To.CONCEPT)));
        }
        Optional<List<String>> flags = fields.get("flags").map(value -> names(value, "flags", To.FLAG));
        List<String> signs =
                fields.get("signs").map(value -> names(value, "signs", To.SIGN)).orElse(List.of());
        fields.close();
        return new SelfTest(answer, band, statuses, flags, signs, pending, line);
    }

    private List<String> names(Node node, String key, To to) {
        return reading.list(node, "'" + key + "'", entry -> reading.reference(entry, to));
    }
}
