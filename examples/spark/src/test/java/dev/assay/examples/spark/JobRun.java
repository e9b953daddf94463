package dev.assay.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** A run of the job in this JVM, and what it said. */
record JobRun(int exitCode, String out, String err) {

    /** Runs the job. It ends the session of Spark that there is. */
    static JobRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine job =
                GradeJob.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = job.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new JobRun(exitCode, out.toString(), err.toString());
    }

    /** A session for the test itself. */
    static SparkSession session() {
        return SparkSession.builder().appName("test").getOrCreate();
    }

    /** The lines of a folder of text files, by name. */
    static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith("part-")) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }
}
