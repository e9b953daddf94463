package dev.assay.bench.peer;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** RE2/J, one expression a pattern, over each sentence. */
public final class Re2Peer implements Peer {

    private final List<Matcher> matchers;

    public Re2Peer(List<Expression> patterns) {
        RegexTranslation translation = new RegexTranslation(false);
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
