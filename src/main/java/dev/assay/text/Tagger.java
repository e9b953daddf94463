package dev.assay.text;

import java.util.List;

/** Part-of-speech tags by OpenNLP's English model. */
final class Tagger {

    private Tagger() {}

    static List<String> tags(String text, List<Token> tokens) {
        throw new UnsupportedOperationException("being written");
    }
}
