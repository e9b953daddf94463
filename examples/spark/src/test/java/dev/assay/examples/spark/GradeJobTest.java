package dev.assay.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeJobTest {

    private static final Path EXAMPLES = Path.of("../answers/answers.csv");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("CSV files give the lines of a local run, in its order, whatever tasks the rows went through")
    void csv() throws IOException {
        Path answers = mixed(300);
        LocalRun expected = LocalRun.of(LocalRun.rows(answers));
        Path out = folder.resolve("grades");

        JobRun run = JobRun.of("django", answers, "--out", out, "--format", "jsonl", "--partitions", 5);

        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertEquals(expected.graded(), JobRun.lines(out.resolve("graded")));
        assertEquals(expected.rejected(), JobRun.lines(out.resolve("rejected")));
        assertTrue(
                run.out()
                        .matches("%d graded, %d rejected; 1 executor, [0-9.]+ core seconds, [0-9.]+ ms a row\\R"
                                .formatted(
                                        expected.graded().size(),
                                        expected.rejected().size())),
                run.out());
    }

    @Test
    @DisplayName("Parquet gives the same grades, in Parquet that has every field of the lines")
    void parquet() throws IOException {
        List<Submission> submissions = LocalRun.rows(mixed(60)).stream()
                .filter(Submission.class::isInstance)
                .map(Submission.class::cast)
                .toList();
        Path answers = folder.resolve("answers of 2026.parquet");
        write(answers, submissions);
        Path out = folder.resolve("grades");

        JobRun run = JobRun.of("django", answers, "--out", out);

        assertEquals(0, run.exitCode(), run.err());
        List<dev.assay.batch.Row> rows = new ArrayList<>();
        for (Path file : parquetFiles(answers)) {
            rows.addAll(renamed(submissions, rows.size(), file));
        }
        LocalRun expected = LocalRun.of(rows);
        List<JsonNode> found = read(out);
        assertEquals(submissions.size(), found.size());
        assertEquals(sorted(expected.graded()), sorted(found, false));
        assertEquals(sorted(expected.rejected()), sorted(found, true));
    }

    @Test
    @DisplayName("every graded answer of the Parquet result says where it stood")
    void place() throws IOException {
        Path out = folder.resolve("grades");
        JobRun.of("django", EXAMPLES, "--out", out);
        Map<String, String> places = new HashMap<>();
        for (Row row : JobRun.session().read().parquet(out.toString()).collectAsList()) {
            places.put(
                    row.getAs("candidate") + " " + row.getAs("question"),
                    row.getAs("source") + ":" + row.getAs("line"));
        }
        assertEquals(EXAMPLES + ":2", places.get("mei backward-compatible-migration"));
        assertEquals(55, places.size());
    }

    @Test
    @DisplayName("rows of Parquet that cannot be read are rejected, and the others are graded")
    void badParquet() throws IOException {
        StructType schema = new StructType()
                .add("Answer", DataTypes.BinaryType)
                .add("CANDIDATE", DataTypes.LongType)
                .add("question", DataTypes.StringType)
                .add("no. of jobs", DataTypes.createArrayType(DataTypes.IntegerType));
        byte[] text = "The task is idempotent.".getBytes(StandardCharsets.UTF_8);
        byte[] latin1 = "The caf\u00E9 is idempotent.".getBytes(StandardCharsets.ISO_8859_1);
        int[] jobs = {1, 2};
        List<Row> rows = List.of(
                RowFactory.create(text, 1L, " celery-retry ", jobs),
                RowFactory.create(null, 1L, "celery-retry", jobs),
                RowFactory.create(text, null, "celery-retry", jobs),
                RowFactory.create(text, 1L, null, jobs),
                RowFactory.create(latin1, 1L, "celery-retry", jobs),
                RowFactory.create(text, 1L, "no-such-question", jobs),
                RowFactory.create(text, 1L, "celery-retry", jobs),
                RowFactory.create(text, 2L, "celery-retry", null));
        Path answers = folder.resolve("answers");
        JobRun.session().createDataFrame(rows, schema).coalesce(1).write().parquet(answers.toString());
        Path out = folder.resolve("grades");

        JobRun run = JobRun.of("django", answers, "--out", out, "--format", "jsonl");

        assertEquals(0, run.exitCode(), run.err());
        String file = parquetFiles(answers).get(0).toString();
        String answer = new String(text, StandardCharsets.UTF_8);
        LocalRun expected = LocalRun.of(List.of(
                new Submission(file, 1, "1", "celery-retry", answer, Map.of("no. of jobs", "[1,2]")),
                refused(file, 2, "1", "celery-retry", Code.BAD_ROW, "'answer' is missing"),
                refused(file, 3, null, "celery-retry", Code.BAD_ROW, "'candidate' is missing"),
                refused(file, 4, "1", null, Code.BAD_ROW, "'question' is missing"),
                refused(file, 5, "1", "celery-retry", Code.BAD_ENCODING, "'answer' is not UTF-8"),
                new Submission(file, 6, "1", "no-such-question", answer, Map.of()),
                new Submission(file, 7, "1", "celery-retry", answer, Map.of()),
                new Submission(file, 8, "2", "celery-retry", answer, Map.of("no. of jobs", ""))));
        assertEquals(expected.graded(), JobRun.lines(out.resolve("graded")));
        assertEquals(expected.rejected(), JobRun.lines(out.resolve("rejected")));
        assertEquals(2, expected.graded().size());
    }

    @ParameterizedTest
    @CsvSource({"csv", "parquet"})
    @DisplayName("an empty data set gives an empty result with all columns")
    void empty(String format) throws IOException {
        Path answers = Files.createDirectories(folder.resolve("answers"));
        if (format.equals("csv")) {
            Files.writeString(answers.resolve("a.csv"), "candidate,question,answer\n");
            Files.writeString(answers.resolve("b.csv"), "");
        } else {
            write(answers.resolve("none"), List.of());
        }
        Path out = folder.resolve("grades");

        JobRun run = JobRun.of("django", answers, "--out", out);
        assertEquals(0, run.exitCode(), run.err());
        Dataset<Row> result = JobRun.session().read().parquet(out.toString());
        assertEquals(Contract.SCHEMA, result.schema());
        assertEquals(0, result.count());

        JobRun again = JobRun.of("django", answers, "--out", out, "--format", "jsonl", "--overwrite");
        assertEquals("0 graded, 0 rejected", again.out().replaceAll(";.*\\R", ""));
        assertEquals(List.of(), JobRun.lines(out.resolve("graded")));
        assertEquals(List.of(), JobRun.lines(out.resolve("rejected")));
    }

    @ParameterizedTest
    @CsvSource({"question=celery-retry", "celery"})
    @DisplayName("Parquet in folders is read whole, and the names of folders are columns if they are meant to be")
    void folders(String name) throws IOException {
        Path answers = folder.resolve("answers");
        SparkSession session = JobRun.session();
        Dataset<Row> rows = session.sql("select 'ana' as candidate, 'It is idempotent.' as answer");
        if (!name.contains("=")) {
            rows = rows.withColumn("question", functions.lit("celery-retry"));
        }
        rows.write().parquet(answers.resolve(name).toString());
        rows.withColumn("candidate", functions.lit("bob"))
                .write()
                .parquet(answers.resolve(name + "-2").toString());
        Path out = folder.resolve("grades");

        JobRun run = JobRun.of("django", answers, "--out", out, "--format", "jsonl");

        assertEquals(0, run.exitCode(), run.err());
        String second = name.contains("=") ? "1 graded, 1 rejected" : "2 graded, 0 rejected";
        assertEquals(second, run.out().replaceAll(";.*\\R", ""));
    }

    @Test
    @DisplayName("what the job cannot do it says before it begins")
    void misuse() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "candidate,question,answer\n");
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}\n");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path parquet = folder.resolve("answers");
        JobRun.session().range(1).toDF("candidate").write().parquet(parquet.toString());
        Path broken = Files.writeString(folder.resolve("rubric.yaml"), "rubric: 1\n");

        assertMisuse("no pack 'nothing' in the library", "nothing", csv);
        assertMisuse(broken + ":1:1: ", broken, csv);
        assertMisuse("no file or folder '" + folder.resolve("b.csv") + "'", "django", folder.resolve("b.csv"));
        assertMisuse("'" + lines + "' is no CSV, TSV or Parquet file by its name", "django", csv, lines);
        assertMisuse("'" + empty + "' must hold CSV and TSV files, or else Parquet files", "django", empty);
        assertMisuse("'" + parquet + "' has no column 'question': candidate", "django", parquet);
        assertMisuse("--partitions must be at least 1, not 0", "django", csv, "--partitions", 0);
    }

    @Test
    @DisplayName("a file that names no columns ends the job, and it says which")
    void noHeader() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "ana,celery-retry,It is idempotent.\n");
        JobRun run = JobRun.of("django", csv, "--out", folder.resolve("grades"));
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(csv + ":1: the first row must name the columns"), run.err());
    }

    @Test
    @DisplayName("nothing is overwritten unless it is to be, and never the answers")
    void existing() throws IOException {
        Path answers = Files.createDirectories(folder.resolve("mine/answers"));
        Path csv = Files.copy(EXAMPLES, answers.resolve("a.csv"));
        Path mine = answers.getParent();

        JobRun asked = JobRun.of("django", csv, "--out", mine);
        assertEquals(2, asked.exitCode());
        assertTrue(asked.err().contains("'" + mine + "' is there already"), asked.err());
        for (Object input : List.of(mine, answers, csv)) {
            JobRun run = JobRun.of("django", input, "--out", mine, "--overwrite");
            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("'" + mine + "' holds the answers"), run.err());
        }
        assertEquals(-1, Files.mismatch(EXAMPLES, csv));
    }

    private void assertMisuse(String message, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(arguments), Stream.of("--out", folder.resolve("grades")))
                .toArray();
        JobRun run = JobRun.of(all);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    private Path mixed(int count) {
        Path answers = folder.resolve("answers");
        AnswerMixer.commandLine()
                .execute(EXAMPLES.toString(), answers.toString(), "--count", "" + count, "--files", "3");
        return answers;
    }

    private static Rejection refused(
            String file, long line, String candidate, String question, Code code, String reason) {
        return new Rejection(file, line, Optional.ofNullable(candidate), Optional.ofNullable(question), code, reason);
    }

    /** Writes answers as two Parquet files, in their order. */
    private static void write(Path folder, List<Submission> submissions) {
        StructType schema = new StructType()
                .add("candidate", DataTypes.StringType)
                .add("question", DataTypes.StringType)
                .add("answer", DataTypes.StringType)
                .add("experience", DataTypes.StringType);
        List<Row> rows = submissions.stream()
                .map(one -> RowFactory.create(
                        one.candidate(),
                        one.question(),
                        one.answer(),
                        one.columns().get("experience")))
                .toList();
        SparkSession session = JobRun.session();
        session.createDataFrame(rows, schema)
                .repartitionByRange(2, functions.monotonically_increasing_id())
                .write()
                .parquet(folder.toString());
    }

    private static List<Path> parquetFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    /** The answers that stand in a Parquet file, as rows of it. */
    private static List<Submission> renamed(List<Submission> submissions, int from, Path file) {
        long count = JobRun.session().read().parquet(file.toString()).count();
        List<Submission> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Submission one = submissions.get(from + i);
            rows.add(new Submission(
                    file.toString(), i + 1, one.candidate(), one.question(), one.answer(), one.columns()));
        }
        return rows;
    }

    /** The rows of a Parquet result as JSON, with null for every field that a row has not. */
    private static List<JsonNode> read(Path out) throws IOException {
        Dataset<Row> result = JobRun.session().read().parquet(out.toString());
        List<JsonNode> rows = new ArrayList<>();
        for (Row row : result.select(to_json(functions.struct(col("*")), Map.of("ignoreNullFields", "false")))
                .collectAsList()) {
            rows.add(JSON.readTree(row.getString(0)));
        }
        return rows;
    }

    private static List<String> sorted(List<String> lines) throws IOException {
        List<String> sorted = new ArrayList<>();
        for (String line : lines) {
            sorted.add(comparable(JSON.readTree(line)));
        }
        return sorted.stream().sorted().toList();
    }

    /** The graded or the rejected rows of a Parquet result, with the fields that the lines of such rows have. */
    private static List<String> sorted(List<JsonNode> rows, boolean rejected) {
        return rows.stream()
                .filter(row -> row.get("reason").isNull() != rejected)
                .map(row -> comparable(lineOf((ObjectNode) row, rejected)))
                .sorted()
                .toList();
    }

    private static JsonNode lineOf(ObjectNode row, boolean rejected) {
        if (rejected) {
            return row.deepCopy().retain("source", "line", "candidate", "question", "code", "reason");
        }
        ObjectNode line = row.deepCopy();
        ArrayNode details = JSON.createArrayNode();
        for (JsonNode detail : row.get("arithmetic").get("details")) {
            try {
                details.add(JSON.readTree(detail.asText()));
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + detail, e);
            }
        }
        ((ObjectNode) line.get("arithmetic")).set("details", details);
        return line.without(List.of("source", "line", "code", "reason"));
    }

    /** The same text for the same content, whatever the order of the keys. */
    private static String comparable(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> entry.getKey() + ":" + comparable(entry.getValue()))
                    .sorted()
                    .toList()
                    .toString();
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(comparable(item)));
            return items.toString();
        }
        return node.isNumber() ? Double.toString(node.asDouble()) : node.toString();
    }
}
