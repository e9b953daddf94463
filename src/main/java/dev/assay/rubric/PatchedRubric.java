package dev.assay.rubric;

import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.Problems.Fault;
import dev.assay.rubric.RubricPatch.Narrowing;
import dev.assay.rubric.RubricPatch.NewConcept;
import dev.assay.rubric.RubricPatch.Patterns;
import dev.assay.rubric.RubricPatch.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The text of a rubric's file with the changes of a patch in it, and an entry in its {@code history} that says who accepted
 * them. All else, comments included, stays as it was. The file itself is not touched.
 */
public final class PatchedRubric {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A change of one pattern of the rubric.
     *
     * @param at where it stands in the patch
     * @param entry the entry of the patch that it belongs to
     * @param how what it does to the patterns of its concept; gives what is wrong with it
     */
    private record Change(Node at, Node entry, String concept, Function<PatchedPatterns, Optional<String>> how) {}

    private final Path file;
    private final RubricPatch patch;
    private final Problems problems = new Problems();
    private final List<String> done = new ArrayList<>();

    private PatchedRubric(Path file, RubricPatch patch) {
        this.file = file;
        this.patch = patch;
    }

    /**
     * The text of a rubric's file after a patch. It was read as a rubric, in its pack, and nothing is wrong with it.
     *
     * @param file a rubric in YAML
     * @param by who accepted the changes
     * @param date when
     * @throws RubricException with all problems, those of the patch at their places in the patch
     * @throws IOException if the file cannot be read
     */
    public static String text(Path file, RubricPatch patch, String by, LocalDate date) throws IOException {
        return new PatchedRubric(file, patch).patched(by, date);
    }

