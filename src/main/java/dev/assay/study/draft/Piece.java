package dev.assay.study.draft;

import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause of the reference, a list item or a table's cell: what one concept is drafted from.
 *
 * @param text as it stands in the reference, on one line
 * @param words its words of content, in order
 * @param kind what sort of knowledge it holds
 * @param detail whether an answer may leave it out
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
        List<Word> words,
        Kind kind,
        boolean detail,
        boolean alternative,
        Optional<String> lead,
        List<Word> leadWords,
        int item,
        int list,
        int inner,
        int of) {

    private static final Pattern JOINT = Pattern.compile("(?i)([\\p{P}&&[^\"“(]]|\\((?=[^)]*$))?\\s*(?:(?:"
            + String.join("|", DraftWords.list("joints")) + ")\\b,?|(?<=[\\p{P}]))\\s+");

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

    /** What it says, as a sentence begins: without what joins it to the one before. */
    String says() {
        String said = text;
        for (Matcher joint = JOINT.matcher(said); joint.lookingAt(); joint = JOINT.matcher(said)) {
            said = said.substring(joint.end());
        }
        said = said.isBlank() ? text : said;
        said = balanced(said);
        if (said.startsWith("(") && said.indexOf(')') == said.length() - 1 && said.length() > 2) {
            said = said.substring(1, said.length() - 1).strip();
        }
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** What to call it where it is one of several. */
    String title() {
        return lead.filter(name -> !leadWords.isEmpty()).orElseGet(this::says);
    }

    private static String balanced(String text) {
        StringBuilder balanced = new StringBuilder(text.length());
        int open = 0;
        for (char c : text.toCharArray()) {
            open += c == '(' ? 1 : 0;
            if (c != ')' || open > 0) {
                balanced.append(c);
            }
            open -= c == ')' && open > 0 ? 1 : 0;
        }
        int last = balanced.lastIndexOf("(");
        return open > 0
                ? balanced.deleteCharAt(last).toString().strip()
                : balanced.toString().strip();
    }
}
