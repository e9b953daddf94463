package dev.assay.rubric;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the files of a pack are: in a folder, or in the library's own jar. */
interface PackLocation {

    /** The pack's name. */
    String id();

    /** The pack as a whole, as messages name it. */
    String name();

    /** The names of its files, sorted. */
    List<String> files() throws IOException;

    /** The bytes of one of its files, at most one more than {@link SourceReader#MOST_BYTES}. */
    byte[] read(String file) throws IOException;

    /** A file as messages name it. */
    String name(String file);

    /** Another pack that this one may use, if there is one of this name. */
    Optional<PackLocation> beside(String pack);

    /** The packs that this one would hold if it were a folder of packs. */
    default List<String> packsInside() {
        return List.of();
    }

    /** Whether a file says what a pack is. */
    static boolean isPackFile(String file) {
        return packFiles().contains(file);
    }

    /** The names of files that say what a pack is. */
    static List<String> packFiles() {
        return List.of("pack.yaml", "pack.yml", "pack.json");
    }

    /** Whether a file of a pack is a rubric. */
    static boolean isRubricFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean readable = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        return readable && !isPackFile(file) && !name.startsWith(".") && !name.endsWith(".schema.json");
    }
}
