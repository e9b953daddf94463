package dev.assay.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds Penn Treebank tags from the word classes of Universal Dependencies, the words' forms and the words before them.
 * What the classes leave open (past or participle, base form or present) is decided by the auxiliary before a verb.
 */
final class PennTags {

    private static final WordFile STEMS = WordFile.resource("stems.txt");
    private static final WordFile TAGS = WordFile.resource("tags.txt");
    private static final Set<String> UNCHANGED = STEMS.words("unchanged");
    private static final Set<String> MODALS = TAGS.words("modals");
    private static final Set<String> BEFORE_PARTICIPLE = TAGS.words("before-participle");
    private static final Set<String> BEFORE_BASE = TAGS.words("before-base");
    private static final Set<String> POSSESSIVE = TAGS.words("possessive");
    private static final Set<String> WH_ADVERBS = TAGS.words("wh-adverbs");
    private static final Set<String> NOT_COMPARED = TAGS.words("not-compared");
    private static final Set<String> PASTS = forms(0);
    private static final Set<String> PARTICIPLES = forms(1);

    private static Set<String> forms(int which) {
        Set<String> forms = new HashSet<>(TAGS.words(which == 0 ? "pasts" : "participles"));
        STEMS.entries("verbs").forEach((verb, parts) -> forms.add(parts.get(Math.min(which, parts.size() - 1))));
        return Set.copyOf(forms);
    }

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
            if (isVerb(i) && isPast(word(i))) {
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
        if (word.endsWith("n't")) {
            return verb(i, word); // the model sees "ca" and "wo"
        }
        return switch (wordClass(i)) {
            case "NOUN" -> isPlural(i) ? "NNS" : "NN";
            case "PROPN" -> isPlural(i) ? "NNPS" : "NNP";
            case "PRON" -> pronoun(word);
            case "DET" -> word.startsWith("wh") ? "WDT" : POSSESSIVE.contains(word) ? "PRP$" : "DT";
            case "VERB", "AUX" -> verb(i, word);
            case "ADJ" -> compared("JJ", word);
            case "ADV" -> WH_ADVERBS.contains(word) ? "WRB" : compared("RB", word);
            case "PART" -> word.equals("to") ? "TO" : "RB";
            case "ADP", "SCONJ" -> WH_ADVERBS.contains(word) ? "WRB" : "IN";
            case "CCONJ" -> "CC";
            case "NUM" -> "CD";
            case "INTJ" -> "UH";
            case "X" -> "FW";
            default -> tokens.isWord(first + i) ? "NN" : "SYM";
        };
    }

    private boolean isPlural(int i) {
        String word = word(i);
        return Stemmer.isInflected(word) && !word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("'s");
    }

    private static String pronoun(String word) {
        if (POSSESSIVE.contains(word)) {
            return "PRP$";
        }
        return word.startsWith("wh") ? word.equals("which") ? "WDT" : "WP" : "PRP";
    }

    private static String compared(String tag, String word) {
        if (word.length() < 5 || NOT_COMPARED.contains(word)) {
            return tag;
        }
        return word.endsWith("er") ? tag + "R" : word.endsWith("est") ? tag + "S" : tag;
    }

    private String verb(int i, String form) {
        if (MODALS.contains(form)) {
            return "MD";
        }
        String word = form.endsWith("n't") ? form.substring(0, form.length() - 3) : form;
        if (word.endsWith("ing") && Stemmer.isInflected(word)) {
            return "VBG";
        }
        String before = auxiliaryBefore(i);
        boolean perfect = BEFORE_PARTICIPLE.contains(before);
        if (isPast(word) || (PARTICIPLES.contains(word) && (perfect || Stemmer.isInflected(word)))) {
            return perfect || !isPast(word) ? "VBN" : "VBD";
        }
        if (BEFORE_BASE.contains(before) || MODALS.contains(before)) {
            return "VB";
        }
        if (perfect && UNCHANGED.contains(word)) {
            return "VBN";
        }
        if (word.endsWith("s") && !word.endsWith("ss") && Stemmer.isInflected(word)) {
            return "VBZ";
        }
        if (UNCHANGED.contains(word) && i > 0 && hasPast()) {
            return "VBD";
        }
        return i == 0 ? "VB" : "VBP";
    }

    private static boolean isPast(String word) {
        return PASTS.contains(word) || (word.endsWith("ed") && Stemmer.isInflected(word));
    }

    /** The nearest word before a verb that is neither an adverb nor a negation. */
    private String auxiliaryBefore(int i) {
        for (int at = i - 1; at >= 0 && at >= i - 4; at--) {
            String kind = wordClass(at);
            String word = word(at);
            if (word.equals("to") || !(kind.equals("ADV") || kind.equals("PART"))) {
                return word;
            }
        }
        return "";
    }
}
