package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts prose at commas and line ends, and counts what each piece is made of. Immutable and thread-safe. */
final class Fragments {

    /** From this length on English is not written without function words. */
    private static final int LONG = 8;

    private static final double LONG_FUNCTION_SHARE = 0.1;

    /** The fewest tokens of a statement of SQL. */
    private static final int SHORTEST_STATEMENT = 4;

    private static final String SEPARATORS = ",;:|\n•·–—";

    private final Wording wording;

    Fragments(Wording wording) {
        this.wording = wording;
    }

    /** A stretch of tokens between separators, and its length in words, an identifier or a piece of code counting as one. */
    record Fragment(Sentence sentence, int from, int to, int words, int functionWords, int arrows) {
        boolean isLong() {
            return words >= LONG;
        }

        /** Whether it is two words among others of a sentence, in which a tagger sees verbs everywhere: "magic bytes". */
        boolean isTermOfTwo() {
            return words == 2 && (from > sentence.firstToken() || to < sentence.endToken());
        }

        /** The same, as one side of a relation. */
        Fragment related() {
            return new Fragment(sentence, from, to, words, functionWords, 1);
        }

        /** Whether it has neither function words nor, between two terms, an arrow that relates them. */
        boolean isSilent() {
            return isLong() ? functionWords < LONG_FUNCTION_SHARE * words : functionWords == 0 && arrows != 1;
        }
    }

    /** The fragments of an answer's prose, in the order of the text. */
    List<Fragment> of(Answer answer) {
        List<Fragment> fragments = new ArrayList<>();
        for (Sentence sentence : answer.sentences()) {
            if (isProse(answer, sentence) && !isCourtesy(answer, sentence)) {
                cut(answer, sentence, fragments);
            }
        }
        return fragments;
    }

    private boolean isProse(Answer answer, Sentence sentence) {
        return switch (sentence.kind()) {
            case PROSE, LIST_ITEM, QUOTE -> !isStatement(answer, sentence);
            case HEADING, CELL, CODE -> false;
        };
    }

    /** Whether a sentence is a statement of SQL without a fence: code, whose structure speaks for it. */
    private boolean isStatement(Answer answer, Sentence sentence) {
        int first = sentence.firstToken();
        if (sentence.endToken() - first < SHORTEST_STATEMENT) {
            return false;
        }
        String head = answer.tokens().get(first).surface();
        return !hasLowerCase(head) && wording.statements().contains(head.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence only says what people say around an answer; "Hope this helps!" is no statement. */
    private boolean isCourtesy(Answer answer, Sentence sentence) {
        boolean courtesy = false;
        for (Token token : answer.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            boolean polite = wording.courtesy().contains(token.stem());
            if (!polite && token.isWord() && !wording.function().contains(token.folded())) {
                return false;
            }
            courtesy |= polite;
        }
        return courtesy;
    }

    private void cut(Answer answer, Sentence sentence, List<Fragment> fragments) {
        List<Fragment> cut = new ArrayList<>();
        int from = sentence.firstToken();
        boolean shouted = answer.tokens().subList(from, sentence.endToken()).stream()
                .noneMatch(token -> hasLowerCase(token.surface()));
        for (int i = from + 1; i <= sentence.endToken(); i++) {
            if (i == sentence.endToken() || separated(answer, i)) {
                Fragment fragment = fragment(answer, sentence, from, i, shouted);
                if (fragment.words() > 0) {
                    cut.add(fragment);
                }
                from = i;
            }
        }
        fragments.addAll(
                isPair(answer, cut) ? cut.stream().map(Fragment::related).toList() : cut);
    }

    /**
     * Whether a sentence relates one thing, or several, to another by a colon: "to-one relations: select_related". A
     * single word before it may only announce a list.
     */
    private boolean isPair(Answer answer, List<Fragment> cut) {
        int last = cut.size() - 1;
        if (last < 1 || last == 1 && announces(answer, cut.get(0))) {
            return false;
        }
        return answer.holdsBetween(cut.get(last - 1).to() - 1, cut.get(last).from(), ":");
    }

    private boolean announces(Answer answer, Fragment fragment) {
        return fragment.words() == 1
                && wording.announcing()
                        .contains(answer.tokens().get(fragment.from()).stem());
    }

    private static boolean separated(Answer answer, int token) {
        Token before = answer.tokens().get(token - 1);
        Token after = answer.tokens().get(token);
        return isBar(answer, before)
                || isBar(answer, after)
                || answer.gapHolds(token, SEPARATORS)
                || answer.text().substring(before.end(), after.start()).contains(" - ");
    }

    /** Whether a token is a bar between terms; a slash that touches words on both sides belongs to a path. */
    private static boolean isBar(Answer answer, Token token) {
        if (token.isWord() || token.compound() >= 0) {
            return false;
        }
        return token.folded().equals("|")
                || token.folded().equals("/") && (isSpace(answer, token.start() - 1) || isSpace(answer, token.end()));
    }

    private static boolean isSpace(Answer answer, int at) {
        return at < 0
                || at >= answer.text().length()
                || Character.isWhitespace(answer.text().charAt(at));
    }

    private Fragment fragment(Answer answer, Sentence sentence, int from, int to, boolean shouted) {
        int words = 0;
        int functionWords = 0;
        int arrows = 0;
        int compound = -1;
        boolean code = false;
        for (int i = from; i < to; i++) {
            Token token = answer.tokens().get(i);
            arrows += i > from && Arrows.before(answer, i) ? 1 : 0;
            boolean goesOn = token.code() && code || token.compound() >= 0 && token.compound() == compound;
            code = token.code();
            if (!token.isWord() || goesOn) {
                continue;
            }
            compound = token.compound();
            words++;
            if (compound < 0 && !token.code() && isFunctionWord(token, shouted)) {
                functionWords++;
            }
        }
        return new Fragment(sentence, from, to, words, functionWords, arrows);
    }

    /** Function words in capitals are terms, as in {@code NOT NULL}, unless everything is in capitals. */
    private boolean isFunctionWord(Token token, boolean shouted) {
        String word = token.folded();
        boolean term = !shouted && word.length() > 1 && !hasLowerCase(token.surface());
        return !term && wording.function().contains(word) && !wording.joining().contains(word);
    }

    private static boolean hasLowerCase(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }
}
