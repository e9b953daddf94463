package dev.assay.rubric;

import dev.assay.rubric.Problems.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A pack of rubrics: one a question. Immutable and thread-safe.
 *
 * <p>A pack that is part of the library is known to be sound: of its rubrics each is read when it is first asked for, so
 * that who wants one does not wait for all. Every other pack is read whole, and has all its problems told at once.
 */
public final class RubricSet {

    private final String id;
    private final String title;
    private final Map<String, Supplier<Rubric>> rubrics;
    private final Interview interview;

    /** @param rubrics by id, in the order of their ids */
    RubricSet(String id, String title, Map<String, ? extends Supplier<Rubric>> rubrics, Interview interview) {
        this.id = id;
        this.title = title;
        this.rubrics = Collections.unmodifiableMap(new LinkedHashMap<>(rubrics));
        this.interview = interview;
    }

    RubricSet(String id, String title, List<Rubric> rubrics, Interview interview) {
        this(id, title, known(rubrics), interview);
    }

    private static Map<String, Supplier<Rubric>> known(List<Rubric> rubrics) {
        Map<String, Supplier<Rubric>> known = new LinkedHashMap<>();
        rubrics.forEach(rubric -> known.putIfAbsent(rubric.id(), () -> rubric));
        return known;
    }

    /**
     * Reads a pack from disk.
     *
     * <p>A folder is a pack: its {@code pack.yaml}, which may be missing, and every other {@code .yaml}, {@code .yml} or
     * {@code .json} file in it, which is a rubric. A file is a rubric of the pack in whose folder it stands, and is read
     * without the other rubrics there. A pack that is used is looked for beside the pack that uses it, then in the
     * library.
     *
     * @throws RubricException with all problems, if there are any
     */
    public static RubricSet load(Path path) {
        PackLoader loader = new PackLoader();
        return orThrow(load(path, loader), loader);
    }

    /**
     * What is wrong with a pack on disk.
     *
     * @return what {@link #load} would throw; empty if nothing is wrong
     */
    public static List<Problem> problems(Path path) {
        PackLoader loader = new PackLoader();
        load(path, loader);
        return loader.problems().all();
    }

    static RubricSet load(Path path, PackLoader loader) {
        if (Files.isDirectory(path)) {
            return loader.load(new PackFolder(path), file -> true);
        }
        String file = path.getFileName() == null ? "" : path.getFileName().toString();
        Path parent = path.getParent();
        PackFolder folder = new PackFolder(parent == null ? Path.of("") : parent);
        if (!Files.isRegularFile(path)) {
            loader.problems().add(Problem.ofFile(path.toString(), "no such file or folder"), Fault.MEANING);
            return new RubricSet("", "", List.of(), Interview.DEFAULT);
        }
        if (PackLocation.isPackFile(file)) {
            return loader.load(folder, other -> true);
        }
        if (!PackLocation.isRubricFile(file)) {
            loader.problems()
                    .add(
                            Problem.ofFile(path.toString(), "no rubric: its name must end in .yaml, .yml or .json"),
                            Fault.MEANING);
            return new RubricSet("", "", List.of(), Interview.DEFAULT);
        }
        return loader.load(folder, file::equals);
    }

    /**
     * Reads a single rubric that belongs to no pack.
     *
     * @param file as problems name it; JSON if it ends in {@code .json}, YAML otherwise
     * @param text what the file holds
     * @throws RubricException with all problems, if there are any
     */
    public static RubricSet read(String file, String text) {
        PackLoader loader = new PackLoader();
        RubricSet set = SourceReader.read(file, text, loader.problems())
                .map(loader::load)
                .orElseGet(() -> new RubricSet("", "", List.of(), Interview.DEFAULT));
        return orThrow(set, loader);
    }

    /**
     * Reads a pack whose files are not on disk. The packs that it uses are looked for in the library.
     *
     * @param id the pack's name
     * @param files the text of each file by its name, as they would stand in a folder
     * @throws RubricException with all problems, if there are any
     */
    public static RubricSet read(String id, Map<String, String> files) {
        PackLoader loader = new PackLoader();
        return orThrow(loader.load(new MemoryPack(id, files), file -> true), loader);
    }

    /**
     * Reads a pack that is part of the library.
     *
     * @throws IllegalArgumentException if there is none of this name; the message lists those there are
     */
    public static RubricSet bundled(String name) {
        PackLoader loader = new PackLoader();
        return orThrow(loader.loadSound(bundledPack(name)), loader);
    }

    static BundledPack bundledPack(String name) {
        return BundledPack.find(name)
                .orElseThrow(() -> new IllegalArgumentException("no pack '" + name + "' in the library"
                        + Suggestion.suffix(name, BundledPack.names()) + Suggestion.known(BundledPack.names())));
    }

    /** Whether a folder says that it is a pack, by a {@code pack.yaml}, {@code pack.yml} or {@code pack.json} in it. */
    public static boolean isPack(Path folder) {
        return PackLocation.packFiles().stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    /**
     * Whether a file would be read with the pack in whose folder it stands, as a rubric or as what the pack says of itself.
     * Only its name decides.
     */
    public static boolean isReadWithPack(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return PackLocation.isPackFile(name) || PackLocation.isRubricFile(name);
    }

    /** The names of the packs that are part of the library. */
    public static List<String> bundledNames() {
        return BundledPack.names();
    }

    /**
     * A pack of rubrics built in code.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    public static RubricSet of(String id, String title, List<Rubric> rubrics) {
        Set<String> ids = new HashSet<>();
        for (Rubric rubric : rubrics) {
            if (!ids.add(rubric.id())) {
                throw new IllegalArgumentException("the rubric '" + rubric.id() + "' is repeated");
            }
        }
        return new RubricSet(id, title, rubrics, Interview.DEFAULT);
    }

    private static RubricSet orThrow(RubricSet set, PackLoader loader) {
        if (!loader.problems().isEmpty()) {
            throw new RubricException(loader.problems().all());
        }
        return set;
    }

    /** The pack's name: its folder's. */
    public String id() {
        return id;
    }

    /** The pack's title, for people. */
    public String title() {
        return title;
    }

    /** How the pack's questions are used in an interview. */
    public Interview interview() {
        return interview;
    }

    /** The ids of the rubrics, sorted. Asking for them reads none. */
    public Set<String> ids() {
        return rubrics.keySet();
    }

    /** The rubrics, by id. */
    public List<Rubric> rubrics() {
        return rubrics.values().stream().map(Supplier::get).toList();
    }

    /** The rubric of this id, if the pack has it. */
    public Optional<Rubric> find(String rubricId) {
        return Optional.ofNullable(rubrics.get(rubricId)).map(Supplier::get);
    }

    /**
     * The rubric of this id.
     *
     * @throws IllegalArgumentException if the pack has none of this id; the message lists those it has
     */
    public Rubric get(String rubricId) {
        return find(rubricId)
                .orElseThrow(() ->
                        new IllegalArgumentException("no rubric '" + rubricId + "' in pack " + id + ": " + ids()));
    }
}
