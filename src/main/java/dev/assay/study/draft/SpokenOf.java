package dev.assay.study.draft;

import dev.assay.context.About;
import dev.assay.context.Aspect;
import dev.assay.context.Finding;
import dev.assay.context.Interpreter;
import dev.assay.context.Sought;
import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Spelling;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of some things each word of a reference is said of, by the same reading that answers get: a name in the clause, a
 * pronoun, what the sentence before speaks of.
 */
final class SpokenOf {

    private final List<Finding> findings;

    /** The words that are parts of names. */
    private final BitSet names;

    private SpokenOf(List<Finding> findings, BitSet names) {
        this.findings = findings;
        this.names = names;
    }

    static SpokenOf of(List<Thing> things, Answer reference) {
        if (things.size() < 2) {
            return new SpokenOf(List.of(), new BitSet());
        }
        List<Sought> sought = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < reference.tokenCount(); i++) {
            String word = "=" + reference.text().substring(reference.start(i), reference.end(i));
            if (reference.isWord(i) && seen.add(word) && Lexis.isPattern(word)) {
                sought.add(new Sought(Pattern.parse(word), Aspect.CLAIM, Spelling.OFF));
            }
        }
        if (sought.isEmpty()) {
            return new SpokenOf(List.of(), new BitSet());
        }
        RubricBuilder rubric = Rubric.builder("subjects").question("?");
        things.forEach(thing -> rubric.subject(thing.id(), thing.patterns().toArray(String[]::new)));
        rubric.concept(
                Concept.builder("any").says("Any").match(sought.get(0).pattern().source()));
        return new SpokenOf(
                Interpreter.compile(rubric.build(), sought, List.of())
                        .read(Answer.of(withoutOpenings(reference)))
                        .findings(),
                names(things, reference));
    }

    /** The text with blanks for what sentences open with before their subject: "In this way it …". */
    private static String withoutOpenings(Answer reference) {
        StringBuilder text = new StringBuilder(reference.text());
        for (Sentence sentence : reference.sentences()) {
            int end =
                    sentence.start() + Statements.opening(reference.text().substring(sentence.start(), sentence.end()));
            for (int i = sentence.start(); i < end; i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static BitSet names(List<Thing> things, Answer reference) {
        List<Pattern> patterns = things.stream()
                .flatMap(thing -> thing.patterns().stream())
                .map(Pattern::parse)
                .toList();
        BitSet names = new BitSet();
        for (Match match : PatternSet.compile(patterns, Map.of()).find(reference)) {
            names.set(match.firstToken(), match.lastToken() + 1);
        }
        return names;
    }

    /** The words of a piece that is said of a thing, without names: whoever says it may leave them to be understood. */
    List<Word> withoutNames(List<Word> words, Optional<String> about) {
        List<Word> others =
                words.stream().filter(word -> !names.get(word.place())).toList();
        return about.isEmpty() || others.isEmpty() ? words : others;
    }

    /** The thing that all words from one place to another are said of that are said of any; empty if of none or several. */
    Optional<String> between(int start, int end) {
        List<String> ids = findings.stream()
                .filter(finding -> finding.start() >= start && finding.end() <= end)
                .map(Finding::about)
                .flatMap(Optional::stream)
                .map(About::id)
                .distinct()
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
