package dev.assay.study.draft;

import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids for what a draft holds, each given once. Not thread-safe. */
final class Names {

    private static final int WORDS = 3;
    private static final int LONGEST = 48;

    private final Set<String> taken = new HashSet<>();

    /** An id for a concept. */
    String of(Plan plan) {
        return unique(plan.isChoice() ? "any-" + plan.needs() : id(plan.first()));
    }

    /** An id from the words of a piece that say most, in their order; from its lead where it is an item's name. */
    static String id(Piece piece) {
        List<Word> words = piece.words().stream()
                .sorted(Comparator.comparingDouble(Word::weight).reversed())
                .limit(WORDS)
                .sorted(Comparator.comparingInt(Word::place))
                .toList();
        String id = id(words.stream().map(Word::folded).distinct().collect(Collectors.joining(" ")));
        return id.isEmpty() ? "item" : id;
    }

    String unique(String wish) {
        String base = wish.isEmpty() ? "concept" : wish;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    /** The words of a text as an id; empty if none can be spelt in one. */
    static String id(String text) {
        String id = Answer.phrase(text).stream()
                .filter(token -> token.isWord() && !FunctionWords.contain(token.stem()))
                .map(Token::folded)
                .map(Names::ascii)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        if (id.length() > LONGEST) {
            id = id.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        boolean word = id.chars().anyMatch(Character::isLetter)
                && !Set.of("true", "false", "null", "yes", "no", "on", "off").contains(id);
        return id.isEmpty() || word && !Character.isDigit(id.charAt(0)) ? id : "c-" + id;
    }

    private static String ascii(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
