package dev.assay.report;

import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.rubric.YamlScalar;
import dev.assay.study.draft.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A draft as a rubric's file: what it was made from, and what a person has to decide, stands in comments. */
public final class DraftYaml {

    /** What needs no line of its own in a list. */
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[a-z0-9 ]+\\*?");

    private static final int WIDTH = 120;

    private final Draft draft;
    private final StringBuilder text = new StringBuilder();

    private DraftYaml(Draft draft) {
        this.draft = draft;
    }

    /** The file's text; what is read from it grades as the draft's rubric does. */
    public static String of(Draft draft) {
        return new DraftYaml(draft).write();
    }

    private String write() {
        Rubric rubric = draft.rubric();
        comment("", "A DRAFT, made by a machine that counts words. Nobody has accepted it yet.");
        draft.remarks().forEach(remark -> comment("", remark));
        text.append("rubric: 1\n");
        text.append("id: " + rubric.id() + "\n");
        value("", "question", rubric.question());
        if (rubric.asksForList()) {
            text.append("list: true # a bare list of terms is an answer; take this away if each must be explained\n");
        }
        if (!rubric.subjects().isEmpty()) {
            text.append("\nsubjects:\n");
            rubric.subjects().forEach((name, patterns) -> named(name, patterns));
        }
        Map<String, List<Pattern>> own = new LinkedHashMap<>(rubric.terms());
        own.keySet().removeAll(draft.shared());
        if (!own.isEmpty()) {
            text.append("\nterms:\n");
            own.forEach(this::named);
        }
        text.append("\nconcepts:\n");
        for (Concept concept : rubric.concepts()) {
            concept(concept);
        }
        text.append("\ntests:\n");
        rubric.tests().forEach(this::test);
        return text.toString();
    }

    private void named(String name, List<Pattern> patterns) {
        boolean words = patterns.stream()
                .allMatch(pattern -> WORD.matcher(pattern.source()).matches());
        if (words) {
            text.append("  " + name + ": ["
                    + patterns.stream().map(pattern -> scalar(pattern.source())).collect(Collectors.joining(", "))
                    + "]\n");
        } else {
            text.append("  " + name + ":\n");
            patterns("    ", patterns);
        }
    }

    private void concept(Concept concept) {
        draft.origins().getOrDefault(concept.id(), List.of()).forEach(origin -> comment("  ", origin));
        text.append("  - id: " + concept.id() + "\n");
        value("    ", "says", concept.says());
        text.append("    kind: " + concept.kind().name().toLowerCase(Locale.ROOT) + "\n");
        if (concept.weight() != 1) {
            text.append("    weight: " + concept.weight() + "\n");
        }
        concept.about().ifPresent(subject -> text.append("    about: " + subject + "\n"));
        if (concept.needs() != 1) {
            text.append("    needs: " + concept.needs() + "\n");
        }
        if (concept.bonus()) {
            text.append("    bonus: true # never needed for full marks\n");
        }
        text.append("    match:\n");
        patterns("      ", concept.match());
        if (!concept.against().isEmpty()) {
            text.append("    against:\n");
            patterns("      ", concept.against());
        }
        value("    ", "ask", concept.ask());
        value("    ", "tell", concept.tell());
        if (!concept.examples().equals(Concept.Examples.NONE)) {
            text.append("    examples:\n");
            examples("hit", concept.examples().hit());
            examples("miss", concept.examples().miss());
        }
        text.append('\n');
    }

    private void examples(String key, List<Example> examples) {
        if (!examples.isEmpty()) {
            text.append("      " + key + ":\n");
            examples.forEach(example -> text.append("        - " + scalar(example.text()) + "\n"));
        }
    }

    private void patterns(String indent, List<Pattern> patterns) {
        patterns.forEach(pattern -> text.append(indent + "- " + scalar(pattern.source()) + "\n"));
    }

    private void test(SelfTest test) {
        value("  - ", "answer", test.answer());
        text.append("    expect: {band: " + test.band().orElseThrow() + "}\n");
        test.pending().ifPresent(reason -> value("    ", "pending", reason));
    }

    private void value(String indent, String key, String value) {
        if (!value.isEmpty()) {
            text.append(indent + key + ": " + (value.indexOf('\n') < 0 ? scalar(value) : block(indent, value)) + "\n");
        }
    }

    /** A text of several lines as a block, which needs no quotes whatever it holds. */
    private static String block(String indent, String value) {
        String inner = " ".repeat(indent.length() + 2);
        StringBuilder block = new StringBuilder("|2-");
        for (String line : value.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : inner).append(line);
        }
        return block.toString();
    }

    /** A text on one line; in quotes also where it would be read as something else than a text. */
    private static String scalar(String value) {
        String scalar = YamlScalar.of(value);
        boolean plain = scalar.equals(value);
        boolean word = value.chars().anyMatch(Character::isLetter);
        return plain && (!word || value.matches("(?i)true|false|yes|no|on|off|null|~|y|n"))
                ? '"' + value.replace("\\", "\\\\") + '"'
                : scalar;
    }

    private void comment(String indent, String content) {
        StringBuilder line = new StringBuilder(indent).append('#');
        int words = 0;
        for (String word : Display.oneLine(content).split(" +")) {
            if (words > 0 && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(indent).append("#  ");
                words = 0;
            }
            line.append(' ').append(word);
            words++;
        }
        text.append(line).append('\n');
    }
}
