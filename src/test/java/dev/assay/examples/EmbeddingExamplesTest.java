package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the programs under {@code examples/embedding}. */
class EmbeddingExamplesTest {

    private static final Path EXAMPLES = Path.of("examples", "embedding");

    @TempDir
    private Path classes;

    @Test
    void embedPrintsTheGradeWithItsEvidence() throws Exception {
        List<String> lines = run("Embed");
        assertTrue(lines.get(0).matches("(junior|mid|senior) 0\\.\\d{1,4}"), lines.get(0));
        assertTrue(lines.contains("idempotent PRESENT: idempotent"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("acks-late PRESENT: ")), lines::toString);
        assertTrue(lines.get(lines.size() - 1).startsWith("ask: "), lines::toString);
    }

    @Test
    void parallelStreamKeepsTheOrder() throws Exception {
        assertEquals(
                List.of("300 grades", "0 forbidden: PRESENT", "1 forbidden: ABSENT", "2 forbidden: DENIED"),
                run("ParallelStream"));
    }

    @Test
    void rubricInCodeGrades() throws Exception {
        assertEquals(List.of("senior 1.0 []", "junior 0.0 [udp]"), run("RubricInCode"));
    }

    private List<String> run(String name) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result = compiler.run(
                null,
                messages,
                messages,
                "-Xlint:all,-path",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EXAMPLES.resolve(name + ".java").toString());
        assertEquals(0, result, messages.toString(StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return output(loader.loadClass(name));
        }
    }

    private static List<String> output(Class<?> program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
