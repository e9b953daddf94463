package dev.assay.examples.spark;

import dev.assay.rubric.RubricException;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A pack of rubrics that can be sent to other machines: its files, and those of the packs beside it, which it may use.
 * Immutable.
 */
final class Pack implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> PACK_FILES = List.of("pack.yaml", "pack.yml", "pack.json");

    private final String name;
    private final TreeMap<String, byte[]> files;

    private Pack(String name, TreeMap<String, byte[]> files) {
        this.name = name;
        this.files = files;
    }

    /**
     * Gathers a pack.
     *
     * @param argument a pack's folder, a rubric file, or the name of a pack that is part of Assay
     * @throws RubricException with all problems, if its rubrics have any
     * @throws IllegalArgumentException if there is no such pack
     * @throws IOException if a file cannot be read
     */
    static Pack of(String argument) throws IOException {
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            RubricSet.bundled(argument);
            return new Pack(argument, new TreeMap<>());
        }
        // Read here too, so that problems name the files where they can be mended.
        RubricSet.load(path);
        Path real = path.toRealPath();
        Path folder = Files.isDirectory(real) ? real : real.getParent();
        Path parent = folder.getParent();
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> beside = Files.list(parent)) {
            for (Path other : beside.filter(Files::isDirectory).toList()) {
                if (other.equals(folder) || PACK_FILES.stream().anyMatch(file -> Files.exists(other.resolve(file)))) {
                    read(parent, other, files);
                }
            }
        }
        return new Pack(slashed(parent, real), files);
    }

    private static void read(Path parent, Path pack, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.list(pack)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().matches("(?i).*\\.(yaml|yml|json)")) {
                    files.put(slashed(parent, file), Files.readAllBytes(file));
                }
            }
        }
    }

    private static String slashed(Path parent, Path path) {
        return parent.relativize(path).toString().replace('\\', '/');
    }

    /** SHA-256, in lower-case hexadecimal, of all files and their names. */
    String fingerprint() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        files.forEach((file, bytes) -> {
            digest.update(("\0" + file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Reads the rubrics, as they are read where the files come from.
     *
     * @throws UncheckedIOException if the files cannot be put down for reading
     */
    RubricSet rubrics() {
        if (files.isEmpty()) {
            return RubricSet.bundled(name);
        }
        try {
            Path folder = Files.createTempDirectory("assay-pack-");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path target = folder.resolve(file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
                return RubricSet.load(folder.resolve(name));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
