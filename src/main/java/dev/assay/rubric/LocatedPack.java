package dev.assay.rubric;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack that remembers where everything stands in its files, for those who have something to say about them. Immutable
 * and thread-safe.
 *
 * @param rubrics the pack
 * @param shared what the files of the pack and of those that it uses hold for all rubrics, the pack's own first
 * @param bands those of its rubrics, also where it has none yet
 * @param whole whether all rubrics of the pack were read
 * @param files each file that was read, by its name
 */
public record LocatedPack(
        RubricSet rubrics, List<SharedRules> shared, Bands bands, boolean whole, Map<String, SourceMap> files) {

    public LocatedPack {
        shared = List.copyOf(shared);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Reads a pack from disk, as {@link RubricSet#load} does.
     *
     * @throws RubricException with all problems, if there are any
     */
    public static LocatedPack load(Path path) {
        PackLoader loader = new PackLoader();
        RubricSet rubrics = RubricSet.load(path, loader);
        boolean whole = Files.isDirectory(path) || PackLocation.isPackFile(String.valueOf(path.getFileName()));
        return located(rubrics, loader, whole);
    }

    /**
     * Reads a pack that is part of the library, all of it.
     *
     * @throws IllegalArgumentException if there is none of this name; the message lists those there are
     */
    public static LocatedPack bundled(String name) {
        PackLoader loader = new PackLoader();
        RubricSet rubrics = loader.load(RubricSet.bundledPack(name), file -> true);
        return located(rubrics, loader, true);
    }

    private static LocatedPack located(RubricSet rubrics, PackLoader loader, boolean whole) {
        if (!loader.problems().isEmpty()) {
            throw new RubricException(loader.problems().all());
        }
        return new LocatedPack(rubrics, loader.shared(), loader.bands(), whole, loader.files());
    }
}
