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
    /** a size, a duration, a share, or a number of things that systems are made of: {@code forty samples} */
    AMOUNT,
    /** a year in digits: {@code 2019} */
    YEAR,
    /** when something happened: {@code last spring}, {@code in 2021}, {@code two years ago}, {@code one night} */
    DATE,
    /** a thing by its name: {@code the orders table}, {@code our billing service}, {@code Frankfurt}; no software */
    NAMED,
    /** the writer or the writer's team, and a verb in the past: {@code we renamed}, {@code I had to split} */
    PAST_EVENT,
    /** a past event, and a date, an amount, a name or code in the same sentence */
    OWN_EVENT,
    /** what happens if nobody asks for anything else: {@code by default}, {@code out of the box} */
    DEFAULT,
    /** what has to be asked for: {@code explicitly}, {@code must be enabled}, {@code = True} */
    OPT_IN,
    /** versions up to one, or old ones: {@code before Postgres 11}, {@code older versions}; {@code <older-version 11>} */
    OLDER_VERSION,
    /** versions from one on, or new ones: {@code since 11}, {@code 12+}, {@code nowadays}; {@code <newer-version 11>} */
    NEWER_VERSION,
    /** something gets more: {@code grows}, {@code doubles}, {@code goes up} */
    INCREASE,
    /** something gets less: {@code shrinks}, {@code goes down}, {@code gets shorter} */
    DECREASE,
    /** data is read: {@code fetch}, {@code select}, {@code load} */
    READ,
    /** data is written: {@code insert}, {@code update}, {@code save} */
    WRITE;

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

    /** Whether a number may follow the name: {@code <older-version 11>}. */
    boolean takesVersion() {
        return this == OLDER_VERSION || this == NEWER_VERSION;
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
