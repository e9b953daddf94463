package dev.assay.rubric;

import dev.assay.match.Spelling;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that a rubric writes for the values of an enumeration. */
final class Words<T> {

    static final Words<Kind> KIND = ofEnum(Kind.values());
    static final Words<Severity> SEVERITY = ofEnum(Severity.values());
    static final Words<Spelling> SPELLING = ofEnum(Spelling.values());
    static final Words<RedFlag.Detector> DETECTOR = ofEnum(RedFlag.Detector.values());
    static final Words<Guard.BuiltIn.Name> BUILT_IN = ofEnum(Guard.BuiltIn.Name.values());
    static final Words<Reach> REACH = reaches();

    private final Map<String, T> meanings;

    private Words(Map<String, T> meanings) {
        this.meanings = Collections.unmodifiableMap(meanings);
    }

    private static <E extends Enum<E>> Words<E> ofEnum(E[] values) {
        Map<String, E> meanings = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> meanings.put(word(value), value));
        return new Words<>(meanings);
    }

    private static Words<Reach> reaches() {
        Map<String, Reach> meanings = new LinkedHashMap<>();
        meanings.put("clause", Reach.CLAUSE);
        meanings.put("sentence", Reach.SENTENCE);
        meanings.put("2 sentences", Reach.TWO_SENTENCES);
        meanings.put("answer", Reach.ANSWER);
        return new Words<>(meanings);
    }

    /** The word of an enumeration's value: lower case, with hyphens. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Just this one word. */
    static Words<String> only(String word) {
        return new Words<>(Map.of(word, word));
    }

    /** The value that a word stands for. */
    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** The word for a value. */
    String of(T value) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    List<String> words() {
        return List.copyOf(meanings.keySet());
    }
}
