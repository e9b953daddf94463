package dev.assay.match;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Guard;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that a shipped rubric looks for, and the texts that come with it. */
final class ShippedPatterns {

    private static final Path ANSWERS = Path.of("examples/answers/folder");

    private ShippedPatterns() {}

    /** All patterns of a rubric but those of its terms, each once. */
    static List<Pattern> of(Rubric rubric) {
        Set<Pattern> patterns = new LinkedHashSet<>(rubric.fixed());
        rubric.subjects().values().forEach(patterns::addAll);
        for (Concept concept : rubric.concepts()) {
            patterns.addAll(concept.match());
            patterns.addAll(concept.against());
        }
        for (RedFlag flag : rubric.redFlags()) {
            patterns.addAll(flag.match());
            flag.unless().forEach(guard -> addGuard(guard, patterns));
            flag.downgrade().ifPresent(downgrade -> downgrade.when().forEach(guard -> addGuard(guard, patterns)));
        }
        rubric.goodSigns().forEach(sign -> patterns.addAll(sign.match()));
        return List.copyOf(patterns);
    }

    private static void addGuard(Guard guard, Set<Pattern> patterns) {
        if (guard instanceof Guard.Matches matches) {
            patterns.addAll(matches.patterns());
        }
    }

    /** The answers of its tests, the examples of its concepts, and the example answers to its question. */
    static List<String> texts(Rubric rubric) {
        Set<String> texts = new LinkedHashSet<>();
        rubric.tests().stream().map(SelfTest::answer).forEach(texts::add);
        for (Concept concept : rubric.concepts()) {
            Stream.of(concept.examples().hit(), concept.examples().miss())
                    .flatMap(List::stream)
                    .map(Concept.Example::text)
                    .forEach(texts::add);
        }
        try (Stream<Path> files = Files.walk(ANSWERS)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file) && file.getFileName().toString().startsWith(rubric.id() + ".")) {
                    texts.add(Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(texts);
    }
}
