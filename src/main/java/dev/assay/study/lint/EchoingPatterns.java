package dev.assay.study.lint;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Optional;

/**
 * Finds patterns of concepts that the question itself satisfies, in fewer words than are taken for an echo when they are
 * given back.
 */
final class EchoingPatterns {

    /** So many words of the question in a row earn nothing in an answer. */
    private static final int ECHOED_RUN = 5;

    private EchoingPatterns() {}

    static void look(LintedRubric linted, List<LintFinding> findings) {
        Answer question = Answer.of(linted.rubric().question());
        List<Match> matches = linted.find(question);
        for (int i = 0; i < linted.rubric().concepts().size(); i++) {
            for (int j = 0; j < linted.patterns(i).size(); j++) {
                int number = linted.number(i, j);
                LocatedPattern pattern = linted.patterns(i).get(j);
                String concept = linted.rubric().concepts().get(i).id();
                Optional<Match> echo = matches.stream()
                        .filter(match -> match.pattern() == number && earns(linted, question, match, concept))
                        .findFirst();
                echo.ifPresent(match -> findings.add(LintFinding.of(
                        LintRule.QUESTION_ECHO,
                        pattern.place(),
                        pattern.quoted() + " of " + concept + " is found in the question: \""
                                + question.text()
                                        .substring(question.start(match.firstToken()), question.end(match.lastToken()))
                                + "\"",
                        List.of(linted.file().at("question")))));
            }
        }
    }

    /** Whether the words earn credit when they are given back, with the words before them up to what is an echo. */
    private static boolean earns(LintedRubric linted, Answer question, Match match, String concept) {
        int from = match.lastToken();
        int words = 1;
        while (from > 0 && question.sentence(from - 1) == question.sentence(from) && words < ECHOED_RUN - 1) {
            from--;
            words += question.isWord(from) ? 1 : 0;
        }
        if (from > match.firstToken()) {
            return false;
        }
        String given = question.text().substring(question.start(from), question.end(match.lastToken()));
        return linted.grader().grade(given).concept(concept).credit() > 0;
    }
}
