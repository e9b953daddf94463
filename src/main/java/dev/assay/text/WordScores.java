package dev.assay.text;

import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What the model of word classes says of one word and of the words around it, found once: the features of a word are
 * those that the model was trained with. Those of short words are shared by all texts, in a table of fixed size with two
 * for each hash, as {@link WordForms} has one. Immutable.
 */
final class WordScores {

    private static final int SHARED_PLACES = 1 << 13;

    /** Longer words are not shared, so that the table stays small whatever the texts. */
    private static final int LONGEST_SHARED = 40;

    /** The number of letters of the longest endings and beginnings that are features. */
    private static final int AFFIX = 4;

    /** Scores have final fields only, so that another thread sees all of them or none. */
    private static final WordScores[] SHARED = new WordScores[SHARED_PLACES];

    private final String word;
    private final double[] own = new double[ClassModel.NAMES.length];
    private final Context twoBefore;
    private final Context before;
    private final Context after;
    private final Context twoAfter;

    private WordScores(String word) {
        this.word = word;
        String lower = StringUtil.toLowerCase(word);
        String look = FeatureGeneratorUtil.tokenFeature(word);
        addOwn("def");
        for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
            addOwn("suf=" + word.substring(word.length() - length));
            addOwn("pre=" + word.substring(0, length));
        }
        addOwn("w=" + lower);
        addOwn("wc=" + look);
        addOwn("w&c=" + lower + "," + look);
        this.twoBefore = ClassModel.feature("p2w=" + lower);
        this.before = ClassModel.feature("p1w=" + lower);
        this.after = ClassModel.feature("n1w=" + lower);
        this.twoAfter = ClassModel.feature("n2w=" + lower);
    }

    private void addOwn(String feature) {
        ClassModel.add(ClassModel.feature(feature), own);
    }

    static WordScores of(String word) {
        if (word.length() > LONGEST_SHARED) {
            return new WordScores(word);
        }
        int hash = word.hashCode();
        int first = Hashes.place(hash, SHARED_PLACES) & -2;
        WordScores newer = SHARED[first];
        if (newer != null && newer.word.equals(word)) {
            return newer;
        }
        WordScores older = SHARED[first + 1];
        if (older != null && older.word.equals(word)) {
            return older;
        }
        WordScores scores = new WordScores(word);
        SHARED[first + 1] = newer;
        SHARED[first] = scores;
        return scores;
    }

    /** Sets the scores of the classes to those of this word, wherever it stands. */
    void copyOwn(double[] scores) {
        System.arraycopy(own, 0, scores, 0, own.length);
    }

    /** What the word says of the next but one. */
    Context twoBefore() {
        return twoBefore;
    }

    /** What the word says of the next one. */
    Context before() {
        return before;
    }

    /** What the word says of the one before it. */
    Context after() {
        return after;
    }

    /** What the word says of the last but one before it. */
    Context twoAfter() {
        return twoAfter;
    }
}
