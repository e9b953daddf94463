package dev.assay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found in an answer, drawn into its text. */
final class Drawing {

    private final Answer answer;
    private final String[] opening;
    private final String[] closing;

    private Drawing(Answer answer) {
        this.answer = answer;
        int length = answer.text().length();
        this.opening = new String[length + 1];
        this.closing = new String[length + 1];
    }

    /** Each token in brackets; in braces those that are parts of one compound. */
    static String tokens(String text) {
        Drawing drawing = new Drawing(Answer.of(text));
        List<Token> tokens = drawing.answer.tokens();
        int start = 0;
        while (start < tokens.size()) {
            int compound = tokens.get(start).compound();
            int end = start + 1;
            while (compound >= 0 && end < tokens.size() && tokens.get(end).compound() == compound) {
                end++;
            }
            if (compound >= 0) {
                drawing.mark(tokens.get(start).start(), tokens.get(end - 1).end(), "{", "}");
            }
            for (Token token : tokens.subList(start, end)) {
                drawing.mark(token.start(), token.end(), "[", "]");
            }
            start = end;
        }
        return drawing.print();
    }

    /** Each clause in brackets, from its first token to its last. */
    static String clauses(String text) {
        Drawing drawing = new Drawing(Answer.of(text));
        List<Token> tokens = drawing.answer.tokens();
        for (Clause clause : drawing.answer.clauses()) {
            int start = tokens.get(clause.firstToken()).start();
            drawing.mark(start, tokens.get(clause.endToken() - 1).end(), "[", "]");
        }
        return drawing.print();
    }

    /** Each sentence in brackets. */
    static String sentences(String text) {
        Drawing drawing = new Drawing(Answer.of(text));
        for (Sentence sentence : drawing.answer.sentences()) {
            drawing.mark(sentence.start(), sentence.end(), "[", "]");
        }
        return drawing.print();
    }

    /** The kind, the depth or the row and column, and the text of each sentence; code in prose in backquotes of its own. */
    static List<String> structure(String text) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : Answer.of(text).sentences()) {
            String kind = sentence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String depth = sentence.depth() == 0 ? "" : " " + sentence.depth();
            Cell cell = sentence.cell();
            String place = cell.equals(Cell.NONE) ? "" : " " + cell.row() + "/" + cell.column();
            lines.add(kind + depth + place + ": " + text.substring(sentence.start(), sentence.end()));
        }
        return lines;
    }

    /** The surfaces of the tokens that are code. */
    static List<String> code(String text) {
        return Answer.of(text).tokens().stream()
                .filter(Token::code)
                .map(Token::surface)
                .toList();
    }

    /** Nested ranges come from the outermost to the innermost. */
    private void mark(int start, int end, String open, String close) {
        opening[start] = opening[start] == null ? open : opening[start] + open;
        closing[end] = closing[end] == null ? close : close + closing[end];
    }

    private String print() {
        StringBuilder drawn = new StringBuilder();
        String text = answer.text();
        for (int i = 0; i <= text.length(); i++) {
            drawn.append(closing[i] == null ? "" : closing[i]);
            drawn.append(opening[i] == null ? "" : opening[i]);
            drawn.append(i < text.length() ? text.substring(i, i + 1) : "");
        }
        return drawn.toString();
    }
}
