package dev.assay.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the order of the packages, and keeps what embedders inherit small. */
class ImportDirectionTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    @DisplayName("a package uses those before it, never those after it, and few libraries")
    void sourcesKeepTheOrder() throws IOException {
        assertEquals(List.of(), PackageOrder.violations(SOURCES));
    }

    @Test
    @DisplayName("the check sees every source file")
    void everySourceFileIsRead() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            long expected =
                    files.filter(file -> file.toString().endsWith(".java")).count();
            assertTrue(expected > 0);
            assertEquals(expected, PackageOrder.sourceFiles(SOURCES).size());
        }
    }

    @Test
    @DisplayName("a use of a later package is found, imported or spelled out")
    void laterPackage(@TempDir Path root) throws IOException {
        write(root, "dev/assay/text/A.java", "package dev.assay.text;\nimport dev.assay.match.Match;\nclass A {}\n");
        write(root, "dev/assay/rubric/B.java", "package dev.assay.rubric;\nimport static dev.assay.cli.Main.*;\n");
        write(root, "dev/assay/grade/C.java", "package dev.assay.grade;\nclass C { dev.assay.report.R r; }\n");
        write(root, "dev/assay/study/room/D.java", "package dev.assay.study.room;\nimport dev.assay.report.R;\n");
        assertEquals(
                List.of(
                        "dev/assay/grade/C.java:2: grade uses report, which comes after it",
                        "dev/assay/rubric/B.java:2: rubric uses cli, which comes after it",
                        "dev/assay/study/room/D.java:2: study uses report, which comes after it",
                        "dev/assay/text/A.java:2: text uses match, which comes after it"),
                PackageOrder.violations(root));
    }

    @Test
    @DisplayName("an unknown package is found, as a place and as a use")
    void unknownPackage(@TempDir Path root) throws IOException {
        write(root, "dev/assay/util/A.java", "package dev.assay.util;\nclass A {}\n");
        write(root, "dev/assay/text/internal/B.java", "package dev.assay.text.internal;\nclass B {}\n");
        write(root, "dev/assay/Loose.java", "package dev.assay;\nclass Loose {}\n");
        write(root, "dev/assay/match/C.java", "package dev.assay.match;\nimport dev.assay.common.X;\n");
        assertEquals(
                List.of(
                        "dev/assay/Loose.java: not in a known package",
                        "dev/assay/match/C.java:2: match uses the unknown package common",
                        "dev/assay/text/internal/B.java: not in a known package",
                        "dev/assay/util/A.java: not in a known package"),
                PackageOrder.violations(root));
    }

    @Test
    @DisplayName("text to grade may not use the optional libraries, the later packages may")
    void optionalLibraries(@TempDir Path root) throws IOException {
        write(root, "dev/assay/grade/A.java", "package dev.assay.grade;\nimport picocli.CommandLine;\n");
        write(root, "dev/assay/context/B.java", "package dev.assay.context;\nimport de.siegmar.fastcsv.reader.*;\n");
        write(root, "dev/assay/cli/C.java", "package dev.assay.cli;\nimport picocli.CommandLine.Command;\n");
        write(
                root,
                "dev/assay/batch/D.java",
                "package dev.assay.batch;\nimport de.siegmar.fastcsv.reader.CsvReader;\n");
        assertEquals(
                List.of(
                        "dev/assay/context/B.java:2: context imports de.siegmar.fastcsv.reader.*",
                        "dev/assay/grade/A.java:2: grade imports picocli.CommandLine"),
                PackageOrder.violations(root));
    }

    @Test
    @DisplayName("earlier packages, comments and strings are no offence")
    void allowed(@TempDir Path root) throws IOException {
        write(root, "dev/assay/match/A.java", """
                package dev.assay.match;

                import com.fasterxml.jackson.core.JsonParser;
                import dev.assay.text.Answer;
                import java.util.List;
                import org.apache.lucene.util.BytesRef;

                // Not used: dev.assay.cli.Main
                /* nor
                 * dev.assay.report.X
                 */
                class A {
                    String name = "dev.assay.grade.\\"Grader";
                    char quote = '"';
                    String block = ""\"
                        dev.assay.cli.Main and "quotes" // too
                        ""\";
                    dev.assay.match.B same;
                }
                """);
        write(root, "dev/assay/package-info.java", "/** {@code dev.assay.cli} */\npackage dev.assay;\n");
        assertEquals(List.of(), PackageOrder.violations(root));
    }

    private static void write(Path root, String file, String source) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
    }
}
