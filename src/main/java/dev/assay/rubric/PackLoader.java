package dev.assay.rubric;

import dev.assay.rubric.Problems.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads a pack, its rubrics and the packs that it uses, and gathers all problems. Lives for one pack. */
final class PackLoader {

    private final Problems problems = new Problems();
    private final Map<String, PackDraft> packs = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, SourceMap> files = new LinkedHashMap<>();
    private List<SharedRules> shared = List.of();
    private Bands bands = Bands.DEFAULT;

    Problems problems() {
        return problems;
    }

    /** The files that were read, by name. */
    Map<String, SourceMap> files() {
        return files;
    }

    /** What the files of the pack and of those that it uses hold for all rubrics; of use only if there are no problems. */
    List<SharedRules> shared() {
        return shared;
    }

    /**
     * Reads a pack.
     *
     * @param wanted which of its files are wanted beside its own
     * @return of use only if there are no problems
     */
    RubricSet load(PackLocation location, Predicate<String> wanted) {
        List<String> files = files(location);
        PackDraft pack = pack(location, files);
        List<RubricDraft> drafts = new ArrayList<>();
        for (String file : files) {
            if (PackLocation.isRubricFile(file) && wanted.test(file)) {
                draft(location, file, pack).ifPresent(drafts::add);
            }
        }
        if (files.stream().noneMatch(file -> PackLocation.isPackFile(file) || PackLocation.isRubricFile(file))) {
            problems.add(
                    Problem.ofFile(
                            location.name(),
                            "no pack here: a pack has a pack.yaml and one file a rubric" + inside(location)),
                    Fault.MEANING);
        }
        if (problems.isEmpty()) {
            bands = pack.first(PackDraft::bands).orElse(Bands.DEFAULT);
            shared = pack.chain().stream()
                    .flatMap(one -> one.reading().stream().map(reading -> SharedRules.of(one, reading)))
                    .toList();
        }
        return assemble(pack, drafts);
    }

    /**
     * Reads what a pack says of itself, and each of its rubrics when that is asked for.
     *
     * @param location of a pack without problems, whose rubric files are named by the ids of the rubrics
     */
    RubricSet loadSound(PackLocation location) {
        List<String> files = files(location);
        PackDraft pack = pack(location, files);
        Map<String, Once<Rubric>> rubrics = new TreeMap<>();
        for (String file : files) {
            if (PackLocation.isRubricFile(file)) {
                String id = file.substring(0, file.lastIndexOf('.'));
                rubrics.put(id, new Once<>(() -> new PackLoader().rubric(location, file, pack)));
            }
        }
        return new RubricSet(pack.id(), pack.title(), rubrics, interview(pack));
    }

    private Rubric rubric(PackLocation location, String file, PackDraft pack) {
        Optional<Rubric> rubric = draft(location, file, pack).map(draft -> new RubricAssembly(draft, pack).rubric());
        if (!problems.isEmpty()) {
            throw new RubricException(problems.all());
        }
        return rubric.orElseThrow();
    }

    private Optional<RubricDraft> draft(PackLocation location, String file, PackDraft pack) {
        return open(location, file)
                .flatMap(reading -> root(reading).flatMap(root -> new RubricReader(reading).read(root, pack.scope())));
    }

    private static String inside(PackLocation location) {
        List<String> packs = location.packsInside();
        return packs.isEmpty() ? "" : "; did you mean " + String.join(" or ", packs) + "?";
    }

    /** Reads a rubric that belongs to no pack. */
    RubricSet load(Source source) {
        PackDraft pack = PackDraft.empty("", true);
        Reading reading = new Reading(source, problems);
        List<RubricDraft> drafts = root(reading)
                .flatMap(root -> new RubricReader(reading).read(root, pack.scope()))
                .map(List::of)
                .orElse(List.of());
        return assemble(pack, drafts);
    }

