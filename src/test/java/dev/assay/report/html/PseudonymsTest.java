package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a candidate keeps a pseudonym as long as the key file is kept, and another file gives another")
    void stable() throws IOException {
        Path file = folder.resolve("who.key");
        Pseudonyms first = Pseudonyms.open(file);
        String ana = first.of("ana");
        first.save();
        Pseudonyms later = Pseudonyms.open(file);
        later.of("bob");
        later.save();
        assertEquals(ana, Pseudonyms.open(file).of("ana"));
        assertNotEquals(ana, Pseudonyms.open(folder.resolve("other.key")).of("ana"));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertTrue(Files.readString(file).contains("\"" + ana + "\" : \"ana\""));
    }

    @Test
    @DisplayName("no two candidates share a pseudonym")
    void different() throws IOException {
        Pseudonyms pseudonyms = Pseudonyms.open(folder.resolve("who.key"));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            assertTrue(seen.add(pseudonyms.of("candidate " + i)));
        }
    }

    @Test
    @DisplayName("a file that is no key file is not taken for one")
    void wrongFile() throws IOException {
        for (String text : new String[] {"", "ana,bob", "{}", "{\"format\":1,\"secret\":\"00\",\"candidates\":{}}"}) {
            Path file = Files.writeString(folder.resolve("wrong.key"), text);
            assertThrows(ReportException.class, () -> Pseudonyms.open(file), text);
            assertEquals(text, Files.readString(file));
        }
    }

    @Test
    @DisplayName(
            "no name stands anywhere in an anonymous report: not on pages, not in file names, not in what went wrong")
    void nameless() throws IOException {
        String name = "Zephyrine Quux";
        Path named = Files.createDirectory(folder.resolve(name));
        Path results = SampleResults.file(
                named.resolve(name + ".jsonl"),
                SampleResults.scored("Albert Ab", "q", 0.9, Map.of("email", name)),
                SampleResults.scored(name, "q", 0.2, Map.of("email", name)),
                SampleResults.scored(name, "q", 0.3, Map.of()),
                new Rejection(name, 3, Optional.of(name), Optional.of(name), Rejection.Code.DUPLICATE, name),
                new Rejection("x", 4, Optional.of(name), Optional.of("q"), Rejection.Code.EMPTY_ANSWER, name));
        Files.writeString(results, Files.readString(results) + "{\"" + name + "\":1}\n{\"" + name);
        Pseudonyms pseudonyms = Pseudonyms.open(folder.resolve("who.key"));
        ReportSettings settings = new ReportSettings("T", Optional.empty(), Set.of(), Optional.of(pseudonyms));
        Map<String, String> pages = SampleResults.report(results, folder.resolve("report"), settings);
        Pattern anyName = Pattern.compile("zephyrine|quux|albert", Pattern.CASE_INSENSITIVE);
        pages.forEach((file, page) -> {
            Matcher found = anyName.matcher(file + page);
            assertFalse(found.find(), file);
        });
        assertTrue(pages.get("index.html").contains(pseudonyms.of(name)));
        assertTrue(pages.get("index.html").contains("The text of their answers is not altered"));
        assertTrue(pages.containsKey("candidates/" + pseudonyms.of(name).toLowerCase(Locale.ROOT) + ".html"));
    }

    @Test
    @DisplayName("the same key makes the same report")
    void deterministic() throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.scored("ana", "q", 0.5, Map.of()),
                SampleResults.scored("bob", "q", 0.5, Map.of()));
        Path other = SampleResults.file(
                folder.resolve("other.jsonl"),
                SampleResults.scored("bob", "q", 0.5, Map.of()),
                SampleResults.scored("ana", "q", 0.5, Map.of()));
        Pseudonyms key = Pseudonyms.open(folder.resolve("who.key"));
        key.save();
        ReportSettings settings = new ReportSettings("T", Optional.empty(), Set.of(), Optional.of(key));
        Map<String, String> one = SampleResults.report(results, folder.resolve("one"), settings);
        assertEquals(one, SampleResults.report(other, folder.resolve("two"), settings), "the order of names shows");
    }
}
