package dev.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/**
 * OpenNLP's English part-of-speech model, whose classes are those of Universal Dependencies, with the weights that its
 * features give to the classes. Loaded when first needed.
 */
final class ClassModel {

    private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** The model as OpenNLP's tagger takes it. */
    static final POSModel MODEL = load();

    /** The names of the classes. */
    static final String[] NAMES;

    /** What each class says of the word after it, by index of the class. */
    private static final Context[] AFTER;

    /** What two classes say of the word after them. */
    private static final Context[][] AFTER_TWO;

    private static final Map<String, Context> FEATURES;

    static {
        AbstractModel weights = MODEL.getArtifact("pos.model");
        FEATURES = features(weights);
        NAMES = new String[weights.getNumOutcomes()];
        for (int i = 0; i < NAMES.length; i++) {
            NAMES[i] = weights.getOutcome(i);
        }
        AFTER = new Context[NAMES.length];
        AFTER_TWO = new Context[NAMES.length][NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            AFTER[i] = feature("t=" + NAMES[i]);
            for (int before = 0; before < NAMES.length; before++) {
                AFTER_TWO[before][i] = feature("t2=" + NAMES[before] + "," + NAMES[i]);
            }
        }
    }

    private ClassModel() {}

    private static POSModel load() {
        try (InputStream in = ClassModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing; add org.apache.opennlp:opennlp-models-pos-en");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The second of the structures that a model hands out holds the weights of each feature. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> features(AbstractModel weights) {
        return (Map<String, Context>) weights.getDataStructures()[1];
    }

    /** The index of a class. */
    static int index(String name) {
        return Arrays.asList(NAMES).indexOf(name);
    }

    /** The weights of a feature, or null if the model does not know it. */
    static Context feature(String name) {
        return FEATURES.get(name);
    }

    /** What the class of the word before says; null if nothing. */
    static Context after(int before) {
        return AFTER[before];
    }

    /** What the classes of the two words before say; null if nothing. */
    static Context after(int second, int before) {
        return AFTER_TWO[second][before];
    }

    /** Adds the weights of a feature, if it is one, to the score of each class. */
    static void add(Context feature, double[] scores) {
        if (feature != null) {
            int[] classes = feature.getOutcomes();
            double[] weights = feature.getParameters();
            for (int i = 0; i < classes.length; i++) {
                scores[classes[i]] += weights[i];
            }
        }
    }
}
