package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.text.Answer;
import dev.assay.text.WordForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bits of a word are what its sets say, whatever was asked before. */
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
        Answer again = Answer.of(answer.text());
        WordClasses classes = WORDING.classes();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < answer.tokenCount(); i++) {
                assertEquals(
                        plain(answer.form(i)),
                        classes.of(answer, i),
                        answer.form(i).surface());
                // Among so many words, many of these are equal, but not the same.
                WordForm form = again.form(i);
                assertEquals(plain(form), classes.of(form), form.surface());
            }
        }
    }

    private static int plain(WordForm form) {
        CaseWording cases = WORDING.caseWords();
        int classes = 0;
        classes |= WORDING.function().contains(form.folded()) ? WordClasses.FUNCTION : 0;
        classes |= WORDING.joining().contains(form.folded()) ? WordClasses.JOINING : 0;
        classes |= WORDING.courtesy().contains(form.stem()) ? WordClasses.COURTESY : 0;
        classes |= WORDING.announcing().contains(form.stem()) ? WordClasses.ANNOUNCING : 0;
        classes |= cases.own().contains(form.folded()) ? WordClasses.OWN : 0;
        classes |= cases.vague().contains(form.stem()) ? WordClasses.EMPTY : 0;
        classes |= cases.emptyActions().contains(form.stem()) ? WordClasses.EMPTY : 0;
        classes |= form.surface().chars().anyMatch(Character::isLowerCase) ? WordClasses.LOWER_CASE : 0;
        return classes;
    }
}
