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
import java.util.List;
import java.util.Optional;

/**
 * The text of a rubric's file with the changes of a patch in it, and an entry in its {@code history} that says who accepted
 * them. All else, comments included, stays as it was. The file itself is not touched.
 */
public final class PatchedRubric {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        for (Patterns added : patch.added()) {
            match(concepts, added.at(), added.concept()).ifPresent(list -> add(list, added, edits));
        }
        for (Narrowing narrowing : patch.narrowed()) {
            match(concepts, narrowing.at(), narrowing.concept()).ifPresent(list -> narrow(list, narrowing, edits));
        }
        for (Patterns removed : patch.removed()) {
            match(concepts, removed.at(), removed.concept()).ifPresent(list -> remove(list, removed, edits));
        }
        for (NewConcept concept : patch.newConcepts()) {
            if (concept(concepts, concept.id()).isPresent()) {
                wrong(concept.at(), "the rubric has a concept '" + concept.id() + "' already");
            } else if (concepts.isPresent()
                    && concepts.get() instanceof Items items
                    && !items.nodes().isEmpty()) {
                add(items, concept, edits);
            }
        }
    }

    private void add(Items list, Patterns added, TextEdits edits) {
        List<String> written = new ArrayList<>();
        for (Place place : added.patterns()) {
            if (index(list, place.pattern()) >= 0) {
                wrong(place.at(), "'" + added.concept() + "' has the pattern already: " + place.pattern());
            }
            written.add(YamlScalar.of(place.pattern()));
        }
        edits.append(list, written);
        done.add("adds " + counted(written.size()) + " to " + added.concept());
    }

    private void narrow(Items list, Narrowing narrowing, TextEdits edits) {
        int index = index(list, narrowing.from());
        if (index < 0) {
            wrong(narrowing.at(), "'" + narrowing.concept() + "' has no pattern: " + narrowing.from());
        } else {
            edits.replace((Scalar) list.nodes().get(index), YamlScalar.of(narrowing.to()));
            done.add("narrows 1 pattern of " + narrowing.concept());
        }
    }

    private void remove(Items list, Patterns removed, TextEdits edits) {
        for (Place place : removed.patterns()) {
            int index = index(list, place.pattern());
            if (index < 0) {
                wrong(place.at(), "'" + removed.concept() + "' has no pattern: " + place.pattern());
            } else {
                edits.remove(list, index);
            }
        }
        done.add("removes " + counted(removed.patterns().size()) + " from " + removed.concept());
    }

    private void add(Items concepts, NewConcept concept, TextEdits edits) {
        Node last = concepts.nodes().get(concepts.nodes().size() - 1);
        String indent = edits.indentOf(last);
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
        concept.match().forEach(pattern -> lines.add(indent + "    - " + YamlScalar.of(pattern)));
        edits.insertBelow(last, lines);
        done.add("adds the concept " + concept.id());
    }

    private void history(Mapping rubric, TextEdits edits, String by, LocalDate date) {
        Optional<Node> history = value(rubric, "history");
        boolean some = history.isPresent()
                && history.get() instanceof Items items
                && !items.nodes().isEmpty();
        String indent = some ? edits.indentOf(last(history.get())) : "  ";
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

    private static Node last(Node items) {
        List<Node> nodes = ((Items) items).nodes();
        return nodes.get(nodes.size() - 1);
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

    private Optional<Items> match(Optional<Node> concepts, Node at, String id) {
        Optional<Mapping> concept = concept(concepts, id);
        if (concept.isEmpty()) {
            wrong(at, "the rubric has no concept '" + id + "'");
            return Optional.empty();
        }
        return value(concept.get(), "match")
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

    private static int index(Items list, String pattern) {
        for (int i = 0; i < list.nodes().size(); i++) {
            if (list.nodes().get(i) instanceof Scalar scalar && scalar.text().equals(pattern)) {
                return i;
            }
        }
        return -1;
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
