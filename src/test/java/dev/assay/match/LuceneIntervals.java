package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Stemmer;
import dev.assay.text.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * Patterns as interval queries of Lucene, and where these hold in a sentence. The index of a sentence holds the stems of
 * its words, numbers included; symbols have no position there, as distances do not count them here.
 *
 * <p>Lucene's intervals are minimal, those of every part of a query: none contains another. Here {@code ~} and {@code
 * ...} take all matches of their parts. So the two agree, in the shortest matches of a whole pattern, only
 *
 * <ul>
 *   <li>where a distance that could be exceeded is asked for between phrases, whose matches all have the same words, and
 *   <li>where no word could serve two parts, which Lucene would allow.
 * </ul>
 *
 * <p>{@link SharedPatterns} makes no others. Words that could stand in two halves, compounds, classes and negations have
 * no counterpart.
 */
final class LuceneIntervals {

    private static final String FIELD = "words";

    private final List<Token> words;
    private final LeafReaderContext index;

    /** Indexes a sentence. */
    LuceneIntervals(Answer answer, Sentence sentence) {
        words = answer.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                .filter(Token::isWord)
                .toList();
        String stems = words.stream().map(Token::stem).collect(Collectors.joining(" "));
        MemoryIndex memory = new MemoryIndex();
        memory.addField(FIELD, stems, new WhitespaceAnalyzer());
        index = memory.createSearcher().getIndexReader().leaves().get(0);
    }

    /** The query for a part of a pattern. */
    static IntervalsSource of(Node node) {
        if (node instanceof Node.Word word) {
            return Intervals.term(Stemmer.stem(word.text()));
        }
        if (node instanceof Node.Any any) {
            return Intervals.or(all(any.options()));
        }
        if (node instanceof Node.Phrase phrase) {
            return Intervals.or(spellings(phrase.items()).stream()
                    .map(nodes -> Intervals.phrase(all(nodes)))
                    .toArray(IntervalsSource[]::new));
        }
        if (node instanceof Node.Gap gap) {
            return Intervals.maxgaps(gap.words(), Intervals.ordered(of(gap.left()), of(gap.right())));
        }
        if (node instanceof Node.Near near) {
            return Intervals.maxgaps(near.words(), Intervals.unordered(of(near.left()), of(near.right())));
        }
        if (node instanceof Node.Both both) {
            return Intervals.unordered(all(both.parts()));
        }
        throw new IllegalArgumentException("has no counterpart: " + node);
    }

    private static IntervalsSource[] all(List<Node> nodes) {
        return nodes.stream().map(LuceneIntervals::of).toArray(IntervalsSource[]::new);
    }

    /** What is left of a phrase with and without each of the items that may be missing. */
    private static List<List<Node>> spellings(List<Node.Item> items) {
        List<List<Node>> spellings = List.of(List.of());
        for (Node.Item item : items) {
            List<List<Node>> longer = new ArrayList<>(item.optional() ? spellings : List.of());
            for (List<Node> start : spellings) {
                List<Node> one = new ArrayList<>(start);
                one.add(item.node());
                longer.add(one);
            }
            spellings = longer;
        }
        return spellings.stream().filter(nodes -> !nodes.isEmpty()).toList();
    }

    /** Where a query holds in the sentence, in tokens of the answer. */
    Set<Place> find(IntervalsSource query) throws IOException {
        Set<Place> found = new TreeSet<>();
        IntervalIterator intervals = query.intervals(FIELD, index);
        if (intervals != null && intervals.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
            while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                int first = words.get(intervals.start()).index();
                found.add(new Place(first, words.get(intervals.end()).index()));
            }
        }
        return found;
    }
}
