package dev.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Part-of-speech tags by OpenNLP's English model, which knows the classes of Universal Dependencies only; {@link
 * PennTags} finds the finer ones of the Penn Treebank from them and the words' forms.
 *
 * <p>A tagger is stateful and takes a millisecond to make, so each call takes one out of a pool and puts it back.
 * Thread-safe. The model is loaded when first needed.
 */
final class Tagger {

    private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** More taggers than this are not kept. */
    private static final int POOLED = Runtime.getRuntime().availableProcessors();

    /** The time and memory of one call rise faster than the number of its words, so longer sentences come in pieces. */
    private static final int LONGEST = 200;

    private static final Queue<POSTaggerME> POOL = new ConcurrentLinkedQueue<>();

    private Tagger() {}

    /** Loads the model once, on first use. */
    private static final class Model {
        static final POSModel ENGLISH = load();

        private static POSModel load() {
            try (InputStream in = Tagger.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            RESOURCE + " is missing; add org.apache.opennlp:opennlp-models-pos-en");
                }
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
        }
    }

    /** A tag for each token of a sentence; {@code text} is what their offsets count in. */
    static List<String> tags(String text, List<Token> tokens) {
        List<String> words = new ArrayList<>();
        int[] places = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0) {
                punctuation(text, tokens.get(i - 1).end(), token.start(), words);
                if (isJoined(text, tokens.get(i - 1), token)) {
                    int last = words.size() - 1;
                    words.set(last, words.get(last) + text.charAt(token.start() - 1) + token.surface());
                    places[i] = last;
                    continue;
                }
            }
            places[i] = words.size();
            contraction(token.surface(), words);
        }
        String[] classes = classes(words);
        List<String> own = new ArrayList<>(tokens.size());
        for (int place : places) {
            own.add(classes[place]);
        }
        return PennTags.of(tokens, own);
    }

    /** Whether two tokens are parts of one name, which is one word to the model: {@code select_related}. */
    private static boolean isJoined(String text, Token before, Token token) {
        char sign = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
        return token.compound() >= 0
                && token.compound() == before.compound()
                && token.start() == before.end() + 1
                && (sign == '_' || sign == '.');
    }

    private static void punctuation(String text, int start, int end, List<String> words) {
        int last = Math.min(end, start + LONGEST);
        for (int i = start; i < last; i++) {
            if (".,;:?!\"-\u2013\u2014\u201C\u201D".indexOf(text.charAt(i)) >= 0) {
                words.add(text.substring(i, i + 1));
            }
        }
    }

    /** Splits as the model's training text does: do n't, we 've, task 's. */
    private static void contraction(String surface, List<String> words) {
        int quote = Math.max(surface.lastIndexOf('\''), surface.lastIndexOf('\u2019'));
        if (quote <= 0) {
            words.add(surface);
            return;
        }
        boolean negated = surface.length() == quote + 2
                && quote > 1
                && "tT".indexOf(surface.charAt(quote + 1)) >= 0
                && "nN".indexOf(surface.charAt(quote - 1)) >= 0;
        int split = negated ? quote - 1 : quote;
        words.add(surface.substring(0, split));
        words.add(surface.substring(split).replace('\u2019', '\''));
    }

    private static String[] classes(List<String> words) {
        POSTaggerME tagger = POOL.poll();
        if (tagger == null) {
            tagger = new POSTaggerME(Model.ENGLISH, POSTagFormat.UD);
        }
        List<String> classes = new ArrayList<>(words.size());
        for (int start = 0; start < words.size(); start += LONGEST) {
            List<String> piece = words.subList(start, Math.min(words.size(), start + LONGEST));
            classes.addAll(List.of(tagger.tag(piece.toArray(new String[0]))));
        }
        if (POOL.size() < POOLED) {
            POOL.add(tagger);
        }
        return classes.toArray(new String[0]);
    }
}
