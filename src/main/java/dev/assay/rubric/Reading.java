package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.Node.Style;
import dev.assay.rubric.Node.Unreadable;
import dev.assay.rubric.Problems.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One file while it is read: turns nodes into values, notes what is wrong with them, and gathers what its patterns and
 * names refer to until everything that they may mean is known.
 */
final class Reading {

    static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");
    static final int LONGEST_ID = 100;

    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private static final String ID_RULE =
            " must be made of the letters a-z, digits, and '-' or '_' between them, at most " + LONGEST_ID
                    + " characters";

    /** A number, which a reader of the schema would take for one. */
    private static final java.util.regex.Pattern NUMBER =
            java.util.regex.Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");

    private final Source source;
    private final Problems problems;
    private final References references = new References();

    Reading(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Source source() {
        return source;
    }

    References references() {
        return references;
    }

    boolean full() {
        return problems.full(source.file());
    }

    /** Notes something that the schema refuses too. */
    void shape(Node at, String message) {
        note(at.offset(), message, Fault.SHAPE);
    }

    /** Notes something that only the reader sees. */
    void meaning(Node at, String message) {
        note(at.offset(), message, Fault.MEANING);
    }

    /** Notes something about a pattern, at a UTF-16 offset in it: exactly there if it was written plainly on one line. */
    void inPattern(Node at, int position, String message) {
        boolean plain = at instanceof Scalar scalar
                && scalar.style() == Style.PLAIN
                && source.text().startsWith(scalar.text(), at.offset());
        note(plain ? at.offset() + position : at.offset(), message, Fault.MEANING);
    }

    private void note(int offset, String message, Fault fault) {
        problems.add(source.problem(offset, message), fault);
    }

    int line(Node node) {
        return source.line(node.offset());
    }

    /** A text that says something. */
    Optional<String> text(Node node, String what) {
        if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            return wrong(node, what, "a text");
        }
        if (scalar.text().isBlank()) {
            shape(node, what + " is empty");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** A name that other places refer to. */
    Optional<String> id(Node node, String what) {
        Optional<String> text = text(node, what);
        if (text.isPresent() && (!ID.matcher(text.get()).matches() || text.get().length() > LONGEST_ID)) {
            shape(node, what + ID_RULE);
            return Optional.empty();
        }
        if (text.isPresent() && (isNumber(node) || isBoolean(node))) {
            shape(node, what + " is " + (isNumber(node) ? "a number" : "true or false") + ": put it in quotes");
            return Optional.empty();
        }
        return text;
    }

    /** A key of a map whose keys are names. */
    Optional<String> key(Scalar key, String what) {
        if (!ID.matcher(key.text()).matches() || key.text().length() > LONGEST_ID) {
            shape(key, "the name of " + what + ID_RULE);
            return Optional.empty();
        }
        return Optional.of(key.text());
    }

    /** The number that a scalar is; nothing for texts, and for more digits than a rubric has a use for. */
    static Optional<BigDecimal> number(Node node) {
        return isNumber(node) && ((Scalar) node).text().length() <= 20
                ? Optional.of(new BigDecimal(((Scalar) node).text()))
                : Optional.empty();
    }

    /** Whether a scalar is {@code true} or {@code false}, in one of the spellings that YAML has for them. */
    static boolean isBoolean(Node node) {
        return node instanceof Scalar scalar && scalar.style() == Style.PLAIN && BOOLEANS.contains(scalar.text());
    }

    private static boolean isNumber(Node node) {
        return node instanceof Scalar scalar
                && scalar.style() == Style.PLAIN
                && NUMBER.matcher(scalar.text()).matches();
    }

    /** A pattern, whose terms are looked up when all terms are known. */
    Optional<Pattern> pattern(Node node, String what) {
        if (!(node instanceof Scalar scalar)) {
            return wrong(node, what, "a pattern", SyntaxProblem.OR_QUOTE);
        }
        if (scalar.text().isEmpty() && source.restOfLine(node.offset()).startsWith("#")) {
            meaning(node, "nothing but a comment" + SyntaxProblem.OR_QUOTE);
            return Optional.empty();
        }
        try {
            Pattern pattern = Pattern.parse(scalar.text());
            references.pattern(pattern, node);
            return Optional.of(pattern);
        } catch (PatternException e) {
            inPattern(node, e.position(), e.getMessage());
            return Optional.empty();
        }
    }

    /** The entries of a list that can be read; it must have some. */
    <T> List<T> filledList(Node node, String what, Function<Node, Optional<T>> entry) {
        if (node instanceof Items items && items.nodes().isEmpty()) {
            shape(node, what + " is an empty list");
        }
        return list(node, what, entry);
    }

    /** The entries of a list that can be read. */
    <T> List<T> list(Node node, String what, Function<Node, Optional<T>> entry) {
        if (!(node instanceof Items items)) {
            String hint = node instanceof Scalar scalar && !scalar.isNothing()
                    ? " (write one entry a line, each after '- ', or all of them in square brackets)"
                    : "";
            wrong(node, what, "a list" + hint);
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (Node value : items.nodes()) {
            entry.apply(value).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    List<Pattern> patterns(Node node, String what) {
        return filledList(node, what, entry -> pattern(entry, "an entry of " + what));
    }

    /** The keys and values of a map. */
    Optional<Fields> fields(Node node, String what) {
        return node instanceof Mapping mapping
                ? Optional.of(new Fields(this, mapping, what))
                : wrong(node, what, "a map of keys and values");
    }

    /** One of a few words. */
    <T> Optional<T> choice(Node node, String what, Words<T> words) {
        String expected = (words.words().size() > 1 ? "one of " : "") + String.join(", ", words.words());
        if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            return wrong(node, what, expected);
        }
        Optional<T> meant = words.meaning(scalar.text());
        if (meant.isEmpty()) {
            String suggestion = Suggestion.suffix(scalar.text(), words.words());
            shape(node, what + " must be " + expected + ", but is '" + scalar.shown() + "'" + suggestion);
        }
        return meant;
    }

    /** The name of something that is looked up when everything that has a name is known. */
    Optional<String> reference(Node node, References.To to) {
        Optional<String> name = id(node, "the name of a " + to.word());
        name.ifPresent(id -> references.name(to, id, node));
        return name;
    }

    /** Notes that something else was expected. */
    <T> Optional<T> wrong(Node node, String what, String expected) {
        return wrong(node, what, expected, "");
    }

    private <T> Optional<T> wrong(Node node, String what, String expected, String hint) {
        if (!(node instanceof Unreadable)) {
            shape(node, what + " must be " + expected + ", but is " + node.shape() + hint);
        }
        return Optional.empty();
    }
}
