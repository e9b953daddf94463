package dev.assay.study.lint;

import dev.assay.match.Pattern;
import dev.assay.match.Pattern.TermReference;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Guard;
import dev.assay.rubric.LocatedPack;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SharedRules;
import dev.assay.rubric.SourceMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds terms that no pattern of a concept, flag, sign or subject refers to, itself or through other terms. A pack's term
 * is judged where the pack itself is looked at with all its rubrics, or beside a pack that uses it.
 */
final class UnusedTerms {

    private UnusedTerms() {}

    static void ofRubric(Rubric rubric, SourceMap file, List<LintFinding> findings) {
        Set<String> used = used(rubric);
        for (String term : file.keys("terms")) {
            if (!used.contains(term)) {
                findings.add(finding(term, file));
            }
        }
    }

    static void ofPacks(List<LocatedPack> packs, List<LintFinding> findings) {
        Set<String> done = new HashSet<>();
        for (LocatedPack pack : packs) {
            for (SharedRules shared : pack.shared()) {
                List<LocatedPack> users = packs.stream()
                        .filter(user -> user.files().containsKey(shared.file())
                                && !user.rubrics().rubrics().isEmpty())
                        .toList();
                boolean lookedAt = packs.stream()
                        .anyMatch(one -> one.whole() && one.rubrics().id().equals(shared.pack()));
                boolean known = lookedAt && !users.isEmpty() && users.stream().allMatch(LocatedPack::whole);
                if (known && done.add(shared.file())) {
                    ofPack(shared, pack.files().get(shared.file()), users, findings);
                }
            }
        }
    }

    private static void ofPack(
            SharedRules shared, SourceMap file, List<LocatedPack> users, List<LintFinding> findings) {
        Set<String> used = reached(
                Stream.concat(
                                flagPatterns(shared.redFlags()),
                                shared.goodSigns().stream().flatMap(sign -> sign.match().stream()))
                        .toList(),
                shared.terms());
        String suffix = "--" + shared.pack().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        for (LocatedPack user : users) {
            for (Rubric rubric : user.rubrics().rubrics()) {
                List<String> own = user.files().get(rubric.file()).keys("terms");
                used(rubric).stream()
                        .filter(name -> !own.contains(name))
                        .map(name -> name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name)
                        .forEach(used::add);
            }
        }
        for (String term : file.keys("terms")) {
            if (!used.contains(term)) {
                findings.add(finding(term, file));
            }
        }
    }

    private static LintFinding finding(String term, SourceMap file) {
        return LintFinding.of(LintRule.UNUSED_TERM, file.key("terms", term), "nothing refers to $" + term);
    }

    private static Set<String> used(Rubric rubric) {
        List<Pattern> roots = new ArrayList<>(rubric.fixed());
        for (Concept concept : rubric.concepts()) {
            roots.addAll(concept.match());
            roots.addAll(concept.against());
        }
        flagPatterns(rubric.redFlags()).forEach(roots::add);
        rubric.goodSigns().forEach(sign -> roots.addAll(sign.match()));
        rubric.subjects().values().forEach(roots::addAll);
        return reached(roots, rubric.terms());
    }

    private static Stream<Pattern> flagPatterns(List<RedFlag> flags) {
        return flags.stream()
                .flatMap(flag -> Stream.concat(
                        flag.match().stream(),
                        Stream.concat(
                                        flag.unless().stream(),
                                        flag.downgrade().stream().flatMap(downgrade -> downgrade.when().stream()))
                                .filter(Guard.Matches.class::isInstance)
                                .flatMap(guard -> ((Guard.Matches) guard).patterns().stream())));
    }

    private static Set<String> reached(List<Pattern> roots, Map<String, List<Pattern>> terms) {
        Set<String> reached = new HashSet<>();
        Deque<Pattern> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (TermReference reference : open.pop().terms()) {
                if (reached.add(reference.name())) {
                    open.addAll(terms.getOrDefault(reference.name(), List.of()));
                }
            }
        }
        return reached;
    }
}
