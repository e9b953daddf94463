package dev.assay.study.draft;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pieces say, each as a statement that stands alone: without what joins it to the one before, its subject by name where
 * that is known and only a pronoun stands for it, and with what the clause before says for both.
 */
final class Statements {

    private static final Pattern OPENING =
            Pattern.compile("(?i)\\s*(" + String.join("|", DraftWords.list("openings")) + ")\\b,?\\s+");
    private static final Pattern JOINT = Pattern.compile(
            "(?i)([\\p{P}&&[^\"“(]]|\\((?=[^)]*$))?\\s*(?:(?:" + String.join("|", DraftWords.list("openings")) + "|"
                    + String.join("|", DraftWords.list("joints")) + ")\\b,?|(?<=[\\p{P}]))\\s+");

    private static final Set<String> SINGULAR = Set.copyOf(DraftWords.list("pronouns for one"));
    private static final Set<String> PLURAL = Set.copyOf(DraftWords.list("pronouns for several"));

    /** A clause is not repeated before another one if it is longer, in UTF-16 units. */
    private static final int LONGEST_REPEATED = 120;

    private final List<Thing> things;

    private Statements(List<Thing> things) {
        this.things = things;
    }

    /** The pieces of a reference with their statements. */
    static List<Piece> of(List<Piece> pieces, List<Thing> things) {
        Statements statements = new Statements(things);
        List<Piece> told = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional<Piece> before = told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
            told.add(piece.saying(statements.statement(piece, before)));
        }
        return told;
    }

    private String statement(Piece piece, Optional<Piece> before) {
        String said = bare(piece.text());
        Optional<Thing> thing = piece.about()
                .flatMap(id ->
                        things.stream().filter(other -> other.id().equals(id)).findFirst());
        boolean goesOn = Character.isLowerCase(piece.text().codePointAt(0));
        String told = thing.map(own -> told(
                        own,
                        said,
                        before.filter(other -> goesOn && other.about().equals(piece.about()))))
                .orElse(said);
        return Character.toUpperCase(told.charAt(0)) + told.substring(1);
    }

    private static String told(Thing thing, String said, Optional<Piece> before) {
        Answer text = Answer.of(said);
        if (text.tokenCount() < 2) {
            return said;
        }
        String first = text.folded(0);
        if ((thing.plural() ? PLURAL : SINGULAR).contains(first)) {
            return thing.name() + said.substring(text.end(0));
        }
        String tag = text.tags(0).get(0);
        if (!thing.plural() && tag.equals("VBZ")) {
            return thing.name() + " " + said;
        }
        if (before.isEmpty()) {
            return said;
        }
        String earlier = before.get().says();
        if (isClause(text)) {
            boolean whole = earlier.length() <= LONGEST_REPEATED;
            return whole ? earlier + " " + lower(said) : said;
        }
        int same = earlier.toLowerCase(Locale.ROOT).indexOf(" " + first + " ");
        return tag.equals("IN") && same > 0 ? earlier.substring(0, same + 1) + lower(said) : said;
    }

    /** Whether a text only says when, or why, what comes before it is so. */
    private static boolean isClause(Answer text) {
        List<String> folded =
                text.tokens().stream().map(token -> token.folded()).limit(6).toList();
        return DraftWords.begins("condition beginnings", folded) || DraftWords.begins("reason beginnings", folded);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** How many UTF-16 units of a sentence only open it: "In this way", with the comma behind it. */
    static int opening(String sentence) {
        Matcher opening = OPENING.matcher(sentence);
        return opening.lookingAt() ? opening.end() : 0;
    }

    /** A clause without what joins it to the one before. */
    private static String bare(String text) {
        String said = text;
        for (Matcher joint = JOINT.matcher(said); joint.lookingAt(); joint = JOINT.matcher(said)) {
            said = said.substring(joint.end());
        }
        said = said.isBlank() ? text : said;
        said = balanced(said);
        if (said.startsWith("(") && said.indexOf(')') == said.length() - 1 && said.length() > 2) {
            said = said.substring(1, said.length() - 1).strip();
        }
        return said;
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
