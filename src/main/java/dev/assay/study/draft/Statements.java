package dev.assay.study.draft;

import dev.assay.text.Answer;
import dev.assay.text.Token;
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

    private static final Pattern UNENDED = Pattern.compile(
            "(?i)[\\s,;:\u2013\u2014-]+(" + String.join("|", DraftWords.list("joints left over")) + ")?[,;:]?$");

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
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Piece> before = told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
            String says = statements.statement(piece, before);
            boolean opens = i + 1 < pieces.size() && opens(piece, pieces.get(i + 1));
            told.add(piece.saying(opens ? says + ", " + bare(pieces.get(i + 1).text()) : says));
        }
        return told;
    }

    /** Whether a piece is a clause in front of the one that follows: "When the frame arrives, …". */
    private static boolean opens(Piece piece, Piece next) {
        return next.item() == piece.item()
                && goesOn(next)
                && !goesOn(piece)
                && piece.text().length() + next.text().length() <= LONGEST_REPEATED
                && DraftWords.begins("condition beginnings", firstWords(Answer.of(piece.text())))
                && !isClause(Answer.of(next.text()));
    }

    private static boolean goesOn(Piece piece) {
        return Character.isLowerCase(piece.text().codePointAt(0));
    }

    private String statement(Piece piece, Optional<Piece> before) {
        String said = bare(piece.text());
        Optional<Thing> thing = piece.about()
                .flatMap(id ->
                        things.stream().filter(other -> other.id().equals(id)).findFirst());
        Optional<Piece> shared = before.filter(other ->
                goesOn(piece) && other.item() == piece.item() && other.about().equals(piece.about()));
        String told = thing.map(own -> told(own, said, shared)).orElseGet(() -> whole(said, shared));
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
            return behind(earlier, said);
        }
        int same = earlier.toLowerCase(Locale.ROOT).indexOf(" " + first + " ");
        return tag.equals("IN") && same > 0 ? earlier.substring(0, same + 1) + lower(said) : said;
    }

    /** A clause of which nothing is known, behind the one that it belongs to if it is no sentence. */
    private static String whole(String said, Optional<Piece> before) {
        return before.filter(other -> isClause(Answer.of(said)))
                .map(other -> behind(other.says(), said))
                .orElse(said);
    }

    private static String behind(String earlier, String said) {
        return earlier.length() <= LONGEST_REPEATED ? earlier + " " + lower(said) : said;
    }

    /** Whether a text only says when, or why, what comes before it is so. */
    private static boolean isClause(Answer text) {
        List<String> folded = firstWords(text);
        return DraftWords.begins("condition beginnings", folded) || DraftWords.begins("reason beginnings", folded);
    }

    private static List<String> firstWords(Answer text) {
        return text.tokens().stream().map(Token::folded).limit(6).toList();
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
        for (Matcher open = UNENDED.matcher(said); open.find() && open.start() > 0; open = UNENDED.matcher(said)) {
            said = said.substring(0, open.start());
        }
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
