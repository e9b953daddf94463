package dev.assay.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerMixerTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesAgain() throws IOException {
        Path one = mix("one", 300);
        Path two = mix("two", 300);
        for (int i = 0; i < 2; i++) {
            String name = "answers-00" + i + ".csv";
            assertEquals(-1, Files.mismatch(one.resolve(name), two.resolve(name)), name);
        }
    }

    @Test
    void givesAnswersThatAreNotAllAlike() throws IOException {
        List<Row> rows = LocalRun.rows(mix("answers", 1000));
        Set<String> answers = rows.stream()
                .filter(Submission.class::isInstance)
                .map(row -> ((Submission) row).answer())
                .collect(Collectors.toSet());
        assertTrue(answers.size() > 950, "different answers: " + answers.size());
    }

    @Test
    void givesRowsThatAreBadInEveryWay() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String line : LocalRun.of(LocalRun.rows(mix("answers", 600))).rejected()) {
            JsonNode rejected = new ObjectMapper().readTree(line);
            codes.add(rejected.get("code").asText());
        }
        assertEquals(Stream.of(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new)), codes);
    }

    private Path mix(String name, int count) {
        Path answers = folder.resolve(name);
        int exitCode = AnswerMixer.commandLine()
                .execute("../answers/answers.csv", answers.toString(), "--count", "" + count, "--files", "2");
        assertEquals(0, exitCode);
        return answers;
    }
}
