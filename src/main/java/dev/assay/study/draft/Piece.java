package dev.assay.study.draft;

import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A clause of the reference, a list item or a table's cell: what one concept is drafted from.
 *
 * @param text as it stands in the reference, on one line
 * @param says what it says, as a statement that stands alone
 * @param about the id of the compared thing that it is said of, if it is said of one
 * @param words its words of content, in order
 * @param kind what sort of knowledge it holds
 * @param detail whether an answer may leave it out
 * @param answers whether it does what the question asks by a verb for: "what does it protect"
 * @param alternative whether it says the piece before it in another way
 * @param lead what stands before the colon that it comes after, or heads its list; empty if nothing does
 * @param leadWords the lead's words of content
 * @param item the number of the list item or paragraph that it is a part of
 * @param list the number of the list that the item belongs to; -1 outside of lists
 * @param inner the number of the list inside that item; -1 if it is in none
 * @param of how many items of the list are enough; 0 if all are asked for
 */
record Piece(
        String text,
        String says,
        Optional<String> about,
        List<Word> words,
        Kind kind,
        boolean detail,
        boolean answers,
        boolean alternative,
        Optional<String> lead,
        List<Word> leadWords,
        int item,
        int list,
        int inner,
        int of) {

    Piece {
        words = List.copyOf(words);
        leadWords = List.copyOf(leadWords);
    }

    /** How much it says. */
    double weight() {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    /** Whether it says, or its lead does, that something is not so. */
    boolean denies() {
        return words.stream().anyMatch(Word::negated)
                || lead.filter(WordReader::holdsNegation).isPresent();
    }

    /** The same, told in other words. */
    Piece saying(String statement) {
        return new Piece(
                text,
                statement,
                about,
                words,
                kind,
                detail,
                answers,
                alternative,
                lead,
                leadWords,
                item,
                list,
                inner,
                of);
    }

    /** What to call it where it is one of several. */
    String title() {
        return lead.filter(name -> !leadWords.isEmpty()).orElse(says);
    }
}
