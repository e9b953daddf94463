package dev.assay.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sort of word or expression that a pattern can ask for as {@code <name>}. */
public enum WordClass {
    /** a number in digits or words: {@code 12}, {@code 1,000}, {@code 40M}, {@code two}, {@code millions} */
    NUMBER,
    /** a share: {@code 80%}, {@code ten percent} */
    PERCENT,
    /** a length of time: {@code 200 ms}, {@code 3h}, {@code two weeks} */
    DURATION,
    /** an amount of data or rows: {@code 40 million rows}, {@code 200GB} */
    SIZE,
    /** a version number: {@code 4.2}, {@code v12}, {@code 12+} */
    VERSION,
    /** something written as code: in a code block, between backticks, or spelt as an identifier */
    CODE,
    /** the writer or the writer's team, and a verb in the past: {@code we renamed}, {@code I had to split} */
    PAST_EVENT;

    /** As patterns name it: {@code past-event}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of this name, if there is one. */
    public static Optional<WordClass> of(String name) {
        return Arrays.stream(values())
                .filter(wordClass -> wordClass.id().equals(name))
                .findFirst();
    }

    /** All names, for messages. */
    static String names() {
        return Arrays.stream(values()).map(value -> "<" + value.id() + ">").collect(Collectors.joining(", "));
    }

    /** The class that are made of others, as patterns; empty for those that look at single words. */
    List<Pattern> definition() {
        return WordLists.definitions().getOrDefault(id(), List.of());
    }
}
