package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.Node.Style;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The keys and values of a map while they are taken out of it, one by one. What was asked for is what is known; the rest
 * is reported by {@link #close}.
 */
final class Fields {

    private final Reading reading;
    private final Mapping node;
    private final String what;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Reading reading, Mapping node, String what) {
        this.reading = reading;
        this.node = node;
        this.what = what;
        node.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    Mapping node() {
        return node;
    }

    /** The value of a key that may be missing. */
    Optional<Node> get(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The value of a key that must be there. */
    Optional<Node> require(String key) {
        Optional<Node> value = get(key);
        if (value.isEmpty()) {
            reading.shape(node, "'" + key + "' is missing from " + what);
        }
        return value;
    }

    /** A text that must be there; empty if it cannot be read. */
    String requireText(String key) {
        return require(key).flatMap(value -> reading.text(value, quoted(key))).orElse("");
    }

    /** A text that may be missing. */
    Optional<String> text(String key) {
        return get(key).flatMap(value -> reading.text(value, quoted(key)));
    }

    /** Patterns, none if the key is missing. */
    List<Pattern> patterns(String key) {
        return get(key).map(value -> reading.patterns(value, quoted(key))).orElse(List.of());
    }

    /** A list, empty if the key is missing. */
    <T> List<T> list(String key, Function<Node, Optional<T>> entry) {
        return get(key).map(value -> reading.list(value, quoted(key), entry)).orElse(List.of());
    }

    /** A list with something in it, empty if the key is missing. */
    <T> List<T> filledList(String key, Function<Node, Optional<T>> entry) {
        return get(key).map(value -> reading.filledList(value, quoted(key), entry))
                .orElse(List.of());
    }

    /** A map of its own, if the key is there. */
    Optional<Fields> fields(String key) {
        return get(key).flatMap(value -> reading.fields(value, quoted(key)));
    }

    /** A whole number within bounds, or the default if it is missing or wrong. */
    int whole(String key, int from, int to, int missing) {
        Optional<BigDecimal> number = number(key, "a whole number from " + from + " to " + to);
        if (number.isEmpty()) {
            return missing;
        }
        BigDecimal value = number.get();
        boolean within = value.compareTo(BigDecimal.valueOf(from)) >= 0
                && value.compareTo(BigDecimal.valueOf(to)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        if (!within) {
            wrongNumber(key, "a whole number from " + from + " to " + to);
            return missing;
        }
        return value.intValueExact();
    }

    /** A number from 0 to 1, if the key is there. */
    OptionalDouble fraction(String key) {
        Optional<BigDecimal> number = number(key, "a number from 0 to 1");
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (number.get().signum() < 0 || number.get().compareTo(BigDecimal.ONE) > 0) {
            wrongNumber(key, "a number from 0 to 1");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number.get().doubleValue());
    }

    private Optional<BigDecimal> number(String key, String expected) {
        Optional<Node> value = get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Reading.number(value.get());
        if (number.isEmpty()) {
            wrongNumber(key, expected);
        }
        return number;
    }

    private void wrongNumber(String key, String expected) {
        Node value = entries.get(key).value();
        if (value instanceof Scalar scalar && !scalar.isNothing()) {
            String quotes = scalar.style() == Style.QUOTED ? " without quotes" : "";
            reading.shape(value, quoted(key) + " must be " + expected + quotes + ", but is '" + scalar.shown() + "'");
        } else {
            reading.wrong(value, quoted(key), expected);
        }
    }

    /** Whether a key says {@code true}; no if it is missing. */
    boolean yes(String key) {
        Optional<Node> value = get(key);
        if (value.isEmpty()) {
            return false;
        }
        if (value.get() instanceof Scalar scalar && Reading.isBoolean(scalar)) {
            return scalar.text().equalsIgnoreCase("true");
        }
        if (value.get() instanceof Scalar scalar && !scalar.isNothing()) {
            reading.shape(scalar, quoted(key) + " must be true or false, but is '" + scalar.shown() + "'");
        } else {
            reading.wrong(value.get(), quoted(key), "true or false");
        }
        return false;
    }

    /** One of a few words, if the key is there. */
    <T> Optional<T> choice(String key, Words<T> words) {
        return get(key).flatMap(value -> reading.choice(value, quoted(key), words));
    }

    /** The name of something, if the key is there. */
    Optional<String> reference(String key, References.To to) {
        return get(key).flatMap(value -> reading.reference(value, to));
    }

    /** Whether one of these keys is there. */
    boolean hasAny(String... keys) {
        return count(keys) > 0;
    }

    /** How many of these keys are there. */
    int count(String... keys) {
        return (int) Stream.of(keys).filter(entries::containsKey).count();
    }

    /** Reports the keys that nobody asked for. */
    void close() {
        for (Entry entry : node.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                reading.shape(
                        entry.key(),
                        "unknown key '" + entry.key().shown() + "' in " + what + Suggestion.suffix(key, known)
                                + Suggestion.known(known));
            }
        }
    }

    private static String quoted(String key) {
        return "'" + key + "'";
    }
}
