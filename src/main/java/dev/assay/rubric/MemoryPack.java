package dev.assay.rubric;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pack whose files are texts in memory, with the library's packs beside it. */
final class MemoryPack implements PackLocation {

    private final String id;
    private final Map<String, String> files;

    MemoryPack(String id, Map<String, String> files) {
        this.id = id;
        this.files = new TreeMap<>(files);
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
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String file) {
        return files.get(file).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name(String file) {
        return file;
    }

    @Override
    public Optional<PackLocation> beside(String pack) {
        return BundledPack.find(pack).map(bundled -> bundled);
    }
}
