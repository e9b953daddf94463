package dev.assay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes one text apart: blocks, then sentences, then tokens, then clauses. Everything in here counts in places of the
 * clean text; the records that come out have the caller's.
 */
final class AnswerReader {

    private final String raw;
    private final CleanText clean;
    private final String text;
    private final TokenList tokens;
    private final TokenScanner scanner;
    private final ClauseSplitter clauses;
    private final List<Sentence> sentences = new ArrayList<>();

    AnswerReader(String raw) {
        this.raw = raw;
        this.clean = CleanText.of(raw);
        this.text = clean.text();
        this.tokens = new TokenList(text.length());
        this.scanner = new TokenScanner(text, tokens);
        this.clauses = new ClauseSplitter(text, tokens);
    }

    Answer read() {
        SentenceEnds ends = new SentenceEnds(text, new SentenceModel());
        CodeSpans spans = new CodeSpans(text);
        int number = 0;
        for (Block block : new BlockScanner(text).scan()) {
            if (block.isCode()) {
                readCode(block, number);
            } else {
                Ranges code = spans.of(block.lines());
                SentenceSplitter splitter = new SentenceSplitter(text, block.lines(), code, ends);
                Ranges places = splitter.split();
                for (int i = 0; i < places.size(); i++) {
                    sentence(places.start(i), places.end(i), block, number, code, splitter.clauseBreaks());
                }
            }
            number++;
        }
        List<Folding> foldings = foldings();
        tokens.finish(clean);
        return new Answer(raw, tokens, clauses.clauses(), sentences.toArray(new Sentence[0]), List.copyOf(foldings));
    }

    private void readCode(Block block, int number) {
        for (int i = 0; i < block.lines().size(); i++) {
            sentence(block.lines().start(i), block.lines().end(i), block, number, Ranges.NONE, Ranges.NONE);
        }
    }

    /** Adds a sentence, unless nothing in it is a token; one that is too long comes in pieces. */
    private void sentence(int start, int end, Block block, int number, Ranges code, Ranges breaks) {
        int first = tokens.size();
        scanner.scan(start, end, code, block.isCode());
        int from = start;
        while (first < tokens.size()) {
            int last = SentenceLimit.end(tokens, first);
            boolean rest = last < tokens.size();
            int to = rest ? tokens.end(last - 1) : end;
            int index = sentences.size();
            tokens.sentence(first, last, index);
            clauses.split(index, first, last, breaks);
            sentences.add(new Sentence(
                    index,
                    clean.start(from),
                    clean.end(to),
                    first,
                    last,
                    block.kind(),
                    number,
                    block.depth(),
                    block.cell()));
            first = last;
            from = rest ? tokens.start(last) : end;
        }
    }

    private List<Folding> foldings() {
        if (clean.isRaw() && !tokens.hasFolded()) {
            return List.of();
        }
        List<Folding> foldings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            WordForm form = tokens.form(i);
            if (clean.hides(start, end)) {
                add(foldings, start, end, Folding.Kind.ZERO_WIDTH);
            }
            if (form.lookAlike()) {
                add(foldings, start, end, Folding.Kind.LOOK_ALIKE);
            }
            if (form.compatibility()) {
                add(foldings, start, end, Folding.Kind.COMPATIBILITY);
            }
        }
        return foldings;
    }

    private void add(List<Folding> foldings, int start, int end, Folding.Kind kind) {
        foldings.add(new Folding(new Span(clean.start(start), clean.end(end)), kind));
    }
}
