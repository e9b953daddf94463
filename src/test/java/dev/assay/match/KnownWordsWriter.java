package dev.assay.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes {@code known-words.txt} from the files of SCOWL 2020.12.07, which Debian has as the package {@code scowl}:
 *
 * <pre>
 * apt-get download scowl &amp;&amp; dpkg -x scowl_2020.12.07-2_all.deb scowl
 * mvn -q test-compile
 * java -cp target/test-classes:target/classes dev.assay.match.KnownWordsWriter scowl/usr/share/dict/scowl \
 *     src/main/resources/dev/assay/match/known-words.txt
 * </pre>
 */
final class KnownWordsWriter {

    /** Words, names and abbreviations of both sides of the Atlantic; rarer words look like misspellings of others. */
    private static final Pattern FILES = Pattern.compile("(english|american|british|british_z|variant_1"
            + "|british_variant_1)-(words|upper|proper-names|abbreviations)\\.(10|20|35|40|50|55|60)"
            + "|special-hacker\\.50");

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final int LONGEST_SHARED = 25;

    private KnownWordsWriter() {}

    /** Takes the folder with the lists, and the file to write. */
    public static void main(String[] args) throws IOException {
        SortedSet<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Path> chosen = files.filter(
                            file -> FILES.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
            for (Path file : chosen) {
                Files.readAllLines(file, StandardCharsets.ISO_8859_1).forEach(line -> add(line, words));
            }
        }
        Files.write(Path.of(args[1]), frontCoded(words).getBytes(StandardCharsets.US_ASCII));
    }

    private static void add(String line, SortedSet<String> words) {
        String plain = ACCENTS.matcher(Normalizer.normalize(line, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String word = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        if (WORD.matcher(word).matches()) {
            words.add(word);
        }
    }

    private static String frontCoded(SortedSet<String> words) {
        StringBuilder text =
                new StringBuilder("# From SCOWL 2020.12.07, sizes 10 to 60; see known-words.LICENSE.txt.\n");
        String before = "";
        int count = 0;
        for (String word : words) {
            int shared = count % KnownWords.BLOCK == 0 ? 0 : shared(before, word);
            if (shared > LONGEST_SHARED) {
                throw new IllegalStateException("a letter cannot say how much is shared: " + before + ", " + word);
            }
            text.append((char) ('a' + shared))
                    .append(word, shared, word.length())
                    .append('\n');
            before = word;
            count++;
        }
        return text.toString();
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
