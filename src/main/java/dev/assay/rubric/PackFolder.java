package dev.assay.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pack in a folder, with the packs that it uses beside it, or in the library. */
final class PackFolder implements PackLocation {

    private final Path folder;

    PackFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String id() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "pack" : last.toString();
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return in.readNBytes(SourceReader.MOST_BYTES + 1);
        }
    }

    @Override
    public String name(String file) {
        return folder.resolve(file).toString();
    }

    @Override
    public Optional<PackLocation> beside(String pack) {
        Path other = folder.toAbsolutePath().normalize().resolveSibling(pack);
        if (Files.isDirectory(other)) {
            Path named = folder.resolveSibling(pack);
            return Optional.of(new PackFolder(Files.isDirectory(named) && isSame(named, other) ? named : other));
        }
        return BundledPack.find(pack).map(bundled -> bundled);
    }

    @Override
    public List<String> packsInside() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .filter(inner -> Files.isRegularFile(inner.resolve("pack.yaml")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isSame(Path named, Path other) {
        try {
            return Files.isSameFile(named, other);
        } catch (IOException e) {
            return false;
        }
    }
}
