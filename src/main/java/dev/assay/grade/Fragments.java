package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts prose at commas and line ends, and counts what each piece is made of. Immutable and thread-safe. */
final class Fragments {

    /** From this length on English is not written without function words. */
    private static final int LONG = 8;

    private static final double LONG_FUNCTION_SHARE = 0.1;

    /** The fewest tokens of a statement of SQL. */
    private static final int SHORTEST_STATEMENT = 4;

    /** The most words of content beside those that announce a list; the first term may be among them. */
    private static final int FRAMED = 2;

    private final WordClasses classes;
    private final Set<String> statements;

    Fragments(Wording wording) {
        this.classes = wording.classes();
        this.statements = wording.statements();
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
            return Fragments.isSilent(words, functionWords, arrows);
        }
    }

    private static boolean isSilent(int words, int functionWords, int arrows) {
        return words >= LONG ? functionWords < LONG_FUNCTION_SHARE * words : functionWords == 0 && arrows != 1;
    }

    /** The fragments of an answer's prose, in the order of the text. */
    List<Fragment> of(Answer answer) {
        List<Fragment> fragments = new ArrayList<>();
        for (Sentence sentence : answer.sentences()) {
            if (counts(answer, sentence)) {
                cut(answer, sentence, fragments);
            }
        }
        return fragments;
    }

    /**
     * Whether fragments that say something, by a function word or an arrow, surely have more than a share of all words
     * of prose. What may only announce a list does not count. Stops as soon as they have.
     */
    boolean speakMoreThan(Answer answer, double share) {
        double enough = share * answer.wordCount() + 1;
        int speaking = 0;
        int words = 0;
        FragmentReader reader = new FragmentReader(answer, classes);
        for (int i = 0; i < answer.sentences().size(); i++) {
            Sentence sentence = answer.sentences().get(i);
            if (!counts(answer, sentence)) {
                continue;
            }
            reader.enter(sentence);
            while (reader.next()) {
                words += reader.words();
                boolean silent = isSilent(reader.words(), reader.functionWords(), reader.arrows());
                if (!silent && !isFrame(answer, reader.from(), reader.to())) {
                    speaking += reader.words();
                    if (speaking > enough) {
                        return true;
                    }
                }
            }
        }
        return speaking > share * words + 1;
    }

    private boolean counts(Answer answer, Sentence sentence) {
        return isProse(answer, sentence) && !isCourtesy(answer, sentence);
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
        return sentence.endToken() - first >= SHORTEST_STATEMENT
                && !WordClasses.hasLowerCase(answer, first)
                && statements.contains(answer.form(first).surface().toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence only says what people say around an answer; "Hope this helps!" is no statement. */
    private boolean isCourtesy(Answer answer, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (classes.isContent(answer, i) && !classes.hasStem(answer, i, WordClasses.COURTESY)) {
                return false;
            }
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (classes.hasStem(answer, i, WordClasses.COURTESY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some tokens only announce a list: "The important concepts are". */
    boolean isFrame(Answer answer, int from, int to) {
        int announcing = 0;
        int others = 0;
        for (int i = from; i < to && others <= FRAMED; i++) {
            if (classes.is(answer, i, WordClasses.OWN)) {
                return false;
            }
            if (classes.hasStem(answer, i, WordClasses.ANNOUNCING)) {
                announcing++;
            } else if (classes.isContent(answer, i)) {
                others++;
            }
        }
        return announcing > 0 && others <= FRAMED;
    }

    private void cut(Answer answer, Sentence sentence, List<Fragment> fragments) {
        List<Fragment> cut = new ArrayList<>();
        FragmentReader reader = new FragmentReader(answer, classes);
        reader.enter(sentence);
        while (reader.next()) {
            cut.add(new Fragment(
                    sentence, reader.from(), reader.to(), reader.words(), reader.functionWords(), reader.arrows()));
        }
        boolean isPair = isPair(answer, cut);
        for (Fragment fragment : cut) {
            fragments.add(isPair ? fragment.related() : fragment);
        }
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
        return fragment.words() == 1 && classes.hasStem(answer, fragment.from(), WordClasses.ANNOUNCING);
    }
}
