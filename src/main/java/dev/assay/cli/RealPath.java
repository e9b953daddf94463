package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where paths lead, however they are spelled. */
final class RealPath {

    /** Links that lead to each other end somewhere; as many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /**
     * The place of a file or folder, without links, {@code .} and {@code ..}. Of what does not exist yet, the place where it
     * would come to be.
     */
    static Path of(Path path) throws IOException {
        Path whole = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(whole) && !Files.exists(whole); i++) {
            whole = whole.resolveSibling(Files.readSymbolicLink(whole));
        }
        Path there = whole;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        Path real = real(there);
        return there.equals(whole)
                ? real
                : real.resolve(whole.subpath(there.getNameCount(), whole.getNameCount()))
                        .normalize();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // A pipe of this process can be opened by its name, but the name leads to no place.
            return path.normalize();
        }
    }

    /** Whether two places, as {@link #of} gives them, are one. */
    static boolean same(Path one, Path other) throws IOException {
        return one.equals(other) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }
}
