package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bits of a word are what its sets say. */
class WordClassesTest {

    private static final Wording WORDING = Wording.english();

    @Test
    void agreeWithTheSets() {
        List<String> words = new ArrayList<>(WORDING.function());
        words.addAll(WORDING.joining());
        words.addAll(WORDING.courtesy());
        words.addAll(WORDING.announcing());
        words.addAll(WORDING.caseWords().own());
        words.addAll(WORDING.caseWords().vague());
        words.addAll(WORDING.caseWords().emptyActions());
        words.addAll(
                List.of("NOT", "The", "x".repeat(300), "select_related", "r\u0435try", "re\u200Btry", "\uD835\uDC00"));
        for (int i = 0; i < 20_000; i++) {
            words.add("w" + i * 7919);
        }
        Answer answer = Answer.of(String.join(" ", words));
        CaseWording cases = WORDING.caseWords();
        WordClasses classes = WORDING.classes();
        for (int i = 0; i < answer.tokenCount(); i++) {
            String word = answer.folded(i);
            String stem = answer.stem(i);
            assertEquals(WORDING.function().contains(word), classes.is(answer, i, WordClasses.FUNCTION), word);
            assertEquals(WORDING.joining().contains(word), classes.is(answer, i, WordClasses.JOINING), word);
            assertEquals(cases.own().contains(word), classes.is(answer, i, WordClasses.OWN), word);
            assertEquals(WORDING.courtesy().contains(stem), classes.hasStem(answer, i, WordClasses.COURTESY), word);
            assertEquals(WORDING.announcing().contains(stem), classes.hasStem(answer, i, WordClasses.ANNOUNCING), word);
            assertEquals(cases.vague().contains(stem), classes.hasStem(answer, i, WordClasses.VAGUE), word);
            assertEquals(
                    cases.emptyActions().contains(stem), classes.hasStem(answer, i, WordClasses.EMPTY_ACTION), word);
            boolean lower = answer.form(i).surface().chars().anyMatch(Character::isLowerCase);
            assertEquals(lower, WordClasses.hasLowerCase(answer, i), word);
        }
    }
}
