package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.RubricSet;
import dev.assay.spec.Spec;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The common pack's flag for a bare "it depends": raised, excused, or absent. */
class ElaborationTest {

    private static final String FLAG = "bare-it-depends";

    /** What excuses words that only sound like "it depends". */
    private static final String LOOK_ALIKE = "in the same sentence, the answer says '";

    private static final Grader GRADER = Grader.compile(RubricSet.read(
                    "probe",
                    Map.of(
                            "pack.yaml",
                            "title: Probe\nuse: [common]\n",
                            "r.yaml",
                            "rubric: 1\nid: r\nquestion: How?\n"
                                    + "concepts: [{id: c, says: c, kind: what, match: [unheardof]}]\n"))
            .get("r"));

    record Case(String id, String text, boolean dependsFlag, boolean elaborated, String by) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("elaboration.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> check(one)));
    }

    private static void check(Case one) {
        Optional<RaisedFlag> flag = GRADER.grade(one.text).flags().stream()
                .filter(raised -> raised.id().equals(FLAG))
                .findFirst();
        Optional<String> excuse = flag.flatMap(RaisedFlag::excusedBy);
        boolean lookAlike = excuse.filter(words -> words.startsWith(LOOK_ALIKE)).isPresent();
        boolean denied = excuse.filter(words -> words.startsWith("denied by")).isPresent();
        assertEquals(one.dependsFlag, flag.isPresent() && !lookAlike && !denied, flag + " of: " + one.text);
        if (one.dependsFlag) {
            assertEquals(one.elaborated, excuse.isPresent(), excuse + " of: " + one.text);
        }
        if (one.by != null) {
            assertShows(one, flag.orElseThrow().excusedBy().orElseThrow());
        }
    }

    /** The excuse quotes the answer on one line, and leaves out the middle of long words. */
    private static void assertShows(Case one, String excuse) {
        String text = one.text.replaceAll("\\s+", " ");
        String by = one.by.replaceAll("\\s+", " ").replaceAll("[.\\s]+$", "");
        String quote = excuse.substring(excuse.indexOf('\'') + 1, excuse.lastIndexOf('\''));
        String[] ends = quote.split(" … ");
        int from = text.indexOf(ends[0]);
        int to = text.indexOf(ends[ends.length - 1], from) + ends[ends.length - 1].length();
        int place = text.indexOf(by);
        assertTrue(from >= 0 && place >= 0, excuse + " of: " + text);
        assertTrue(from <= place && place + by.length() <= to, excuse + " lacks: " + by);
    }
}
