package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.text.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void holdAsAnAnswerSaysItself() {
        List<String> texts = List.of(
                "",
                ",",
                "We don't; we, \"never\" - did.\n\n- a, b;c\n- 1,000; x",
                ";".repeat(3_000) + " not " + ",".repeat(3_000) + " no",
                "a\u200b,\u200bb \u0000;\u0007 c, \ud83d\ude00; \ud83d, d \u0430,\u0441\u00ad; e\u2028;f",
                "```\nx = [a, b]; // not\n```\n`y, z`; " + "word, ".repeat(2_000));
        for (String text : texts) {
            Answer answer = Answer.of(text);
            for (int token = 0; token < answer.tokenCount(); token++) {
                for (char sign : ",;-/ \n".toCharArray()) {
                    assertEquals(answer.gapHolds(token, "" + sign), Gaps.hold(answer, token, sign));
                }
            }
        }
    }
}
