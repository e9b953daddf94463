package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds answers that are a bare list of terms: the words are there, and nothing is said.
 *
 * <p>Prose is cut at commas and line ends into fragments. A fragment says something if it has a function word or a
 * verb; a long one without function words says nothing, whatever its words are. An answer is a list if most of its
 * prose says nothing. Code, headings and table cells are no prose: their structure speaks for them.
 */
final class KeywordList {

    /** The fewest words of prose that are judged. */
    private static final int FEWEST_WORDS = 6;

    private static final int FEWEST_FRAGMENTS = 4;

    /** The share of the words that must stand in fragments that say nothing. */
    private static final double SILENT_SHARE = 0.7;

    /** From this length on English is not written without function words. */
    private static final int LONG = 8;

    private static final double LONG_FUNCTION_SHARE = 0.1;

    /** Sentences beyond this many tokens are not tagged: nobody writes them, and tagging is slow. */
    private static final int LONGEST_TAGGED = 100;

    /** How many sentences are tagged at most; by then an answer has shown what it is. */
    private static final int MOST_TAGGED = 40;

    /** Penn Treebank tags of verbs in a form that makes a statement or a command. */
    private static final Set<String> VERBS = Set.of("VB", "VBD", "VBP", "VBZ");

    private static final String SEPARATORS = ",;:|\n•·→–—";

    private final Wording wording;

    KeywordList(Wording wording) {
        this.wording = wording;
    }

    /** A stretch of tokens between separators, and its length in words, an identifier counting as one. */
    private record Fragment(Sentence sentence, int from, int to, int words, int functionWords) {
        boolean isLong() {
            return words >= LONG;
        }
    }

    Optional<Detection> in(Answer answer) {
        List<Fragment> fragments = new ArrayList<>();
        for (Sentence sentence : answer.sentences()) {
            if (isProse(sentence) && !isCourtesy(answer, sentence)) {
                cut(answer, sentence, fragments);
            }
        }
        int words = fragments.stream().mapToInt(Fragment::words).sum();
        // Function words are enough to acquit nearly every answer, before any verb is looked for.
        List<Fragment> silent = fragments.stream()
                .filter(fragment -> !hasFunctionWords(fragment))
                .toList();
        if (!isList(fragments, silent, words)) {
            return Optional.empty();
        }
        silent = withoutVerbs(answer, silent);
        if (!isList(fragments, silent, words)) {
            return Optional.empty();
        }
        List<int[]> ranges = silent.stream()
                .map(fragment -> new int[] {fragment.from(), fragment.to() - 1})
                .toList();
        int silentWords = silent.stream().mapToInt(Fragment::words).sum();
        String detail = silentWords + " of " + words + " words stand in a list of terms";
        return Optional.of(Detection.of(answer, "keyword-list", detail, ranges));
    }

    private static boolean isList(List<Fragment> all, List<Fragment> silent, int words) {
        int silentWords = silent.stream().mapToInt(Fragment::words).sum();
        return words >= FEWEST_WORDS
                && silentWords >= SILENT_SHARE * words
                && (silent.size() >= FEWEST_FRAGMENTS || silent.stream().anyMatch(Fragment::isLong));
    }

    private static boolean isProse(Sentence sentence) {
        return switch (sentence.kind()) {
            case PROSE, LIST_ITEM, QUOTE -> true;
            case HEADING, CELL, CODE -> false;
        };
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
        List<Token> tokens = answer.tokens();
        int from = sentence.firstToken();
        for (int i = from + 1; i <= sentence.endToken(); i++) {
            if (i == sentence.endToken() || separated(answer, i)) {
                Fragment fragment = fragment(sentence, tokens, from, i);
                if (fragment.words() > 0) {
                    fragments.add(fragment);
                }
                from = i;
            }
        }
    }

    private static boolean separated(Answer answer, int token) {
        Token before = answer.tokens().get(token - 1);
        Token after = answer.tokens().get(token);
        if (isBar(before) || isBar(after)) {
            return true;
        }
        for (int i = before.end(); i < after.start(); i++) {
            if (SEPARATORS.indexOf(answer.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBar(Token token) {
        return !token.isWord() && token.compound() < 0 && "|/".contains(token.folded());
    }

    private Fragment fragment(Sentence sentence, List<Token> tokens, int from, int to) {
        int words = 0;
        int functionWords = 0;
        int compound = -1;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.compound() >= 0 && token.compound() == compound) {
                continue;
            }
            compound = token.compound();
            words++;
            if (compound < 0 && !token.code() && isFunctionWord(token)) {
                functionWords++;
            }
        }
        return new Fragment(sentence, from, to, words, functionWords);
    }

    /** Function words in capitals are terms: {@code NOT NULL}, {@code IN}. */
    private boolean isFunctionWord(Token token) {
        String word = token.folded();
        boolean capitals =
                word.length() > 1 && token.surface().equals(token.surface().toUpperCase(Locale.ROOT));
        return !capitals
                && wording.function().contains(word)
                && !wording.joining().contains(word);
    }

    private static boolean hasFunctionWords(Fragment fragment) {
        return fragment.isLong()
                ? fragment.functionWords() >= LONG_FUNCTION_SHARE * fragment.words()
                : fragment.functionWords() > 0;
    }

    private static List<Fragment> withoutVerbs(Answer answer, List<Fragment> silent) {
        List<Fragment> left = new ArrayList<>();
        int tagged = 0;
        int sentence = -1;
        List<String> tags = List.of();
        for (Fragment fragment : silent) {
            if (fragment.sentence().index() != sentence) {
                sentence = fragment.sentence().index();
                int length =
                        fragment.sentence().endToken() - fragment.sentence().firstToken();
                boolean asked = length <= LONGEST_TAGGED && tagged < MOST_TAGGED;
                tags = asked ? answer.tags(sentence) : List.of();
                tagged += asked ? 1 : 0;
            }
            if (fragment.isLong() || tags.isEmpty() || !hasVerb(answer, fragment, tags)) {
                left.add(fragment);
            }
        }
        return left;
    }

    /** Whether there is a verb beside another word; parts of identifiers are none, nor is the first of "thundering herd". */
    private static boolean hasVerb(Answer answer, Fragment fragment, List<String> tags) {
        for (int i = fragment.from(); i < fragment.to(); i++) {
            Token token = answer.tokens().get(i);
            int place = i - fragment.sentence().firstToken();
            if (fragment.words() > 1
                    && token.compound() < 0
                    && !token.code()
                    && VERBS.contains(tags.get(place))
                    && (i == fragment.from() || agrees(tags.get(place - 1), tags.get(place)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb may follow: in "table rewrite" the second word is no verb, or it would be "rewrites". */
    private static boolean agrees(String before, String verb) {
        return !verb.equals("VBP") || !before.startsWith("NN") && !before.equals("JJ") || before.endsWith("S");
    }
}
