package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Finding;
import dev.assay.report.Explanation;
import dev.assay.report.Ink;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Findings in an answer as developers write them, with operators, identifiers, code, quotes and emoji. */
class ExactCharactersTest {

    private static final Rubric RUBRIC = Rubric.builder("orm")
            .concept(Concept.builder("n-plus-one").match("N+1"))
            .concept(Concept.builder("language").match("C++"))
            .concept(Concept.builder("late").match("acks_late=True"))
            .concept(Concept.builder("join").match("select_related"))
            .concept(Concept.builder("many").match("many to many", "m2m"))
            .concept(Concept.builder("prefetch").match("prefetch"))
            .concept(Concept.builder("cost").match("O\\(log n\\)"))
            .concept(Concept.builder("lazy").match("lazy ...2 query"))
            .concept(Concept.builder("idempotent").match("idempotent"))
            .concept(Concept.builder("measured").match("<number> query"))
            .build();

    /** An answer whose findings stand between marks: the concept's id, a colon, the characters. */
    private static final String MARKED = """
            \ud83d\ude80 I know the ⟦n-plus-one: N+1⟧ problem from ⟦language: C++⟧ too \ud83d\ude05 – its name is \u201c⟦n-plus-one: N+1⟧\u201d, \
            and it\u2019s what a \u2018⟦lazy: lazy\u2019 ORM query⟧ leads to.

            ```python
            @app.task(⟦late: acks_late=True⟧)  # must be ⟦idempotent: idempotent⟧
            def export():
                return Order.objects.⟦join: select_related⟧("customer")
            ```

            - For a ⟦many: many to many⟧ (\u201c⟦many: m2m⟧\u201d, ⟦many: many-to-many⟧, `⟦many: ManyToMany⟧Field`) Django \
            ⟦prefetch: prefetches⟧ the rows \ud83d\udc69\u200d\ud83d\udcbb.
            - `Order.objects.⟦join: select_related⟧("customer")` went from ⟦measured: 1,001 queries⟧ to one.
            - The index makes each look-up ⟦cost: O(log n)⟧, not O(n); C and C# are no ⟦language: C++⟧.
            * ⟦prefetch: Prefetching⟧ is ⟦idempotent: i\u200bdempotent⟧, and N + M is something else.
            """;

    private static final Pattern MARK = Pattern.compile("⟦[a-z-]+: ([^⟦⟧]*)⟧");

    @Test
    void findingsHoldExactlyTheMarkedCharacters() {
        String answer = MARK.matcher(MARKED).replaceAll("$1");
        assertEquals(MARKED, marked(Grader.compile(RUBRIC).grade(answer)));
    }

    @Test
    void otherLineEndsMoveTheSameFindings() {
        String windows = MARKED.replace("\n", "\r\n");
        assertEquals(
                windows,
                marked(Grader.compile(RUBRIC).grade(MARK.matcher(windows).replaceAll("$1"))));
    }

    @Test
    void explainMarksTheSameCharacters() {
        Grade grade = Grader.compile(RUBRIC).grade(MARK.matcher(MARKED).replaceAll("$1"));
        AtomicInteger number = new AtomicInteger();
        String numbered =
                MARK.matcher(MARKED).replaceAll(mark -> "[" + number.incrementAndGet() + ":" + mark.group(1) + "]");
        String explained = Explanation.of(RUBRIC, grade, 1_000, Ink.NONE);
        numbered.replace("\u200b", "‹U+200B›")
                .lines()
                .forEach(line -> assertTrue(explained.contains(line), () -> line + "\nin\n" + explained));
    }

    private record Found(String concept, Finding finding) {}

    /** The answer with each finding between marks. */
    private static String marked(Grade grade) {
        List<Found> all = new ArrayList<>();
        grade.concepts().forEach(concept -> concept.findings().forEach(one -> all.add(new Found(concept.id(), one))));
        all.sort(Comparator.comparingInt(found -> found.finding().start()));
        StringBuilder drawn = new StringBuilder();
        int done = 0;
        for (Found found : all) {
            Finding finding = found.finding();
            assertTrue(done <= finding.start(), () -> "overlaps the finding before: " + found);
            assertEquals(grade.answer().substring(finding.start(), finding.end()), finding.text());
            drawn.append(grade.answer(), done, finding.start())
                    .append("⟦" + found.concept() + ": " + finding.text() + "⟧");
            done = finding.end();
        }
        return drawn.append(grade.answer().substring(done)).toString();
    }
}