    private RubricSet assemble(PackDraft pack, List<RubricDraft> drafts) {
        Map<String, RubricDraft> byId = new LinkedHashMap<>();
        List<Rubric> rubrics = new ArrayList<>();
        for (RubricDraft draft : drafts) {
            RubricDraft first = byId.putIfAbsent(draft.own().id(), draft);
            if (first != null && !draft.own().id().isEmpty()) {
                draft.reading()
                        .meaning(
                                draft.idNode().orElseThrow(),
                                "the rubric '" + draft.own().id() + "' is repeated: "
                                        + first.reading().source().file() + " has this id already");
            }
            rubrics.add(new RubricAssembly(draft, pack).rubric());
        }
        rubrics.sort(Comparator.comparing(Rubric::id));
        return new RubricSet(pack.id(), pack.title(), rubrics, interview(pack));
    }

    /** The bands of rubrics in the pack that was loaded last, or the default ones. */
    Bands bands() {
        return bands;
    }

    private static Interview interview(PackDraft pack) {
        return pack.first(PackDraft::interview).orElse(Interview.DEFAULT);
    }

    private PackDraft pack(PackLocation location, List<String> files) {
        List<String> packFiles = files.stream().filter(PackLocation::isPackFile).toList();
        if (packFiles.isEmpty()) {
            return PackDraft.empty(location.id(), true);
        }
        if (packFiles.size() > 1) {
            problems.add(
                    Problem.ofFile(location.name(), "a pack has one of " + String.join(", ", packFiles)),
                    Fault.MEANING);
        }
        Optional<Reading> reading = open(location, packFiles.get(0));
        Optional<Node> root = reading.flatMap(this::root);
        if (root.isEmpty()) {
            return PackDraft.empty(location.id(), false);
        }
        open.add(location.id());
        PackDraft pack = new PackReader(reading.get())
                .read(location.id(), root.get(), (name, at) -> used(location, name, at, reading.get()));
        open.remove(location.id());
        RubricAssembly.checkPack(reading.get(), pack);
        return pack;
    }

    private PackDraft used(PackLocation user, String name, Node at, Reading reading) {
        if (open.contains(name)) {
            List<String> round = new ArrayList<>(open).subList(new ArrayList<>(open).indexOf(name), open.size());
            reading.meaning(at, "packs that use each other: " + String.join(" → ", round) + " → " + name);
            return PackDraft.empty(name, false);
        }
        PackDraft known = packs.get(name);
        if (known != null) {
            return known;
        }
        Optional<PackLocation> location = user.beside(name);
        PackDraft pack;
        if (location.isEmpty()) {
            reading.meaning(
                    at,
                    "no pack '" + name + "' beside this one, and none in the library "
                            + Suggestion.known(BundledPack.names()).strip());
            pack = PackDraft.empty(name, false);
        } else {
            List<String> files = files(location.get());
            if (files.stream().noneMatch(PackLocation::isPackFile)) {
                reading.meaning(
                        at, "'" + name + "' is no pack: " + location.get().name() + " has no pack.yaml");
            }
            pack = pack(location.get(), files);
        }
        packs.put(name, pack);
        return pack;
    }

    private List<String> files(PackLocation location) {
        try {
            return location.files();
        } catch (IOException e) {
            problems.add(Problem.ofFile(location.name(), "cannot be listed: " + e.getMessage()), Fault.MEANING);
            return List.of();
        }
    }

    private Optional<Reading> open(PackLocation location, String file) {
        try {
            return SourceReader.read(location.name(file), location.read(file), problems)
                    .map(source -> new Reading(source, problems));
        } catch (IOException e) {
            problems.add(Problem.ofFile(location.name(file), "cannot be read: " + e.getMessage()), Fault.MEANING);
            return Optional.empty();
        }
    }

    private Optional<Node> root(Reading reading) {
        Optional<Node> root = NodeReader.read(reading.source(), problems);
        root.ifPresent(node -> files.put(reading.source().file(), new SourceMap(reading.source(), node)));
        return root;
    }
}
