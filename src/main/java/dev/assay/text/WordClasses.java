package dev.assay.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Finds the class of each word of a sentence, as OpenNLP's tagger does.
 *
 * <p>That tagger keeps three readings of the words so far, but asks its model about each word once: the features are
 * those of the best reading, whichever one is asked about. So the best reading goes on with the likeliest class of each
 * word, and no other ever overtakes it; and the likeliest class is the one with the greatest sum of weights, without a
 * probability. Only where two sums are so near that rounding could tell, OpenNLP's tagger is asked.
 */
final class WordClasses {

    /** Far more than sums of some thirty weights and of two hundred logarithms can be wrong by. */
    private static final double ROUNDING = 1e-9;

    private static final Context BEGIN = ClassModel.feature("S=begin");
    private static final Context BEGIN_BEFORE = ClassModel.feature("p1S=begin");
    private static final Context BEGIN_TWO_BEFORE = ClassModel.feature("p2S=begin");

    private static final Pool POOL = new Pool();

    private WordClasses() {}

    /** The index of the class of each of some words. */
    static int[] of(String[] words) {
        int[] classes = likeliest(words);
        return classes != null ? classes : POOL.classes(words);
    }

    /** The same by OpenNLP's tagger alone. */
    static int[] ofTagger(String[] words) {
        return POOL.classes(words);
    }

    /** The likeliest classes, or null if two are as likely. */
    private static int[] likeliest(String[] words) {
        WordScores[] all = new WordScores[words.length];
        for (int i = 0; i < words.length; i++) {
            all[i] = WordScores.of(words[i]);
        }
        int[] classes = new int[words.length];
        double[] scores = new double[ClassModel.NAMES.length];
        for (int i = 0; i < words.length; i++) {
            all[i].copyOwn(scores);
            addAround(all, i, scores);
            addBefore(classes, i, scores);
            int best = greatest(scores);
            if (best < 0) {
                return null;
            }
            classes[i] = best;
        }
        return classes;
    }

    /** Adds what the words around a place say. */
    private static void addAround(WordScores[] all, int i, double[] scores) {
        if (i >= 2) {
            ClassModel.add(all[i - 2].twoBefore(), scores);
        }
        if (i >= 1) {
            ClassModel.add(all[i - 1].before(), scores);
        }
        if (i + 1 < all.length) {
            ClassModel.add(all[i + 1].after(), scores);
        }
        if (i + 2 < all.length) {
            ClassModel.add(all[i + 2].twoAfter(), scores);
        }
    }

    /** Adds what the classes before a place say, or the beginning of the sentence. */
    private static void addBefore(int[] classes, int i, double[] scores) {
        if (i <= 2) {
            ClassModel.add(i == 0 ? BEGIN : i == 1 ? BEGIN_BEFORE : BEGIN_TWO_BEFORE, scores);
        }
        if (i >= 1) {
            ClassModel.add(ClassModel.after(classes[i - 1]), scores);
        }
        if (i >= 2) {
            ClassModel.add(ClassModel.after(classes[i - 2], classes[i - 1]), scores);
        }
    }

    /** The place of the greatest score, or -1 if the second is as great but for rounding. */
    private static int greatest(double[] scores) {
        int best = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = scores[best];
                best = i;
            } else if (scores[i] > second) {
                second = scores[i];
            }
        }
        return scores[best] - second > ROUNDING ? best : -1;
    }

    /**
     * OpenNLP's taggers. Each is stateful and takes a millisecond to make, so a call takes one out and puts it back.
     */
    private static final class Pool {

        /** More taggers than this are not kept. */
        private static final int KEPT = Runtime.getRuntime().availableProcessors();

        private final Queue<POSTaggerME> taggers = new ConcurrentLinkedQueue<>();

        int[] classes(String[] words) {
            POSTaggerME tagger = taggers.poll();
            if (tagger == null) {
                tagger = new POSTaggerME(ClassModel.MODEL, POSTagFormat.UD);
            }
            String[] names = tagger.tag(words);
            int[] classes = new int[names.length];
            for (int i = 0; i < names.length; i++) {
                classes[i] = ClassModel.index(names[i]);
            }
            if (taggers.size() < KEPT) {
                taggers.add(tagger);
            }
            return classes;
        }
    }
}
