package dev.assay.study.mutation;

import dev.assay.match.Dictionary;
import dev.assay.text.Answer;
import dev.assay.text.Inflections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms of words and sentences. */
final class English {

    private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u");

    private English() {}

    /** The base form of an inflected verb; empty if it is not sure. */
    static Optional<String> base(String verb) {
        if (verb.equals("has") || verb.equals("had")) {
            return Optional.of("have");
        }
        String stem = stem(verb);
        Set<String> bases = Inflections.bases(stem).stream()
                .filter(base -> !base.equals(verb) && (base.length() == 3 || Dictionary.isEnglish(base)))
                .collect(Collectors.toSet());
        Optional<String> regular = bases.stream()
                .filter(base -> Inflections.of(base).contains(verb))
                .sorted()
                .findFirst();
        if (regular.isPresent()) {
            return regular;
        }
        boolean irregular = Inflections.irregular(stem).contains(verb);
        return irregular && (stem.length() == 3 || Dictionary.isEnglish(stem)) && !stem.equals(verb)
                ? Optional.of(stem)
                : Optional.empty();
    }

    /** The regular past of a base form; empty if it has another. */
    static Optional<String> past(String base) {
        return form(base, "ed").filter(form -> Inflections.irregular(stem(base)).stream()
                .allMatch(other -> other.equals(base) || other.equals(form) || other.endsWith("ing")));
    }

    /** The regular plural of a noun; empty if it has another. */
    static Optional<String> plural(String noun) {
        return form(noun, "s").filter(form -> Inflections.irregular(stem(noun)).isEmpty());
    }

    /**
     * A base form in the form that a part-of-speech tag (Penn Treebank) asks for; empty if it is irregular, or if there
     * is none.
     */
    static Optional<String> inflected(String base, String tag) {
        return switch (tag) {
            case "NN", "VB", "VBP", "JJ" -> Optional.of(base);
            case "NNS" -> plural(base);
            case "VBZ" -> form(base, "s");
            case "VBD", "VBN" -> past(base);
            case "VBG" -> form(base, "ing");
            default -> Optional.empty();
        };
    }

    private static Optional<String> form(String base, String ending) {
        List<String> forms = Inflections.of(base).stream()
                .filter(form -> !form.equals(base) && form.endsWith(ending) && Dictionary.isEnglish(form))
                .toList();
        return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
    }

    /** What all inflections of a word share. */
    static String stem(String word) {
        return Answer.phrase(word).get(0).stem();
    }

    static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A text as a sentence: its first letter large unless it is a part of an identifier, and a full stop. */
    static String sentence(String text) {
        String first = text.split("\\s", 2)[0];
        String begun = first.matches("[A-Za-z']+[,:]?") ? upperFirst(text) : text;
        return text.matches("(?s).*[.!?]$") ? begun : begun + ".";
    }

    /** The other word with its first letter as large as that of the first. */
    static String asWritten(String like, String word) {
        return Character.isUpperCase(like.charAt(0)) ? upperFirst(word) : word;
    }

    /** Whether a word takes "an" as far as its first letter tells. */
    static boolean beginsWithVowel(String word) {
        return VOWELS.contains(word.substring(0, 1));
    }
}
