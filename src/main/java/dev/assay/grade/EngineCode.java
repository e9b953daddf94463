package dev.assay.grade;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The code that grades: its classes and what it knows of the language, wherever they were loaded from. Two builds of one
 * version differ in it if they differ in what grades; a jar and a folder of the same classes do not.
 */
final class EngineCode {

    private static final String ROOT = "dev/assay/";
    private static final List<String> ROOMS = List.of("text/", "match/", "rubric/", "context/", "grade/");

    private EngineCode() {}

    /** SHA-256 over names, sizes and CRC-32 of the files, in lower-case hexadecimal; empty if they cannot be found. */
    static Optional<String> fingerprint() {
        CodeSource source = EngineCode.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path place = Path.of(new URI(source.getLocation().toString()));
            List<String> files = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
            return files.isEmpty() ? Optional.empty() : Optional.of(Fingerprint.of(files));
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            // Loaded by something that keeps classes elsewhere, such as an application server.
            return Optional.empty();
        }
    }

    private static List<String> ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory() && isEngine(entry.getName()))
                    .map(EngineCode::described)
                    .sorted()
                    .toList();
        }
    }

    private static String described(ZipEntry entry) {
        return described(entry.getName(), entry.getSize(), entry.getCrc());
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> all = Files.walk(folder.resolve(ROOT + room))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.add(described(name, bytes.length, crc.getValue()));
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static boolean isEngine(String name) {
        return ROOMS.stream().anyMatch(room -> name.startsWith(ROOT + room));
    }

    private static String described(String name, long size, long crc) {
        return name + String.format(Locale.ROOT, " %d %08x", size, crc);
    }
}
