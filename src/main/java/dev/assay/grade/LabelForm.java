package dev.assay.grade;

import dev.assay.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A case that is named by a label: "small tables: just run it", "big ones → batches", "Read heavy? Cache.", and a row of
 * a table with a case in its first cell.
 */
final class LabelForm {

    /** The most words of a label; a longer stretch before a colon is a sentence. */
    private static final int LABEL = 8;

    private final Passage passage;
    private final CaseWording words;

    LabelForm(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /** The label and what to do, if a sentence of the passage has one; a question may be answered by the next. */
    Optional<Passage.Range> in(List<Sentence> sentences, int number) {
        Sentence sentence = sentences.get(number);
        if (sentence.kind() == Sentence.Kind.CELL) {
            return inRow(sentences, number);
        }
        int from = passage.from(sentence);
        int to = passage.to(sentence);
        if (sentence.kind() == Sentence.Kind.CODE || from >= to) {
            return Optional.empty();
        }
        int begin = from;
        for (int i = from + 1; i < to; i++) {
            if (passage.pointed(i) && isLabel(begin, i)) {
                int end = end(i, to);
                if (passage.saysWhatToDo(i, end)) {
                    return Optional.of(new Passage.Range(begin, end));
                }
            }
            // "Small ones → run it, big ones → batches": a comma ends what was said of the case before.
            if (passage.divided(i) || begin > from && passage.pointed(begin) && passage.parted(i)) {
                begin = i;
            }
        }
        return number + 1 < sentences.size() ? inQuestion(begin, to, sentences.get(number + 1)) : Optional.empty();
    }

    private int end(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + ConditionForm.REACH); i++) {
            if (passage.divided(i)) {
                return i;
            }
        }
        return Math.min(to, from + ConditionForm.REACH);
    }

    private boolean isLabel(int from, int to) {
        if (to - from > LABEL) {
            return false;
        }
        int contents = 0;
        for (int i = from; i < to; i++) {
            if (passage.isContent(i, words.vague())) {
                contents++;
                if (words.noLabel().contains(passage.stem(i))) {
                    return false;
                }
            }
        }
        return contents > 0 && !passage.depends(from, to) && !passage.holdsAny(from, to, words.own());
    }

    private Optional<Passage.Range> inQuestion(int from, int to, Sentence next) {
        String first = passage.folded(from);
        int answer = passage.from(next);
        int end = passage.to(next);
        if (answer >= end
                || !passage.gapHolds(answer, "?")
                || next.kind() == Sentence.Kind.CELL
                || words.questions().contains(first)
                || !isLabel(from, to)
                || !passage.saysWhatToDo(answer, end)
                || words.yesNoQuestions().contains(first)
                        && !words.mainClause().contains(passage.folded(answer))
                        && !passage.tag(answer).equals("VB")) {
            return Optional.empty();
        }
        return Optional.of(new Passage.Range(from, end));
    }

    /** A row below the first of its table, if its first cell names a case and another says what to do. */
    private Optional<Passage.Range> inRow(List<Sentence> sentences, int number) {
        if (!beginsRow(sentences, number) || isFirstRow(sentences, number)) {
            return Optional.empty();
        }
        Sentence label = sentences.get(number);
        if (!isLabel(passage.from(label), passage.to(label))) {
            return Optional.empty();
        }
        for (int i = number + 1; i < sentences.size() && isCell(sentences, i) && !beginsRow(sentences, i); i++) {
            Sentence cell = sentences.get(i);
            if (passage.saysWhatToDo(passage.from(cell), passage.to(cell))) {
                return Optional.of(new Passage.Range(passage.from(label), passage.to(cell)));
            }
        }
        return Optional.empty();
    }

    private static boolean isCell(List<Sentence> sentences, int number) {
        return sentences.get(number).kind() == Sentence.Kind.CELL;
    }

    private boolean beginsRow(List<Sentence> sentences, int number) {
        Sentence cell = sentences.get(number);
        return number == 0 || cell.firstToken() < cell.endToken() && passage.gapHolds(cell.firstToken(), "\n");
    }

    private boolean isFirstRow(List<Sentence> sentences, int number) {
        return number == 0 || !isCell(sentences, number - 1);
    }
}
