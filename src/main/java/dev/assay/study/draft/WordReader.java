package dev.assay.study.draft;

import dev.assay.match.Dictionary;
import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.study.FunctionWords;
import dev.assay.study.Synonyms;
import dev.assay.study.Synonyms.WordClass;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what each word of a text says: whether it is the question's, negated, rare. Not thread-safe. */
final class WordReader {

    private static final PatternSet NEGATION = PatternSet.compile(List.of(Pattern.parse("not")), Map.of());

    private static final double NEW = 1;
    private static final double PLAIN = 0.7;
    private static final double ASKED = 0.4;
    private static final double LIGHT = 0.3;

    private final QuestionAsked question;
    private final Answer reference;
    private final BitSet negations = new BitSet();
    private final WordRoles roles;

    WordReader(QuestionAsked question, Answer text) {
        this.question = question;
        this.reference = text;
        this.roles = new WordRoles(text);
        for (Match match : NEGATION.find(text)) {
            negations.set(match.firstToken());
        }
    }

    /** The words of content of a short text. */
    static List<Word> all(QuestionAsked question, String text) {
        WordReader reader = new WordReader(question, Answer.of(text));
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : reader.reference.sentences()) {
            words.addAll(reader.words(sentence, sentence.firstToken(), sentence.endToken()));
        }
        return words;
    }

    /** Whether a text denies something. */
    static boolean holdsNegation(String text) {
        return !NEGATION.find(Answer.of(text)).isEmpty();
    }

    /** Whether the token at an index negates what comes after it. */
    boolean negates(int token) {
        return negations.get(token);
    }

    /** The words of content from one token to another, both in one sentence. */
    List<Word> words(Sentence sentence, int from, int to) {
        List<String> tags = reference.tags(sentence.index());
        List<Word> words = new ArrayList<>();
        boolean negated = false;
        int clause = 0;
        for (int i = from; i < to; i++) {
            if (i > from && (reference.clause(i) != reference.clause(i - 1) || reference.gapHolds(i, ",;"))) {
                negated = false;
                clause++;
            }
            if (negations.get(i)) {
                negated = true;
                // "without" and "no" deny what comes after them, "not" and "never" the clause that they stand in.
                boolean whole = tags.get(i - sentence.firstToken()).startsWith("RB")
                        || tags.get(i - sentence.firstToken()).startsWith("MD");
                clause += whole ? 0 : 1;
                continue;
            }
            int end = i + 1;
            boolean parts = end < to && reference.gapHolds(end, "-") || i > from && reference.gapHolds(i, "-");
            while (!parts
                    && end < to
                    && reference.compound(i) >= 0
                    && reference.compound(end) == reference.compound(i)) {
                end++;
            }
            word(sentence, tags.get(end - 1 - sentence.firstToken()), i, end, clause, negated)
                    .ifPresent(words::add);
            i = end - 1;
        }
        return words;
    }

    private Optional<Word> word(Sentence sentence, String tag, int from, int end, int clause, boolean negated) {
        String text = reference.text().substring(reference.start(from), reference.end(end - 1));
        String folded = end - from == 1 ? reference.folded(from) : text.toLowerCase(Locale.ROOT);
        String stem = end - from == 1 ? reference.stem(from) : folded;
        boolean sayable =
                folded.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
        boolean said = folded.length() > 1 || Character.isDigit(folded.charAt(0));
        if (!reference.isWord(from) || !sayable || !said || FunctionWords.contain(stem) || isRoman(folded)) {
            return Optional.empty();
        }
        boolean asked = true;
        for (int i = from; i < end; i++) {
            asked &= question.has(reference.stem(i)) || FunctionWords.contain(reference.stem(i));
        }
        boolean direction = !Synonyms.opposites(stem).isEmpty();
        Optional<WordClass> kind = end - from > 1 ? Optional.empty() : roles.of(sentence, from);
        boolean directs = direction && end - from == 1 && roles.directs(sentence, from);
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || end - from > 1;
        boolean rare = !asked
                && (carries(sentence, kind, from, end) || !Dictionary.isEnglish(folded))
                && !DraftWords.isPlain(stem)
                && !direction
                && folded.chars().anyMatch(Character::isLetter);
        double weight = asked ? ASKED : DraftWords.isLight(stem) ? LIGHT : noun || direction ? NEW : PLAIN;
        return Optional.of(
                new Word(text, folded, stem, tag, kind, from, clause, negated, directs, asked, rare, weight));
    }

    /** Whether a word is a thing by itself: no part of another one's name, and no measure of one ("a fraction of"). */
    private boolean carries(Sentence sentence, Optional<WordClass> kind, int from, int end) {
        boolean measures = end < sentence.endToken() && reference.folded(end).equals("of");
        return !measures
                && (end - from > 1 || kind.filter(WordClass.NOUN::equals).isPresent());
    }

    private static boolean isRoman(String folded) {
        return folded.matches("[ivx]{2,4}");
    }
}
