package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Divides sentences into segments. */
final class SentenceParts {

    private final Mentions mentions;
    private final Words words;

    SentenceParts(Mentions mentions) {
        this.mentions = mentions;
        this.words = mentions.words();
    }

    List<Segment> of(Sentence sentence) {
        List<Segment> segments = new ArrayList<>();
        int from = sentence.firstToken();
        for (int token = from + 1; token <= sentence.endToken(); token++) {
            if (token == sentence.endToken() || (begins(token) && !isInsideNames(token))) {
                segments.add(Segment.of(words, from, token, opensBracket(from)));
                from = token;
            }
        }
        return segments;
    }

    private boolean begins(int token) {
        return words.clause(token) != words.clause(token - 1)
                || (words.is(token, Group.COORDINATOR) || words.is(token, Group.SUBORDINATOR)) && !words.isCode(token)
                || words.gapHolds(token, ',');
    }

    private boolean opensBracket(int token) {
        String sign = words.surface(token);
        return sign.equals("(") || sign.equals("[");
    }

    /** Whether a token stands in a mention, or between two that belong together. */
    private boolean isInsideNames(int token) {
        int next = mentions.from(token);
        boolean inside = next > 0 && mentions.last(next - 1) >= token;
        return inside || next < mentions.size() && mentions.isJoined(next);
    }
}
