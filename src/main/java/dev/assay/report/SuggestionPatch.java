package dev.assay.report;

import dev.assay.rubric.YamlScalar;
import dev.assay.study.suggestion.Edit;
import dev.assay.study.suggestion.Idea;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.SuggestionReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Proposals as a patch that a person edits: what is not accepted is deleted, and the rest is what {@link
 * dev.assay.rubric.RubricPatch} reads. Figures and examples stand in comments, and so do ideas, which a
 * person may uncomment.
 */
public final class SuggestionPatch {

    private static final int EXAMPLES = 2;

    private final SuggestionReport report;
    private final StringBuilder text = new StringBuilder();

    private SuggestionPatch(SuggestionReport report) {
        this.report = report;
    }

    /**
     * The patch, each line with its break.
     *
     * @param source what the graded answers are called
     * @param digest their SHA-256, in lower-case hexadecimal
     */
    public static String of(SuggestionReport report, String source, String digest) {
        return new SuggestionPatch(report).write(source, digest);
    }

    private String write(String source, String digest) {
        comment("", "Proposals for " + report.rubric() + ", from " + report.answers() + " graded answers in " + source);
        comment(
                "",
                "Delete what does not state its concept, mend what is nearly right, then: apply PACK FILE --by NAME");
        comment("", "Held-out answers had no part in choosing; rightly: the score comes nearer to the person's.");
        if (!report.ideas().isEmpty()) {
            comment("", "Ideas, which chance may explain, are entries behind '#': delete this sign to take one.");
        }
        text.append("patch: 1\n");
        text.append("rubric: " + report.rubric() + "\n");
        text.append("fingerprint: " + report.fingerprint() + "\n");
        text.append("data: " + digest + "\n");
        List<Proposal> all = SuggestionText.all(report);
        lists("add", all, Edit.Kind.ADD);
        narrowings(all);
        lists("remove", all, Edit.Kind.REMOVE);
        newConcepts();
        return text.toString();
    }

    private void lists(String key, List<Proposal> all, Edit.Kind kind) {
        Map<String, List<Proposal>> byConcept = new LinkedHashMap<>();
        for (Proposal proposal : all) {
            if (proposal.edit().kind() == kind) {
                byConcept
                        .computeIfAbsent(proposal.edit().concept(), unknown -> new ArrayList<>())
                        .add(proposal);
            }
        }
        List<Idea> ideas = ideas(kind);
        if (!byConcept.isEmpty() || !ideas.isEmpty()) {
            text.append("\n" + key + ":\n");
        }
        byConcept.forEach((concept, proposals) -> {
            text.append("  - concept: " + concept + "\n    match:\n");
            for (Proposal proposal : proposals) {
                figures("      ", proposal);
                text.append("      - " + YamlScalar.of(proposal.edit().pattern()) + "\n");
            }
        });
        ideas.forEach(idea -> {
            figures(idea);
            text.append("  #- concept: " + idea.edit().concept() + "\n");
            text.append("  #  match: [" + YamlScalar.of(idea.edit().pattern()) + "]\n");
        });
    }

    private List<Idea> ideas(Edit.Kind kind) {
        return report.ideas().stream()
                .filter(idea -> idea.edit().kind() == kind)
                .toList();
    }

    private void narrowings(List<Proposal> all) {
        List<Proposal> narrowings = all.stream()
                .filter(proposal -> proposal.edit() instanceof Edit.Narrow)
                .toList();
        if (!narrowings.isEmpty()) {
            text.append("\nnarrow:\n");
        }
        for (Proposal proposal : narrowings) {
            Edit.Narrow narrow = (Edit.Narrow) proposal.edit();
            figures("  ", proposal);
            text.append("  - concept: " + narrow.concept() + "\n");
            text.append("    from: " + YamlScalar.of(narrow.pattern()) + "\n");
            text.append("    to: " + YamlScalar.of(narrow.narrowed()) + "\n");
        }
    }

    private void newConcepts() {
        List<Idea> ideas = ideas(Edit.Kind.ADD_CONCEPT);
        if (!report.newConcepts().isEmpty() || !ideas.isEmpty()) {
            text.append("\nnewConcepts:\n");
        }
        for (Proposal proposal : report.newConcepts()) {
            figures("  ", proposal);
            newConcept("  ", (Edit.AddConcept) proposal.edit());
        }
        for (Idea idea : ideas) {
            figures(idea);
            newConcept("  #", (Edit.AddConcept) idea.edit());
        }
    }

    private void newConcept(String indent, Edit.AddConcept added) {
        text.append(indent + "- id: " + added.concept() + "\n");
        text.append(indent + "  says: " + YamlScalar.of(added.says()) + "\n");
        text.append(indent + "  kind: what\n" + indent + "  weight: 1\n" + indent + "  match:\n");
        text.append(indent + "    - " + YamlScalar.of(added.pattern()) + "\n");
    }

    private void figures(Idea idea) {
        comment("  ", "idea, which chance may explain: " + idea.why());
        comment("  ", SuggestionWords.figures(idea));
        examples("  ", "rightly", idea.moved(), Moved::rightly, EXAMPLES);
        examples("  ", "wrongly", idea.moved(), Moved::wrongly, 1);
    }

    private void figures(String indent, Proposal proposal) {
        comment(indent, proposal.why());
        SuggestionWords.figures(proposal, report.folds()).forEach(figures -> comment(indent, figures));
        examples(indent, "rightly", proposal.moved(), Moved::rightly, EXAMPLES);
        examples(indent, "wrongly", proposal.moved(), Moved::wrongly, 1);
    }

    private void examples(String indent, String label, List<Moved> all, Predicate<Moved> wanted, int most) {
        all.stream()
                .filter(wanted)
                .limit(most)
                .forEach(moved -> comment(indent, "  " + label + ", " + SuggestionWords.moved(moved)));
    }

    private void comment(String indent, String content) {
        text.append(indent).append("# ").append(Display.oneLine(content)).append('\n');
    }
}
