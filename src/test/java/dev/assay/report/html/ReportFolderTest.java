package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a folder of somebody else, a file and a place without a folder are refused and stay as they are")
    void refused() throws IOException {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("thesis.txt"), "mine");
        assertRefused(theirs, "would be replaced");
        assertRefused(theirs.resolve("thesis.txt"), "is a file");
        assertRefused(folder.resolve("no/where"), "no folder");
        assertEquals("mine", Files.readString(theirs.resolve("thesis.txt")));
        assertEquals(List.of("theirs"), names(folder));
    }

    private void assertRefused(Path path, String message) {
        ReportException e = assertThrows(ReportException.class, () -> ReportFolder.open(path));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    @DisplayName("an empty folder is taken, and a report is replaced as a whole")
    void replaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("report"));
        write(target, "old.html");
        assertEquals(List.of(ReportFolder.MARKER, "old.html"), names(target));
        write(target, "new.html");
        assertEquals(List.of(ReportFolder.MARKER, "new.html"), names(target));
        assertEquals(List.of("report"), names(folder));
    }

    @Test
    @DisplayName("a report that fails leaves the one before, and nothing beside it")
    void failed() throws IOException {
        Path target = folder.resolve("report");
        write(target, "old.html");
        try (ReportFolder report = ReportFolder.open(target)) {
            Files.writeString(report.path().resolve("new.html"), "half");
        }
        assertEquals(List.of(ReportFolder.MARKER, "old.html"), names(target));
        assertEquals(List.of("report"), names(folder));
    }

    private static void write(Path target, String file) throws IOException {
        try (ReportFolder report = ReportFolder.open(target)) {
            Files.writeString(report.path().resolve(file), "page");
            report.complete();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
