package dev.assay.match;

import java.util.List;

/** Which verbs of one sentence tell of a deed in the past. Lives for one sentence; not thread-safe. */
final class PastVerbs {

    private static final int REACH = 7;
    private static final int LOOK_BACK = 8;

    private final Search search;
    private final List<String> tags;
    private final boolean dated;

    /** @param dated whether the sentence says when, so that "we split" is in the past */
    PastVerbs(Search search, boolean dated) {
        this.search = search;
        this.tags = search.tags();
        this.dated = dated;
    }

    private String tag(int token) {
        return token >= search.firstToken() && token < search.endToken() ? tags.get(token - search.firstToken()) : "";
    }

    private String word(int token) {
        return token >= search.firstToken() && token < search.endToken() ? search.folded(token) : "";
    }

    private boolean is(String list, int token) {
        return WordLists.holds(list, word(token));
    }

    boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    boolean isModifier(int token) {
        return tag(token).startsWith("JJ")
                || tag(token).equals("CD")
                || tag(token).equals("VBG");
    }

    boolean isPreposition(int token) {
        return tag(token).equals("IN") || tag(token).equals("DT");
    }

    /** Whether what a subject does is told as a fact: no condition, wish, question or quotation leads up to it. */
    boolean isReal(int subject) {
        if (is("inverting", subject - 1) && !is("wh-subject", subject - 2)) {
            return false;
        }
        if (isQuoted(subject)) {
            return false;
        }
        int first = Math.max(search.firstToken(), subject - LOOK_BACK);
        for (int i = subject - 1; i >= first; i--) {
            if (search.pauses().pause(i, i + 1) && !is("unreal-lead", i)) {
                return true;
            }
            if (is("unreal-lead", i) || is("habit", i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuoted(int subject) {
        return subject > search.firstToken() && search.pauses().afterQuote(subject);
    }

    /** The verb that a subject's deed is told by, or null. */
    Hit after(int subject) {
        Hit verb = verbAfter(subject);
        return verb != null && isNoun(subject - 1) && goesOnInPresent(subject, verb.last()) ? null : verb;
    }

    /** Whether a deed only says which thing is spoken of: "the column we added stays". */
    private boolean goesOnInPresent(int subject, int verb) {
        int before = subject - 1;
        while (isNoun(before)
                || isModifier(before)
                || tag(before).equals("DT")
                || tag(before).equals("PRP$")) {
            before--;
        }
        if (tag(before).equals("IN") || search.pauses().pause(subject - 1, subject)) {
            return false;
        }
        for (int i = verb + 1; i < search.endToken(); i++) {
            if (tag(i).equals("VBD")) {
                return false;
            }
            if (tag(i).equals("VBZ") || tag(i).equals("VBP") || tag(i).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private Hit verbAfter(int subject) {
        String pronoun = word(subject);
        boolean perfect = pronoun.endsWith("'ve") || pronoun.endsWith("'d");
        if (pronoun.endsWith("'ll") || pronoun.endsWith("'m") || pronoun.endsWith("'re")) {
            return null;
        }
        int end = Math.min(search.endToken(), subject + 1 + REACH);
        for (int i = subject + 1; i < end; i++) {
            if (is("unreal", i) || is("negation", i) || is("habit", i) || is("relative", i)) {
                return null;
            }
            switch (tag(i)) {
                case "VBD" -> {
                    return pronoun.endsWith("'d") && is("unchanged", i) ? null : past(i);
                }
                case "VBN" -> {
                    boolean would = pronoun.endsWith("'d") && is("unchanged", i) && !dated;
                    int main = word(i).equals("been") ? i + 1 : i;
                    boolean event = main == i || tag(main).equals("VBN");
                    boolean told = event && !would && !(perfect && isAwaited(subject));
                    return told && deed(main) != null ? Hit.of(i, main) : null;
                }
                case "VBP", "VBZ", "VB" -> {
                    if (pronoun.endsWith("'d")) {
                        return null;
                    }
                    if (!word(i).startsWith("ha")) {
                        return dated && is("unchanged", i) ? deed(i) : null;
                    }
                    perfect = true;
                }
                case "MD", "PRP", "WDT", "WP" -> {
                    return null;
                }
                default -> {
                    // adverbs and what is put in between
                }
            }
        }
        return null;
    }

    /** Whether a perfect tells of a step to come: "once we have renamed it". */
    private boolean isAwaited(int subject) {
        String word = word(subject);
        boolean present = !word.endsWith("'d") && !word(subject + 1).equals("had");
        return present && (is("awaiting", subject - 1) || is("awaiting", subject - 2));
    }

    /** A verb in the past, with the verb that it helps. */
    private Hit past(int verb) {
        int next = verb + 1;
        while (tag(next).startsWith("RB") && !is("negation", next) && !is("unreal", next)) {
            next++;
        }
        if (is("negation", next) || is("unreal", next)) {
            return null;
        }
        String word = word(verb);
        if (word.equals("used") && word(next).equals("to")) {
            return null;
        }
        if (word.equals("had") && word(next).equals("to")) {
            return deed(next + 1) == null ? null : Hit.of(verb, next + 1);
        }
        boolean helped =
                tag(next).equals("VBN") || tag(next).equals("VBD") || word(next).endsWith("ed");
        if (word.equals("got") && tag(next).startsWith("JJ") && !helped) {
            return null;
        }
        if (word.equals("had") || word.equals("got")) {
            return helped ? deed(next) == null ? null : Hit.of(verb, next) : deed(verb);
        }
        if (word.equals("was") || word.equals("were")) {
            boolean going = word(next).equals("going") && word(next + 1).equals("to");
            boolean event = tag(next).equals("VBN") || tag(next).equals("VBG") && !going;
            if (is("oneself", verb + 2)
                    && is("relative", verb + 3)
                    && tag(verb + 4).equals("VBD")) {
                return past(verb + 4);
            }
            return event && deed(next) != null ? Hit.of(verb, next) : null;
        }
        return deed(verb);
    }

    /** Whether a verb tells of something done, not of something known, wanted or lived through. */
    private Hit deed(int verb) {
        if (verb >= search.endToken() || WordLists.holdsStem("no-deed", search.stem(verb))) {
            return null;
        }
        boolean employed = search.stem(verb).equals("work") && is("employment", verb + 1);
        return employed ? null : Hit.of(verb, verb);
    }

    /** "was rewritten", "had become", "got dropped", beginning at a token; or null. */
    Hit passive(int token) {
        if (!is("passive", token)) {
            return null;
        }
        int next = token + 1;
        while (tag(next).startsWith("RB") && !is("negation", next)) {
            next++;
        }
        if (word(next).equals("been")) {
            next++;
        }
        boolean event = tag(next).equals("VBN") || tag(next).equals("VBD");
        return event && !is("negation", next) && deed(next) != null ? Hit.of(token, next) : null;
    }

    /** Whether a verb before "us" or "me" tells what something did to them: "took us", not "told us". */
    boolean happensTo(int verb) {
        boolean past = tag(verb).equals("VBD") || tag(verb).equals("VBN") || is("happening", verb);
        return past
                && isReal(verb)
                && !is("negation", verb - 1)
                && !is("unreal", verb - 1)
                && !is("be-have", verb - 1)
                && !WordLists.holdsStem("no-deed", search.stem(verb))
                && !WordLists.holdsStem("telling", search.stem(verb));
    }

    /** Whether a word at the start of a sentence is a verb in the past without its subject: "Renamed a column". */
    boolean isClipped(int verb) {
        boolean past = tag(verb).startsWith("VB")
                && !tag(verb).equals("VBG")
                && !tag(verb).equals("VBZ");
        if (!past || is("not-clipped", verb) || deed(verb) == null) {
            return false;
        }
        if (is("unchanged", verb) && !dated) {
            return false;
        }
        if (tag(verb).equals("VB") && !is("unchanged", verb)) {
            return false;
        }
        int next = verb + 1;
        if (next == search.endToken()) {
            return true;
        }
        if (word(next).equals("by")
                || search.pauses().pause(verb, next)
                || is("helping", verb) && !is("no-subject", next)) {
            return false;
        }
        if (isPreposition(next) && statesAfterPause(next)) {
            return false;
        }
        while (isModifier(next)) {
            next++;
        }
        return !isNoun(next) && !tag(next).startsWith("VB") || dated || hasPreposition(next);
    }

    /** Whether the sentence goes on behind a comma in the present: "Created with care, it helps". */
    private boolean statesAfterPause(int from) {
        for (int i = from; i < search.endToken(); i++) {
            boolean present = tag(i).equals("VBZ") || tag(i).equals("VBP") || tag(i).equals("MD");
            if (present && search.pauses().pause(from, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition follows some nouns: "Moved orders to …", and not "Renamed columns break …". */
    private boolean hasPreposition(int noun) {
        int next = noun;
        while (isNoun(next)) {
            next++;
        }
        return tag(next).equals("IN") || tag(next).equals("TO");
    }
}
