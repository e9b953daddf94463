package dev.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * OpenNLP's English sentence model, asked about one place at a time. The model is loaded when first needed; a detector
 * is no thread's but this object's, and this object serves one text.
 */
final class SentenceModel {

    private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** How much text before and after a place the model sees. */
    private static final int WINDOW = 120;

    /** How much of the text after a place must be in the window. */
    private static final int FOLLOWING = 40;

    private SentenceDetectorME detector;

    /** Where the window starts, where the block ends that it lies in, and up to where its ends can be relied on. */
    private int windowStart;

    private int windowOf = -1;
    private int reliable;
    private Set<Integer> ends;

    /** Loads the model once, on first use. */
    private static final class Model {
        static final opennlp.tools.sentdetect.SentenceModel ENGLISH = load();

        private static opennlp.tools.sentdetect.SentenceModel load() {
            try (InputStream in = SentenceModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            RESOURCE + " is missing; add org.apache.opennlp:opennlp-models-sentdetect-en");
                }
                return new opennlp.tools.sentdetect.SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
        }
    }

    /**
     * Whether the sentence that starts at {@code start} ends at {@code place}, in a block that ends at {@code end}.
     * Places of one text come in rising order, and what the model said about a window serves all places in it: a text
     * of nothing but doubts stays linear.
     */
    boolean isEnd(String text, int start, int place, int end) {
        if (end != windowOf || place <= windowStart || place > reliable) {
            look(text, start, place, end);
        }
        return ends.contains(place);
    }

    private void look(String text, int start, int place, int end) {
        if (detector == null) {
            detector = new SentenceDetectorME(Model.ENGLISH);
        }
        int to = Math.min(end, place + WINDOW);
        windowStart = Math.max(start, place - WINDOW);
        windowOf = end;
        reliable = to == end ? end : place + WINDOW - FOLLOWING;
        ends = new HashSet<>();
        for (Span sentence : detector.sentPosDetect(text.substring(windowStart, to))) {
            ends.add(windowStart + sentence.getEnd());
        }
    }
}
