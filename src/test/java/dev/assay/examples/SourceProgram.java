package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A program in a single source file, compiled against the library alone. */
final class SourceProgram {

    private final String name;
    private final Path classes;

    private SourceProgram(String name, Path classes) {
        this.name = name;
        this.classes = classes;
    }

    /** Compiles a source file whose main class has its name; a warning is a failure. */
    static SourceProgram compile(Path source, Path classes) throws IOException, URISyntaxException {
        Path library = Path.of(
                Grader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "--release",
                    "17",
                    "-classpath",
                    library.toString(),
                    "-d",
                    classes.toString());
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertTrue(compiled, () -> "does not compile:\n" + messages);
        }
        return new SourceProgram(source.getFileName().toString().replace(".java", ""), classes);
    }

    /** Runs it and gives back what it printed, with line feeds for line ends. */
    String run() throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Grader.class.getClassLoader());
                PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            Method main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            System.setOut(out);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
