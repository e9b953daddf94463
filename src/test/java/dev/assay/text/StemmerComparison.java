package dev.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Prints how many pairs of the stems spec each stemmer gets right, and how long it takes for a word. */
final class StemmerComparison {

    private static final int ROUNDS = 30;

    private StemmerComparison() {}

    public static void main(String[] args) {
        System.out.printf("%d pairs must meet, %d must stay apart%n", met().size(), apart().size());
        print("ours", Stemmer::stem);
        print("KStem", new Filtered(KStemFilter::new));
        print("KStem behind our tables", behindTables(new Filtered(KStemFilter::new)));
        print("Porter", new Filtered(PorterStemFilter::new));
        print("Snowball English", new Filtered(in -> new SnowballFilter(in, new EnglishStemmer())));
        print("EnglishMinimal", new Filtered(EnglishMinimalStemFilter::new));
        print("no change (cost of the filters' call)", new Filtered(in -> in));
        print("OpenNLP lemmatizer", new Lemmas());
        splitting();
    }

    private static List<StemPairs.Pair> met() {
        return StemPairs.meet();
    }

    private static List<StemPairs.Pair> apart() {
        return StemPairs.apart();
    }

    private static void print(String name, UnaryOperator<String> stemmer) {
        long meet = met().stream().filter(pair -> meets(stemmer, pair)).count();
        long separate = apart().stream().filter(pair -> !meets(stemmer, pair)).count();
        List<String> words = Stream.concat(met().stream(), apart().stream())
                .map(StemPairs.Pair::other)
                .toList();
        long best = Long.MAX_VALUE;
        int letters = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (String word : words) {
                letters += stemmer.apply(word).length();
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "%-38s meet %5.1f %%  apart %5.1f %%  %8.2f us a word (%d)%n",
                name,
                100.0 * meet / met().size(),
                100.0 * separate / apart().size(),
                best / 1_000.0 / words.size(),
                letters / ROUNDS);
    }

    private static UnaryOperator<String> behindTables(UnaryOperator<String> stemmer) {
        WordFile file = WordFile.resource("stems.txt");
        Map<String, String> forms = new HashMap<>(file.reversed("verbs"));
        forms.putAll(file.reversed("forms"));
        Map<String, String> variants = file.reversed("variants");
        return word -> {
            String stem = stemmer.apply(forms.getOrDefault(word, word));
            return variants.getOrDefault(stem, stem);
        };
    }

    private static boolean meets(UnaryOperator<String> stemmer, StemPairs.Pair pair) {
        return stemmer.apply(pair.one()).equals(stemmer.apply(pair.other()));
    }

    /** What an answer of 160 words costs, with and without doubts about sentence ends. */
    private static void splitting() {
        String plain = "It locks the table while it adds the column. Then every write waits. ".repeat(12);
        String doubtful = "It locks the table in ver. Two of it and adds the column. We wait max. Ten s. ".repeat(10);
        System.out.printf(Locale.ROOT, "answer without doubts %.1f us%n", micros(plain));
        System.out.printf(Locale.ROOT, "answer with 30 doubts %.1f us%n", micros(doubtful));
        int asked = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 2_000; round++) {
            long start = System.nanoTime();
            asked += new SentenceModel().isEnd(doubtful, 0, 57, doubtful.length()) ? 1 : 0;
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(Locale.ROOT, "one look of the sentence model %.1f us (%d)%n", best / 1_000.0, asked);
    }

    private static double micros(String text) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3_000; round++) {
            long start = System.nanoTime();
            Answer.of(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1_000.0;
    }

    private interface Filter {
        TokenStream over(TokenStream in);
    }

    /** A filter of Lucene's over one word at a time. */
    private static final class Filtered implements UnaryOperator<String> {
        private final Tokenizer words = new KeywordTokenizer();
        private final TokenStream stems;
        private final CharTermAttribute term;

        Filtered(Filter filter) {
            this.stems = filter.over(words);
            this.term = stems.getAttribute(CharTermAttribute.class);
        }

        @Override
        public String apply(String word) {
            try {
                words.setReader(new java.io.StringReader(word));
                stems.reset();
                stems.incrementToken();
                String stem = term.toString();
                stems.end();
                stems.close();
                return stem;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** OpenNLP's lemmatizer with the tag that its tagger gives the word alone. */
    private static final class Lemmas implements UnaryOperator<String> {
        private final LemmatizerME lemmatizer;
        private final POSTaggerME tagger;

        Lemmas() {
            try (InputStream model = open("lemmas");
                    InputStream tags = open("pos")) {
                this.lemmatizer = new LemmatizerME(new LemmatizerModel(model));
                this.tagger = new POSTaggerME(new POSModel(tags), POSTagFormat.UD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream open(String kind) {
            return StemmerComparison.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
        }

        @Override
        public String apply(String word) {
            String[] words = {word};
            return lemmatizer.lemmatize(words, tagger.tag(words))[0];
        }
    }
}
