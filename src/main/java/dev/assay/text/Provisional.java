package dev.assay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Stands in until the real analysis lands: simple words, sentences and clauses. */
final class Provisional {

    private static final Set<String> CLAUSE = Set.of("but", "while", "whereas", "although", "however", "so", "because");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int sentenceStart;
    private int sentenceToken;
    private int clauseToken;
    private int compounds;

    private Provisional(String text) {
        this.text = text;
    }

    static Answer of(String text) {
        Provisional provisional = new Provisional(text);
        provisional.run();
        return new Answer(text, provisional.tokens, provisional.clauses, provisional.sentences);
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                int end = i;
                while (end < text.length() && inWord(end)) {
                    end++;
                }
                word(i, end);
                i = end;
                continue;
            }
            if ("+*/=<>%#&|^~@$()[]{}".indexOf(sign) >= 0) {
                add(i, i + 1, Token.Kind.SYMBOL, -1);
            } else if (sign == '\n'
                    || ".!?".indexOf(sign) >= 0 && (i + 1 == text.length() || text.charAt(i + 1) <= ' ')) {
                sentence(i + 1);
            } else if (sign == ';' || sign == ':' || sign == ',') {
                clause();
            }
            i++;
        }
        sentence(text.length());
    }

    private boolean inWord(int i) {
        char sign = text.charAt(i);
        boolean joint =
                ("_-.'’".indexOf(sign) >= 0) && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return Character.isLetterOrDigit(sign) || joint || sign == '_';
    }

    private void word(int start, int end) {
        List<int[]> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            boolean camel = i > from && Character.isUpperCase(sign) && Character.isLowerCase(text.charAt(i - 1));
            boolean number = Character.isDigit(text.charAt(start));
            if ("_-".indexOf(sign) >= 0 || sign == '.' && !number) {
                parts.add(new int[] {from, i});
                from = i + 1;
            } else if (camel) {
                parts.add(new int[] {from, i});
                from = i;
            }
        }
        parts.add(new int[] {from, end});
        parts.removeIf(part -> part[0] >= part[1]);
        int compound = parts.size() > 1 ? compounds++ : -1;
        for (int[] part : parts) {
            if (part[1] == part[0]) {
                continue;
            }
            boolean number = text.substring(part[0], part[1])
                    .chars()
                    .allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
            String folded = text.substring(part[0], part[1]).toLowerCase(Locale.ROOT);
            if (CLAUSE.contains(folded)) {
                clause();
            }
            add(part[0], part[1], number ? Token.Kind.NUMBER : Token.Kind.WORD, compound);
        }
    }

    private void add(int start, int end, Token.Kind kind, int compound) {
        String surface = text.substring(start, end);
        String folded = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        tokens.add(new Token(
                tokens.size(),
                start,
                end,
                kind,
                surface,
                folded,
                Stemmer.stem(folded),
                sentences.size(),
                clauses.size(),
                compound,
                false));
    }

    private void clause() {
        if (tokens.size() > clauseToken) {
            clauses.add(new Clause(clauses.size(), sentences.size(), clauseToken, tokens.size()));
            clauseToken = tokens.size();
        }
    }

    private void sentence(int end) {
        clause();
        if (tokens.size() > sentenceToken) {
            sentences.add(new Sentence(
                    sentences.size(),
                    sentenceStart,
                    end,
                    sentenceToken,
                    tokens.size(),
                    Sentence.Kind.PROSE,
                    sentences.size(),
                    0));
            sentenceToken = tokens.size();
        }
        sentenceStart = end;
    }
}
