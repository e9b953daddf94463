package dev.assay.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lists of words and the endings say of a word in folded form, as a set of bits: found once for each spelling,
 * and asked for at each of its places.
 */
final class WordMarks {

    private static final WordFile CLAUSES = WordFile.resource("clauses.txt");
    private static final WordFile TAGS = WordFile.resource("tags.txt");
    private static final WordFile STEMS = WordFile.resource("stems.txt");

    private static final Map<String, Long> LISTED = new HashMap<>();
    private static int bits;

    // clauses.txt says what each is for
    static final long ALWAYS = clauses("always");
    static final long COORDINATOR = clauses("coordinators");
    static final long BEFORE_SO = clauses("before-so");
    static final long AFTER_SO = clauses("after-so");
    static final long GOES_ON = clauses("goes-on");
    static final long AFTER_COMMA = clauses("after-comma");
    static final long SUBJECT = clauses("subjects");
    static final long PRONOUN = clauses("pronouns");
    static final long CONTRACTION = clauses("contractions");
    static final long BE = clauses("be");
    static final long LEADING = clauses("leading");
    static final long RELATIVE = clauses("relatives");
    static final long STAYS = clauses("stays");
    static final long HOLDING = clauses("holding");
    static final long DETERMINER = clauses("determiners");
    static final long STANDALONE = clauses("standalone");
    static final long LISTED_VERB = clauses("verbs");
    static final long FRONT = clauses("fronts");
    static final long BINDING = clauses("binding");

    /** Is a word of negation, or ends in {@code n't}. */
    static final long NEGATION = clauses("negations");

    static final long SO = words(List.of("so"));
    static final long AND = words(List.of("and"));
    static final long ARROW_POINT = words(List.of(">"));
    static final long ARROW = words(List.of("\u2192", "\u21D2"));

    /** Is surely a verb, or one in the past. */
    static final long VERB = verbs();

    // tags.txt says what each is for
    static final long MODAL = words(TAGS.words("modals"));
    static final long BEFORE_PARTICIPLE = words(TAGS.words("before-participle"));
    static final long BEFORE_BASE = words(TAGS.words("before-base"));
    static final long POSSESSIVE = words(TAGS.words("possessive"));
    static final long WH_ADVERB = words(TAGS.words("wh-adverbs"));
    static final long NOT_COMPARED = words(TAGS.words("not-compared"));

    /** Has the same form in the past. */
    static final long UNCHANGED = words(STEMS.words("unchanged"));

    /** Is an irregular past form, or a regular one by its ending. */
    static final long PAST = forms("pasts", 0);

    static final long PARTICIPLE = forms("participles", 1);

    /** Is another form than the one that a dictionary lists. */
    static final long INFLECTED = nextBit();

    static final long ENDS_IN_ING = nextBit();
    static final long ENDS_IN_NT = nextBit();

    /** Ends in {@code s}, but not in {@code ss}. */
    static final long ENDS_IN_S = nextBit();

    private WordMarks() {}

    /** The marks of a word in folded form. */
    static long of(String folded) {
        long marks = LISTED.getOrDefault(folded, 0L);
        if (folded.endsWith("n't")) {
            marks |= ENDS_IN_NT | NEGATION;
        }
        if (folded.endsWith("ing")) {
            marks |= ENDS_IN_ING;
        }
        if (folded.endsWith("s") && !folded.endsWith("ss")) {
            marks |= ENDS_IN_S;
        }
        if (Stemmer.isInflected(folded)) {
            marks |= folded.endsWith("ed") ? INFLECTED | VERB | PAST : INFLECTED;
        }
        return marks;
    }

    private static long clauses(String section) {
        return words(CLAUSES.words(section));
    }

    private static long verbs() {
        Set<String> verbs = new HashSet<>(CLAUSES.words("verbs"));
        for (List<String> forms : STEMS.entries("verbs").values()) {
            if (forms.get(0).length() > 1) { // a dash says that the past is regular
                verbs.add(forms.get(0));
            }
        }
        return words(verbs);
    }

    /** The words of a section of tags.txt, and the past forms (0) or the participles (1) of the irregular verbs. */
    private static long forms(String section, int which) {
        Set<String> forms = new HashSet<>(TAGS.words(section));
        for (List<String> parts : STEMS.entries("verbs").values()) {
            forms.add(parts.get(Math.min(which, parts.size() - 1)));
        }
        return words(forms);
    }

    private static long words(Collection<String> words) {
        long bit = nextBit();
        for (String word : words) {
            LISTED.merge(word, bit, (one, other) -> one | other);
        }
        return bit;
    }

    private static long nextBit() {
        if (bits == Long.SIZE) {
            throw new IllegalStateException("more than " + Long.SIZE + " marks");
        }
        return 1L << bits++;
    }
}
