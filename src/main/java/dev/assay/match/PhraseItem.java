package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a phrase while it is compiled.
 *
 * @param finder finds it
 * @param spellings the plain words that it stands for, folded, as far as they could be written in one piece with the
 *     words beside it; empty if it is no plain word
 * @param optional whether it may be missing
 */
record PhraseItem(Finder finder, List<String> spellings, boolean optional) {

    /** How many words may be written in one piece: "many to many" as "manytomany". */
    static final int LONGEST_COMPOUND = 3;

    private static final int MOST_JOINED = 16;

    static PhraseItem of(Finder finder, Token token, boolean anyEnding) {
        return new PhraseItem(finder, anyEnding ? List.of() : spellings(token), false);
    }

    PhraseItem asOptional() {
        return new PhraseItem(finder, List.of(), true);
    }

    /** The plain words that a node stands for; empty if it stands for anything else as well. */
    static List<String> spellings(Node node) {
        if (node instanceof Node.Word word && !word.anyEnding()) {
            List<Token> tokens = Answer.phrase(word.text());
            return tokens.size() == 1 ? spellings(tokens.get(0)) : List.of();
        }
        if (node instanceof Node.Any any) {
            List<String> all = new ArrayList<>();
            for (Node option : any.options()) {
                all.addAll(spellings(option));
            }
            return all;
        }
        return List.of();
    }

    /** A word with an apostrophe is never written in one piece with the next: "client's name" is no "client'sname". */
    private static List<String> spellings(Token token) {
        boolean plain = token.kind() == Token.Kind.WORD && token.folded().indexOf('\'') < 0;
        return plain ? List.of(token.folded()) : List.of();
    }

    /**
     * The spellings of several parts written in one piece; empty if one of them cannot be, or there are too many.
     *
     * @param parts the spellings of each
     */
    static List<String> joined(List<List<String>> parts) {
        List<String> joined = List.of("");
        for (List<String> spellings : parts) {
            if (joined.size() * spellings.size() > MOST_JOINED) {
                return List.of();
            }
            List<String> longer = new ArrayList<>();
            for (String start : joined) {
                spellings.forEach(spelling -> longer.add(start + spelling));
            }
            joined = longer;
        }
        return joined;
    }
}
