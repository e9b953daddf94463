package dev.assay.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's TokensRegex, one expression a pattern, over the tokens of each sentence. */
public final class TokensRegexPeer implements Peer {

    private final LuceneWords words = new LuceneWords();
    private final List<TokenSequencePattern> patterns;

    public TokensRegexPeer(List<Expression> patterns) {
        Env env = TokenSequencePattern.getNewEnv();
        env.bind("originalText", CoreAnnotations.OriginalTextAnnotation.class);
        TokensRegexTranslation translation = new TokensRegexTranslation(words);
        this.patterns = patterns.stream()
                .map(pattern -> TokenSequencePattern.compile(env, translation.of(pattern)))
                .toList();
    }

    @Override
    public void find(String text, Hits hits) {
        int start = 0;
        for (String sentence : PlainSentences.of(text)) {
            List<CoreLabel> tokens = tokens(sentence);
            for (int i = 0; i < patterns.size(); i++) {
                TokenSequenceMatcher matcher = patterns.get(i).matcher(tokens);
                while (matcher.find()) {
                    hits.add(i, start + matcher.start(), start + matcher.end());
                }
            }
            start += tokens.size();
        }
    }

    private List<CoreLabel> tokens(String sentence) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (LuceneWords.Form form : words.words(sentence)) {
            CoreLabel token = new CoreLabel();
            token.setWord(form.written());
            token.setLemma(form.stem());
            token.setOriginalText(form.surface());
            tokens.add(token);
        }
        return tokens;
    }
}
