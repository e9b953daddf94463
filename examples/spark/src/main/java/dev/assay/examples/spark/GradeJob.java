package dev.assay.examples.spark;

import dev.assay.rubric.RubricException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job: grades a data set, writes what comes of it, and says what it cost. */
@Command(
        name = "grade-job",
        mixinStandardHelpOptions = true,
        description = "Grades a data set of answers on Spark: every row comes out graded, or rejected with a reason.",
        footer = {
            "",
            "A data set is CSV, TSV or Parquet with candidate, question and answer; other columns are carried through.",
            "Exit codes: 0 the job is done, even if rows were rejected; 1 it failed; 2 misuse."
        })
public final class GradeJob implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ANSWERS",
            description = "Files, or folders of files, on any file system that Spark reads.")
    private List<String> answers;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the result goes.")
    private String out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "How it is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ResultFormat format;

    @Option(names = "--overwrite", description = "Replaces an earlier result.")
    private boolean overwrite;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many parts the answers are dealt for grading. Default: from the size of the data.")
    private Integer partitions;

    private GradeJob() {}

    /** Runs the job, on this machine unless spark-submit says where; ends the process if it fails. */
    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new GradeJob()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        if (partitions != null && partitions < 1) {
            throw misuse("--partitions must be at least 1, not " + partitions);
        }
        Pack rubrics = readPack();
        SparkConf conf =
                new SparkConf().setIfMissing("spark.master", "local[*]").setIfMissing("spark.app.name", "assay");
        Effort effort = new Effort();
        Tally tally;
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            spark.sparkContext().addSparkListener(effort);
            tally = run(spark, rubrics);
        }
        // Spark tells its listeners the last of it when it stops.
        spec.commandLine().getOut().println(tally + "; " + effort.of(tally.rows()));
        return 0;
    }

    private Tally run(SparkSession spark, Pack rubrics) throws IOException {
        Path target = new Path(out);
        FileSystem system = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
        boolean exists = system.exists(target);
        if (exists && !overwrite) {
            throw misuse("'" + out + "' is there already; --overwrite replaces it");
        }
        AnswerData data = readData(spark);
        if (exists && data.isIn(system.resolvePath(target))) {
            throw misuse("'" + out + "' holds the answers; it would be overwritten");
        }
        system.delete(target, true);
        int parts = partitions == null ? data.partitions() : partitions;
        return format.write(Grading.grade(data.rows(), rubrics, parts), out);
    }

    private AnswerData readData(SparkSession spark) throws IOException {
        try {
            return AnswerData.of(spark, answers);
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage());
        }
    }

    private Pack readPack() throws IOException {
        try {
            return Pack.of(pack);
        } catch (IllegalArgumentException | RubricException e) {
            throw misuse("the pack '" + pack + "' cannot be used: " + e.getMessage());
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * How many rows came out.
     *
     * @param graded answers with a grade
     * @param rejected rows with a reason
     */
    record Tally(long graded, long rejected) {

        long rows() {
            return graded + rejected;
        }

        /** {@code 55 graded, 10 rejected}. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d graded, %,d rejected", graded, rejected);
        }
    }
}
