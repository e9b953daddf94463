package dev.assay.rubric;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A pack that is part of the library. A jar cannot be listed, so that its files stand in an index. */
final class BundledPack implements PackLocation {

    private static final String ROOT = "/dev/assay/rubrics/";
    private static final String INDEX = "index.txt";

    private final String id;
    private final List<String> files;

    private BundledPack(String id, List<String> files) {
        this.id = id;
        this.files = files;
    }

    /** The names of the packs that there are. */
    static List<String> names() {
        return index().stream()
                .filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<BundledPack> find(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        List<String> files = index().stream()
                .filter(path -> path.startsWith(name + "/"))
                .map(path -> path.substring(name.length() + 1))
                .filter(path -> !path.contains("/"))
                .sorted()
                .toList();
        return Optional.of(new BundledPack(name, files));
    }

    private static List<String> index() {
        try (InputStream in = BundledPack.class.getResourceAsStream(ROOT + INDEX)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT + INDEX, e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public byte[] read(String file) throws IOException {
        String resource = ROOT + id + "/" + file;
        try (InputStream in = BundledPack.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("the library lacks " + resource);
            }
            return in.readNBytes(SourceReader.MOST_BYTES + 1);
        }
    }

    @Override
    public String name(String file) {
        return id + "/" + file;
    }

    @Override
    public Optional<PackLocation> beside(String pack) {
        return find(pack).map(bundled -> bundled);
    }
}
