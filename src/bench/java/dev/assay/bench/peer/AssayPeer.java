package dev.assay.bench.peer;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Spelling;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;

/** Assay's own way: takes the text apart and finds all patterns in one pass. */
public final class AssayPeer implements Peer {

    private final PatternSet patterns;

    /**
     * @param terms what each {@code $name} stands for
     * @param spelling how far words may be misspelled; no other peer forgives anything
     */
    public AssayPeer(List<Pattern> patterns, Map<String, List<Pattern>> terms, Spelling spelling) {
        this.patterns = PatternSet.compile(patterns, terms, pattern -> spelling);
    }

    @Override
    public void find(String text, Hits hits) {
        for (Match match : patterns.find(Answer.of(text))) {
            hits.add(match.pattern(), match.firstToken(), match.lastToken() + 1);
        }
    }
}
