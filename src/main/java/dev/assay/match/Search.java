package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One pass of a pattern set over one answer: the state that changes while searching. Lives for one call; not
 * thread-safe.
 */
public final class Search implements AutoCloseable {

    private final PatternSet set;
    private final Answer answer;
    /** Looked at when first asked for. */
    private Pauses pauses;

    private Scratch scratch;
    private final SentenceReader reader;
    private final Names names;

    private Sentence sentence;
    private List<String> tags;

    Search(PatternSet set, Answer answer) {
        this.set = set;
        this.answer = answer;
        scratch = set.scratch();
        reader = new SentenceReader(answer, set.vocabulary(), scratch);
        names = new Names(answer);
    }

    /** All matches, by sentence, then by pattern, then by place. */
    public List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        scratch.nearMisses().begin();
        for (Sentence next : answer.sentences()) {
            enter(next);
            long[] candidates = scratch.candidates();
            for (int i = 0; i < candidates.length; i++) {
                for (long left = candidates[i]; left != 0; left &= left - 1) {
                    addMatches((i << 6) + Long.numberOfTrailingZeros(left), matches);
                }
            }
            scratch.countNear();
            scratch.nearMisses().look(this);
        }
        return matches;
    }

    private void addMatches(int pattern, List<Match> matches) {
        Finder finder = set.finder(pattern);
        if (!hits(finder)) {
            return;
        }
        for (int row = from(finder); row < to(finder); row++) {
            int[] words = rows().words(row);
            boolean corrected = rows().isCorrected(row);
            if (!corrected || names.areWhole(words, reader.misspelled())) {
                matches.add(new Match(pattern, words, corrected));
                scratch.nearMisses().match(pattern);
            }
        }
    }

    /**
     * The nearest that the words of the answer come to groups of patterns of which none matches: the most parts of a
     * pattern found in one sentence. Known once all matches are.
     *
     * @return for each group of the pattern set the nearest miss of its patterns; empty where one of them matches, and
     *     where no sentence holds a part of one
     */
    public List<Optional<NearMiss>> nearestMisses() {
        return scratch.nearMisses().nearest(answer);
    }

    /** Moves to a sentence: what is asked from now on is asked of it. */
    void enter(Sentence next) {
        sentence = next;
        tags = null;
        reader.read(next);
    }

    /** Looks for a part of a pattern in the current sentence; whether it hits. */
    boolean hits(Finder part) {
        return scratch.look(part, this);
    }

    /** The first row of the hits of a part that was looked for. */
    int from(Finder part) {
        return scratch.from(part);
    }

    /** The row behind the last of the hits of a part that was looked for. */
    int to(Finder part) {
        return scratch.to(part);
    }

    /** All hits in the current sentence. */
    Hits rows() {
        return scratch.rows();
    }

    /** The hits of a part of a pattern in the current sentence, by place, as objects. */
    List<Hit> list(Finder part) {
        if (!hits(part)) {
            return List.of();
        }
        List<Hit> list = new ArrayList<>(to(part) - from(part));
        for (int row = from(part); row < to(part); row++) {
            list.add(rows().hit(row));
        }
        return list;
    }

    /** Whether the sentence holds a leaf. */
    boolean holds(int leaf) {
        return (scratch.held()[leaf >>> 6] >>> leaf & 1) != 0;
    }

    /** Numbers that finders put aside while they call each other. */
    IntStack stack() {
        return scratch.stack();
    }

    /** The leaves that the sentence holds, as the bits of a bit set. */
    long[] held() {
        return scratch.held();
    }

    /** Adds the places of a leaf as the last rows; the first of them. */
    int addPlaces(int leaf) {
        return scratch.addPlaces(leaf);
    }

    /** The tags of the current sentence's tokens. */
    List<String> tags() {
        if (tags == null) {
            tags = answer.tags(sentence.index());
        }
        return tags;
    }

    int firstToken() {
        return sentence.firstToken();
    }

    int endToken() {
        return sentence.endToken();
    }

    Token token(int index) {
        return answer.tokens().get(index);
    }

    String folded(int index) {
        return answer.folded(index);
    }

    String stem(int index) {
        return answer.stem(index);
    }

    boolean isWord(int index) {
        return answer.isWord(index);
    }

    /** The first word of the sentence after a token, or the sentence's end. */
    int nextWord(int index) {
        return scratch.nextWord[index - sentence.firstToken()];
    }

    /** The number of words between two tokens of the sentence, both left out. */
    int wordsBetween(int last, int first) {
        return scratch.wordsBefore[first - sentence.firstToken()]
                - scratch.wordsBefore[last + 1 - sentence.firstToken()];
    }

    /** Whether a pause or the end of a token's clause lies between it and a later one, which may begin the next clause. */
    boolean parts(int earlier, int later) {
        int last = answer.clauseOf(later).firstToken() == later ? later - 1 : later;
        return answer.clause(earlier) != answer.clause(last) || pauses().pause(earlier, later);
    }

    /** The punctuation of the answer. */
    Pauses pauses() {
        if (pauses == null) {
            pauses = new Pauses(answer);
        }
        return pauses;
    }

    /**
     * Where to start looking for hits that end at most {@code words} words before a token.
     *
     * @param widest how many tokens the widest of the hits covers
     */
    int tokenBack(int token, int words, int widest) {
        int from = token;
        int left = words + 1;
        while (from > sentence.firstToken() && left > 0) {
            from--;
            left -= answer.isWord(from) ? 1 : 0;
        }
        return Math.max(sentence.firstToken(), from - widest);
    }

    /** Whether the tokens from one to another are written exactly so in the caller's text. */
    boolean isWritten(int first, int last, String text) {
        int start = answer.start(first);
        int end = answer.end(last);
        return end - start == text.length() && answer.text().startsWith(text, start);
    }

    /** Gives back what it worked with; nothing is asked of it afterwards. */
    @Override
    public void close() {
        if (scratch != null) {
            set.keep(scratch);
            scratch = null;
        }
    }

    /** The place of the first hit that starts at a token or later. */
    static int firstFrom(List<Hit> hits, int token) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
