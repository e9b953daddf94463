package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPathTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("it knows which files lie in a folder, or would lie in it")
    void holds() throws IOException {
        Path target = Files.createDirectory(folder.resolve("report"));
        Files.writeString(target.resolve("old.html"), "page");
        Path place = RealPath.of(target);
        assertTrue(RealPath.of(target.resolve("old.html")).startsWith(place));
        assertTrue(RealPath.of(target.resolve("not/yet/there")).startsWith(place));
        assertTrue(RealPath.of(folder.resolve("x/../report/key")).startsWith(place));
        assertFalse(RealPath.of(folder.resolve("report.key")).startsWith(place));
    }
}