    private String patched(String by, LocalDate date) throws IOException {
        String name = file.toString();
        if (name.endsWith(".json")) {
            problems.add(Problem.ofFile(name, "a patch changes YAML files only"), Fault.MEANING);
            throw new RubricException(problems.all());
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<Source> source = SourceReader.read(name, bytes, problems);
        Optional<Node> root = source.flatMap(read -> NodeReader.read(read, problems));
        failIfWrong();
        String text = source.orElseThrow().text();
        TextEdits edits = new TextEdits(text);
        if (!(root.orElseThrow() instanceof Mapping rubric) || edits.inBrackets(root.orElseThrow())) {
            problems.add(
                    source.orElseThrow().problem(0, "a patch changes a rubric that is a block map"), Fault.MEANING);
            throw new RubricException(problems.all());
        }
        change(rubric, edits);
        failIfWrong();
        history(rubric, edits, by, date);
        failIfWrong();
        String mark = new String(bytes, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return checked(mark + edits.result());
    }

    private void change(Mapping rubric, TextEdits edits) {
        Optional<Node> concepts = value(rubric, "concepts");
        List<Change> changes = new ArrayList<>();
        for (Patterns added : patch.added()) {
            added.patterns()
                    .forEach(place -> changes.add(new Change(
                            place.at(), added.at(), added.concept(), patterns -> patterns.add(place.pattern()))));
            done.add("adds " + counted(added.patterns().size()) + " to " + added.concept());
        }
        for (Narrowing one : patch.narrowed()) {
            changes.add(
                    new Change(one.at(), one.at(), one.concept(), patterns -> patterns.narrow(one.from(), one.to())));
            done.add("narrows 1 pattern of " + one.concept());
        }
        for (Patterns removed : patch.removed()) {
            removed.patterns()
                    .forEach(place -> changes.add(new Change(
                            place.at(),
                            removed.at(),
                            removed.concept(),
                            patterns -> patterns.remove(place.pattern()))));
            done.add("removes " + counted(removed.patterns().size()) + " from " + removed.concept());
        }
        changes.sort(Comparator.comparingInt(change -> change.at().offset()));
        write(changes, concepts, edits);
        newConcepts(concepts, edits);
    }

    /** Makes changes in the order of the patch, so that of two that do not go together the second is told. */
    private void write(List<Change> changes, Optional<Node> concepts, TextEdits edits) {
        Map<String, Optional<PatchedPatterns>> lists = new LinkedHashMap<>();
        Set<Node> unknown = new HashSet<>();
        for (Change change : changes) {
            String id = change.concept();
            if (concept(concepts, id).isEmpty()) {
                if (unknown.add(change.entry())) {
                    wrong(change.entry(), "the rubric has no concept '" + id + "'");
                }
            } else {
                lists.computeIfAbsent(id, one -> match(concepts, one).map(list -> new PatchedPatterns(one, list)))
                        .flatMap(change.how())
                        .ifPresent(message -> wrong(change.at(), message));
            }
        }
        if (problems.isEmpty()) {
            lists.values().forEach(list -> list.ifPresent(patterns -> patterns.write(edits)));
        }
    }

    private void newConcepts(Optional<Node> concepts, TextEdits edits) {
        Set<String> ids = new HashSet<>();
        for (NewConcept concept : patch.newConcepts()) {
            if (concept(concepts, concept.id()).isPresent()) {
                wrong(concept.at(), "the rubric has a concept '" + concept.id() + "' already");
            } else if (!ids.add(concept.id())) {
                wrong(concept.at(), "the patch has two new concepts '" + concept.id() + "'");
            } else if (concepts.isPresent()
                    && concepts.get() instanceof Items items
                    && !items.nodes().isEmpty()) {
                add(items, concept, edits);
            }
        }
    }

    private void add(Items concepts, NewConcept concept, TextEdits edits) {
        Node last = concepts.nodes().get(concepts.nodes().size() - 1);
        String indent = edits.indentOf(concepts);
        List<String> lines = new ArrayList<>();
        if (concepts.nodes().size() > 1 && edits.emptyLineAbove(last)) {
            lines.add("");
        }
        lines.add(indent + "- id: " + YamlScalar.of(concept.id()));
        lines.add(indent + "  says: " + YamlScalar.of(concept.says()));
        lines.add(indent + "  kind: " + concept.kind());
        if (concept.weight() != 1) {
            lines.add(indent + "  weight: " + concept.weight());
        }
        lines.add(indent + "  match:");
        Set<String> patterns = new HashSet<>();
        for (Place place : concept.match()) {
            if (!patterns.add(place.pattern())) {
                wrong(place.at(), "the patch puts this pattern into '" + concept.id() + "' twice: " + place.pattern());
            }
            lines.add(indent + "    - " + YamlScalar.of(place.pattern()));
        }
        edits.insertBelow(last, lines);
        done.add("adds the concept " + concept.id());
    }

    private void history(Mapping rubric, TextEdits edits, String by, LocalDate date) {
        Optional<Node> history = value(rubric, "history");
        boolean some = history.isPresent()
                && history.get() instanceof Items items
                && !items.nodes().isEmpty();
        String indent = some ? edits.indentOf((Items) history.get()) : "  ";
        List<String> lines = new ArrayList<>();
        lines.add(indent + "- date: " + date);
        lines.add(indent + "  by: " + YamlScalar.of(by));
        patch.data().ifPresent(data -> lines.add(indent + "  data: " + data));
        lines.add(indent + "  says: " + YamlScalar.of(String.join("; ", done)));
        if (some && !edits.inBrackets(history.get())) {
            edits.insertBelow(history.get(), lines);
        } else if (history.isEmpty()) {
            lines.add(0, "history:");
            lines.add(0, "");
            edits.insertAtEnd(lines);
        } else {
            problems.add(
                    Problem.ofFile(file.toString(), "'history' must be a list with one entry below the other"),
                    Fault.MEANING);
        }
    }

    /** The changed text, if it is still a rubric. */
    private String checked(String text) {
        PackLoader loader = new PackLoader();
        String name = file.getFileName().toString();
        Path parent = file.getParent();
        PackFolder folder = new PackFolder(parent == null ? Path.of("") : parent);
        loader.load(new OverlaidPack(folder, name, text), name::equals);
        if (!loader.problems().isEmpty()) {
            throw new RubricException(loader.problems().all());
        }
        return text;
    }

    private static Optional<Items> match(Optional<Node> concepts, String id) {
        return concept(concepts, id)
                .flatMap(concept -> value(concept, "match"))
                .filter(Items.class::isInstance)
                .map(Items.class::cast)
                .filter(items -> !items.nodes().isEmpty());
    }

    private static Optional<Mapping> concept(Optional<Node> concepts, String id) {
        if (concepts.isPresent() && concepts.get() instanceof Items items) {
            return items.nodes().stream()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .filter(concept -> value(concept, "id").stream()
                            .anyMatch(value -> value instanceof Scalar scalar
                                    && scalar.text().equals(id)))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Node> value(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    private static String counted(int patterns) {
        return patterns == 1 ? "1 pattern" : patterns + " patterns";
    }

    private void wrong(Node at, String message) {
        problems.add(patch.source().problem(at.offset(), message), Fault.MEANING);
    }

    private void failIfWrong() {
        if (!problems.isEmpty()) {
            throw new RubricException(problems.all());
        }
    }
}
