package dev.assay.grade;

import dev.assay.match.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What grading knows of the language, whatever the rubric is.
 *
 * @param causal patterns of reasons, consequences and purposes
 * @param factors patterns after which stands what something depends on
 * @param cases patterns that refer back to a case
 * @param function folded words without a content of their own
 * @param joining folded words that join the terms of a list
 * @param courtesy stems of what people say around an answer
 * @param announcing stems that announce a list of terms
 * @param statements folded words that begin a statement of SQL
 * @param offering folded words that begin a question which offers its answers
 * @param caseWords the words by which a named case is told from a vague one
 * @param foreign function words of other languages, folded, by language
 * @param classes what single words are of these sets
 * @param files the files it was read from, in a fixed order
 */
record Wording(
        List<Pattern> causal,
        List<Pattern> factors,
        List<Pattern> cases,
        Set<String> function,
        Set<String> joining,
        Set<String> courtesy,
        Set<String> announcing,
        Set<String> statements,
        Set<String> offering,
        CaseWording caseWords,
        Map<String, Set<String>> foreign,
        WordClasses classes,
        List<LanguageFile> files) {

    /** The English that the library carries; read when first asked for. */
    static Wording english() {
        return English.WORDING;
    }

    private static Wording read() {
        LanguageFile patterns = LanguageFile.read("patterns.txt");
        LanguageFile words = LanguageFile.read("words.txt");
        LanguageFile cases = LanguageFile.read("cases.txt");
        LanguageFile others = LanguageFile.read("foreign-words.txt");
        Map<String, Set<String>> foreign = new LinkedHashMap<>();
        for (String language : others.sections()) {
            foreign.put(language, others.words(language));
        }
        Set<String> function = words.words("function");
        Set<String> joining = words.words("joining");
        Set<String> courtesy = words.stems("courtesy");
        Set<String> announcing = words.stems("announcing");
        CaseWording caseWords = CaseWording.of(cases);
        return new Wording(
                patterns.patterns("causal"),
                patterns.patterns("factors"),
                patterns.patterns("cases"),
                function,
                joining,
                courtesy,
                announcing,
                words.words("statements"),
                words.words("offering"),
                caseWords,
                Collections.unmodifiableMap(foreign),
                new WordClasses(function, joining, courtesy, announcing, caseWords),
                List.of(patterns, words, cases, others));
    }

    private static final class English {
        private static final Wording WORDING = read();
    }
}
