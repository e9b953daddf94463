package dev.assay.text;

import java.util.List;

/**
 * Finds Penn Treebank tags from the word classes of Universal Dependencies, the words' forms and the words before them.
 * What the classes leave open (past or participle, base form or present) is decided by the auxiliary before a verb.
 */
final class PennTags {

    private final TokenList tokens;
    private final int first;
    private final int[] classes;

    /** Whether a verb of the sentence is surely in the past; null until it was asked for. */
    private Boolean past;

    private PennTags(TokenList tokens, int first, int[] classes) {
        this.tokens = tokens;
        this.first = first;
        this.classes = classes;
    }

    /**
     * The tag of each token of a sentence.
     *
     * @param first index of its first token
     * @param classes index of the class of each of its tokens
     */
    static List<String> of(TokenList tokens, int first, int[] classes) {
        PennTags tags = new PennTags(tokens, first, classes);
        String[] result = new String[classes.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = tags.tag(i);
        }
        return List.of(result);
    }

    private String word(int i) {
        return tokens.folded(first + i);
    }

    private boolean is(int i, long marks) {
        return tokens.form(first + i).is(marks);
    }

    private String wordClass(int i) {
        return ClassModel.NAMES[classes[i]];
    }

    private boolean hasPast() {
        if (past == null) {
            past = findsPast();
        }
        return past;
    }

    private boolean findsPast() {
        for (int i = 0; i < classes.length; i++) {
            if (isVerb(i) && is(i, WordMarks.PAST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int i) {
        return wordClass(i).equals("VERB") || wordClass(i).equals("AUX");
    }

    private String tag(int i) {
        String word = word(i);
        if (is(i, WordMarks.ENDS_IN_NT)) {
            return verb(i, WordMarks.of(word.substring(0, word.length() - 3))); // the model sees "ca" and "wo"
        }
        return switch (wordClass(i)) {
            case "NOUN" -> isPlural(i) ? "NNS" : "NN";
            case "PROPN" -> isPlural(i) ? "NNPS" : "NNP";
            case "PRON" -> pronoun(i, word);
            case "DET" -> word.startsWith("wh") ? "WDT" : is(i, WordMarks.POSSESSIVE) ? "PRP$" : "DT";
            case "VERB", "AUX" -> verb(i, tokens.form(first + i).marks());
            case "ADJ" -> compares(i, "er") ? "JJR" : compares(i, "est") ? "JJS" : "JJ";
            case "ADV" -> adverb(i);
            case "PART" -> word.equals("to") ? "TO" : "RB";
            case "ADP", "SCONJ" -> is(i, WordMarks.WH_ADVERB) ? "WRB" : "IN";
            case "CCONJ" -> "CC";
            case "NUM" -> "CD";
            case "INTJ" -> "UH";
            case "X" -> "FW";
            default -> tokens.isWord(first + i) ? "NN" : "SYM";
        };
    }

    private boolean isPlural(int i) {
        if (!is(i, WordMarks.INFLECTED) || is(i, WordMarks.ENDS_IN_ING)) {
            return false;
        }
        String word = word(i);
        return !word.endsWith("ed") && !word.endsWith("'s");
    }

    private String pronoun(int i, String word) {
        if (is(i, WordMarks.POSSESSIVE)) {
            return "PRP$";
        }
        return word.startsWith("wh") ? word.equals("which") ? "WDT" : "WP" : "PRP";
    }

    private String adverb(int i) {
        if (is(i, WordMarks.WH_ADVERB)) {
            return "WRB";
        }
        return compares(i, "er") ? "RBR" : compares(i, "est") ? "RBS" : "RB";
    }

    private boolean compares(int i, String ending) {
        String word = word(i);
        return word.length() >= 5 && word.endsWith(ending) && !is(i, WordMarks.NOT_COMPARED);
    }

    /** The tag of a verb that has some marks, but for a negation at its end. */
    private String verb(int i, long marks) {
        if (is(i, WordMarks.MODAL)) {
            return "MD";
        }
        boolean inflected = (marks & WordMarks.INFLECTED) != 0;
        if (inflected && (marks & WordMarks.ENDS_IN_ING) != 0) {
            return "VBG";
        }
        boolean unchanged = (marks & WordMarks.UNCHANGED) != 0;
        int before = auxiliaryBefore(i);
        boolean perfect = before >= 0 && is(before, WordMarks.BEFORE_PARTICIPLE);
        boolean isPast = (marks & WordMarks.PAST) != 0;
        if (isPast || (marks & WordMarks.PARTICIPLE) != 0 && (perfect || inflected)) {
            return perfect || !isPast ? "VBN" : "VBD";
        }
        if (before >= 0 && is(before, WordMarks.BEFORE_BASE | WordMarks.MODAL)) {
            return "VB";
        }
        if (perfect && unchanged) {
            return "VBN";
        }
        if (inflected && (marks & WordMarks.ENDS_IN_S) != 0) {
            return "VBZ";
        }
        if (unchanged && i > 0 && hasPast()) {
            return "VBD";
        }
        return i == 0 ? "VB" : "VBP";
    }

    /** The nearest word before a verb that is neither an adverb nor a negation; -1 if none is near. */
    private int auxiliaryBefore(int i) {
        for (int at = i - 1; at >= 0 && at >= i - 4; at--) {
            String kind = wordClass(at);
            if (word(at).equals("to") || !(kind.equals("ADV") || kind.equals("PART"))) {
                return at;
            }
        }
        return -1;
    }
}
