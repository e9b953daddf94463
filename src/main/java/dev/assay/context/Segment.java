package dev.assay.context;

import dev.assay.context.SubjectCues.Group;

/**
 * A part of a sentence that lies between commas, clauses and coordinating words: small enough that what is said in it
 * is said of the subject that it names.
 *
 * @param from first token
 * @param to token after the last one
 * @param lead what it begins with, after connecting words
 * @param leadToken the token that shows it
 * @param coordinated whether it begins with a coordinating word
 * @param subordinate whether it begins with a subordinating word
 * @param contrasting whether that word is one like "whereas"
 */
record Segment(
        int from, int to, Lead lead, int leadToken, boolean coordinated, boolean subordinate, boolean contrasting) {

    /** What a segment begins with. */
    enum Lead {
        /** "it", "this" where a verb follows, "the method" */
        PRONOUN,
        /** a verb without a subject, or something like "no join" */
        ELLIPSIS,
        /** "you": who is told about what is spoken of */
        READER,
        /** "I" */
        PERSON,
        /** "which" */
        RELATIVE,
        /** an opening bracket */
        BRACKET,
        /** "what concerns the set" */
        FREE,
        /** "for", "with" */
        PREPOSITION,
        /** anything else */
        OTHER
    }

    /**
     * Looks at the words of a segment.
     *
     * @param opensBracket whether a bracket opens before its first token
     */
    static Segment of(Words words, int from, int to, boolean opensBracket) {
        int at = from;
        boolean coordinated = words.is(from, Group.COORDINATOR);
        boolean subordinate = false;
        boolean contrasting = false;
        while (at < to) {
            boolean subordinates = words.is(at, Group.SUBORDINATOR) && !subordinate;
            if (subordinates) {
                subordinate = true;
                contrasting = words.is(at, Group.CONTRASTING);
            } else if (words.isWord(at) && !words.is(at, Group.CONNECTOR) && !words.is(at, Group.COORDINATOR)) {
                break;
            }
            at++;
        }
        int lead = Math.min(at, to - 1);
        Lead kind = opensBracket ? Lead.BRACKET : at == to ? Lead.OTHER : lead(words, at, to);
        return new Segment(from, to, kind, lead, coordinated, subordinate, contrasting);
    }

    private static Lead lead(Words words, int at, int to) {
        boolean general = at + 1 < to && words.folded(at).equals("the") && words.is(at + 1, Group.GENERAL);
        if (words.is(at, Group.PRONOUN)
                || general
                || (words.is(at, Group.DEMONSTRATIVE) && standsForIt(words, at, to))) {
            return Lead.PRONOUN;
        }
        if (words.is(at, Group.RELATIVE)) {
            return Lead.RELATIVE;
        }
        if (words.is(at, Group.FREE)) {
            return Lead.FREE;
        }
        if (words.is(at, Group.READER)) {
            return Lead.READER;
        }
        if (words.is(at, Group.PERSON)) {
            return Lead.PERSON;
        }
        boolean fresh = at + 1 < to && words.is(at + 1, Group.FRESH);
        boolean verb =
                at + 1 < to && words.isVerb(at) && (words.is(at + 1, Group.OBJECT) || words.is(at, Group.AUXILIARY));
        if (verb || (words.is(at, Group.ELLIPSIS) && !fresh)) {
            return Lead.ELLIPSIS;
        }
        return words.is(at, Group.PREPOSITION) ? Lead.PREPOSITION : Lead.OTHER;
    }

    /** Whether "this" is no article: a verb or a general word follows. */
    private static boolean standsForIt(Words words, int at, int to) {
        String word = words.folded(at);
        int next = at + 1;
        while (next < to && words.is(next, Group.CONNECTOR)) {
            next++;
        }
        boolean plural = words.is(at, Group.PLURAL);
        return word.indexOf('\'') > 0
                || next >= to
                || words.is(next, Group.GENERAL)
                || words.is(next, Group.AUXILIARY)
                || (!plural && words.isVerb(next));
    }

    /** Whether it is a fronted phrase or condition that waits for what it is said of: "for a join,", "if you need one,". */
    boolean waits() {
        return lead == Lead.PREPOSITION
                || lead == Lead.FREE
                || subordinate && !contrasting && (lead == Lead.PERSON || lead == Lead.READER || lead == Lead.PRONOUN);
    }
}
