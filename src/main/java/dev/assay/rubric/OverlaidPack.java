package dev.assay.rubric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A pack in which one file holds something else. */
final class OverlaidPack implements PackLocation {

    private final PackLocation pack;
    private final String file;
    private final String text;

    OverlaidPack(PackLocation pack, String file, String text) {
        this.pack = pack;
        this.file = file;
        this.text = text;
    }

    @Override
    public String id() {
        return pack.id();
    }

    @Override
    public String name() {
        return pack.name();
    }

    @Override
    public List<String> files() throws IOException {
        return pack.files();
    }

    @Override
    public byte[] read(String other) throws IOException {
        return other.equals(file) ? text.getBytes(StandardCharsets.UTF_8) : pack.read(other);
    }

    @Override
    public String name(String other) {
        return pack.name(other);
    }

    @Override
    public Optional<PackLocation> beside(String other) {
        return pack.beside(other);
    }
}
