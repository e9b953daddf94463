package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, in the poorest locale that there is. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("text is UTF-8 under any locale, and a name that the locale cannot read is rejected by name")
    void posixLocale() throws IOException, InterruptedException {
        Path answers = folder.resolve("answers");
        Path strange = answers.resolve("jos\u00E9");
        try {
            Files.createDirectories(strange);
        } catch (InvalidPathException e) {
            Assumptions.abort("this file system takes no such name");
        }
        Files.writeString(strange.resolve("celery-retry.md"), "Tasks must be idempotent.");
        Files.createDirectories(answers.resolve("ana"));
        Files.writeString(answers.resolve("ana/celery-retry.md"), "Une tâche idempotente – “idempotent” 😀");
        Process process = start(List.of(), "grade", "django", answers.toString(), "--format", "jsonl");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), error());
        assertTrue(out.contains("Une tâche idempotente – “idempotent” 😀"), out);
        assertEquals(1, out.lines().count());
        assertTrue(error().contains("bad-encoding: the file name jos%C3%A9/celery-retry.md"), error());
        assertTrue(error().contains("1 graded, 1 rejected"), error());
    }

    @Test
    @DisplayName("a reader who has seen enough ends the command quietly")
    void brokenPipe() throws IOException, InterruptedException {
        Path answers = folder.resolve("many.csv");
        StringBuilder rows = new StringBuilder("candidate,question,answer\n");
        for (int i = 0; i < 2000; i++) {
            rows.append("c").append(i).append(",celery-retry,Tasks must be idempotent.\n");
        }
        Files.writeString(answers, rows);
        Process process = start(List.of(), "grade", "django", answers.toString(), "--format", "jsonl");
        InputStream out = process.getInputStream();
        out.read();
        out.close();
        assertEquals(0, process.waitFor(), error());
        assertEquals("", error());
    }

    @Test
    @DisplayName("a stream of many rows, one of 100 MB among them, needs little memory")
    void littleMemory() throws IOException, InterruptedException {
        Process process =
                start(List.of("-Xmx96m"), "grade", "django", "-", "--format", "jsonl", "--rejected", "/dev/null");
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
            in.write("candidate,question,answer\nana,celery-retry,".getBytes(StandardCharsets.UTF_8));
            byte[] words = "more and more words ".repeat(5000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1000; i++) {
                in.write(words);
            }
            in.write("\nbob,celery-retry,Tasks must be idempotent.\n".getBytes(StandardCharsets.UTF_8));
            byte[] answer = (",no-such-question," + "word ".repeat(200) + "\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 150_000; i++) {
                in.write(("c" + i).getBytes(StandardCharsets.UTF_8));
                in.write(answer);
            }
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), error());
        assertEquals(1, out.lines().count());
        assertEquals("1 graded, 150,001 rejected, 1 for a person to look at\n", error());
    }

    private Process start(List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectError(folder.resolve("err").toFile());
        return builder.start();
    }

    private String error() throws IOException {
        return Files.readString(folder.resolve("err"));
    }
}
