package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what comes out. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void showsWhatExplainPrints() throws IOException {
        List<String> blocks = fencedBlocks(Files.readString(Path.of("README.md")));
        Path rubric = Files.writeString(folder.resolve("safe-retry.yaml"), blocks.get(0));
        Path answer = Files.writeString(folder.resolve("answer.txt"), blocks.get(1));
        String printed = run("explain", rubric.toString(), "safe-retry", answer.toString());
        assertTrue(printed.contains(blocks.get(2)), () -> "the README shows\n" + blocks.get(2) + "\nbut\n" + printed);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE);
        assertEquals(0, Main.run(streams, arguments), () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> fencedBlocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : markdown.lines().toList()) {
            if (!line.startsWith("```")) {
                if (open != null) {
                    open.append(line).append('\n');
                }
            } else if (open == null) {
                open = new StringBuilder();
            } else {
                blocks.add(open.toString());
                open = null;
            }
        }
        return blocks;
    }
}
