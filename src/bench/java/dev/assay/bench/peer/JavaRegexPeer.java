package dev.assay.bench.peer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code java.util.regex}, one expression a pattern, over each sentence. */
public final class JavaRegexPeer implements Peer {

    private final List<Matcher> matchers;

    public JavaRegexPeer(List<Expression> patterns) {
        RegexTranslation translation = new RegexTranslation(true);
        matchers = patterns.stream()
                .map(pattern -> Pattern.compile(translation.of(pattern), Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                        .matcher(""))
                .toList();
    }

    @Override
    public void find(String text, Hits hits) {
        int start = 0;
        for (String sentence : PlainSentences.of(text)) {
            for (int i = 0; i < matchers.size(); i++) {
                Matcher matcher = matchers.get(i).reset(sentence);
                while (matcher.find()) {
                    hits.add(i, start + matcher.start(), start + matcher.end());
                }
            }
            start += sentence.length();
        }
    }
}
