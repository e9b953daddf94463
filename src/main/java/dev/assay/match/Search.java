package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One pass of a pattern set over one answer: the state that changes while searching. Lives for one call; not
 * thread-safe.
 */
public final class Search {

    /** No answer has more different words; in what has, those that come later are taken as they are written. */
    private static final int MOST_CORRECTIONS = 1 << 12;

    private final PatternSet set;
    private final Answer answer;
    private final List<Token> tokens;
    /** How many words stand before each token; one entry more than there are tokens. */
    private final int[] wordsBefore;
    /** The next word after each token. */
    private final int[] nextWord;
    /** Looked at when first asked for. */
    private Pauses pauses;

    private final Map<String, int[]> leavesBySpelling = new HashMap<>();
    private final Map<String, Corrections.Correction> corrections = new HashMap<>();
    private final BitSet misspelled = new BitSet();
    private final Names names;
    private final List<List<Hit>> leafHits;
    private final int[] touched;
    private int touchedCount;
    private final List<List<Hit>> results;
    private final int[] resultSentence;
    private Sentence sentence;
    private List<String> tags;

    Search(PatternSet set, Answer answer) {
        this.set = set;
        this.answer = answer;
        tokens = answer.tokens();
        names = new Names(answer);
        wordsBefore = new int[tokens.size() + 1];
        nextWord = new int[tokens.size()];
        int next = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            wordsBefore[i + 1] = wordsBefore[i] + (tokens.get(i).isWord() ? 1 : 0);
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            nextWord[i] = next;
            next = tokens.get(i).isWord() ? i : next;
        }
        int leaves = set.vocabulary().size();
        leafHits = new ArrayList<>(leaves);
        for (int i = 0; i < leaves; i++) {
            leafHits.add(null);
        }
        touched = new int[leaves];
        results = new ArrayList<>(set.finderCount());
        for (int i = 0; i < set.finderCount(); i++) {
            results.add(null);
        }
        resultSentence = new int[set.finderCount()];
        Arrays.fill(resultSentence, -1);
    }

    /** All matches, by sentence, then by pattern, then by place. */
    public List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        BitSet candidates = new BitSet(set.patterns().size());
        for (Sentence next : answer.sentences()) {
            enter(next);
            candidates.clear();
            for (int i = 0; i < touchedCount; i++) {
                for (int pattern : set.patternsOf(touched[i])) {
                    candidates.set(pattern);
                }
            }
            for (int p = candidates.nextSetBit(0); p >= 0; p = candidates.nextSetBit(p + 1)) {
                for (Hit hit : hits(set.finder(p))) {
                    int[] words = hit.words();
                    if (!hit.corrected() || names.areWhole(words, misspelled)) {
                        matches.add(new Match(p, words, hit.corrected()));
                    }
                }
            }
        }
        return matches;
    }

    /**
     * The nearest that the words of the answer come to patterns that do not match: the most parts of a pattern found
     * in one sentence.
     *
     * @param groups lists of pattern numbers
     * @return for each group the nearest miss of its patterns; empty where no sentence holds a part of one
     */
    public List<Optional<NearMiss>> nearestMisses(List<List<Integer>> groups) {
        return set.nearMisses().nearest(this, answer, groups);
    }

    /** Moves to a sentence: what is asked from now on is asked of it. */
    void enter(Sentence next) {
        for (int i = 0; i < touchedCount; i++) {
            leafHits.set(touched[i], null);
        }
        touchedCount = 0;
        sentence = next;
        tags = null;
        if (next.firstToken() < next.endToken() && set.vocabulary().alwaysLeaf() >= 0) {
            touch(set.vocabulary().alwaysLeaf());
        }
        for (int i = next.firstToken(); i < next.endToken(); i++) {
            Token token = tokens.get(i);
            addWord(token, i);
            addCompound(token, i, next.endToken());
            int code = set.vocabulary().codeLeaf();
            if (code >= 0 && isCode(token)) {
                touch(code).add(Hit.of(i, i));
            }
        }
    }

    private void addWord(Token token, int i) {
        int[] leaves = leavesBySpelling.computeIfAbsent(
                token.surface(), key -> set.vocabulary().leavesOf(token));
        Corrections.Correction correction = correction(token);
        for (int leaf : leaves) {
            boolean slip = correction.slip() && set.vocabulary().isTolerantWord(leaf);
            touch(leaf).add(slip ? Hit.corrected(i) : Hit.of(i, i));
        }
        for (int leaf : correction.leaves()) {
            touch(leaf).add(Hit.corrected(i));
        }
        if (correction.leaves().length > 0) {
            misspelled.set(i);
        }
    }

    private Corrections.Correction correction(Token token) {
        if (token.kind() != Token.Kind.WORD || token.code() || !set.vocabulary().toleratesMisspellings()) {
            return Corrections.Correction.NONE;
        }
        Corrections.Correction known = corrections.get(token.surface());
        if (known == null) {
            boolean enough = corrections.size() == MOST_CORRECTIONS;
            known = enough
                    ? Corrections.Correction.NONE
                    : set.vocabulary().corrections().of(token.folded());
            if (!enough) {
                corrections.put(token.surface(), known);
            }
        }
        return known;
    }

    private void addCompound(Token token, int i, int end) {
        if (i + 1 == end || !token.isWord() || !tokens.get(i + 1).isWord()) {
            return;
        }
        for (Vocabulary.Half half : set.vocabulary().halvesFrom(token)) {
            if (half.goesOnIn(token, tokens.get(i + 1))) {
                touch(half.leaf()).add(Hit.of(i, i + 1));
            }
        }
    }

    private List<Hit> touch(int leaf) {
        List<Hit> hits = leafHits.get(leaf);
        if (hits == null) {
            hits = new ArrayList<>(2);
            leafHits.set(leaf, hits);
            touched[touchedCount++] = leaf;
        }
        return hits;
    }

    /** The hits of a part of a pattern in the current sentence, by place. */
    List<Hit> hits(Finder finder) {
        int id = finder.id();
        if (resultSentence[id] != sentence.index()) {
            resultSentence[id] = sentence.index();
            results.set(id, possible(finder) ? finder.find(this) : List.of());
        }
        return results.get(id);
    }

    private boolean possible(Finder finder) {
        for (int leaf : finder.requirement().leaves()) {
            if (leafHits.get(leaf) != null) {
                return true;
            }
        }
        return false;
    }

    List<Hit> leafHits(int leaf) {
        List<Hit> hits = leafHits.get(leaf);
        return hits == null ? List.of() : hits;
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
        return tokens.get(index);
    }

    boolean isWord(int index) {
        return tokens.get(index).isWord();
    }

    /** The first word after a token, or the number of tokens. */
    int nextWord(int index) {
        return nextWord[index];
    }

    /** The number of words between two tokens, both left out. */
    int wordsBetween(int last, int first) {
        return wordsBefore[first] - wordsBefore[last + 1];
    }

    /** Whether a pause or the word that begins a clause stands between two tokens. */
    boolean parts(int earlier, int later) {
        boolean opens = answer.clauseOf(later).firstToken() == later;
        boolean apart = tokens.get(earlier).clause() != tokens.get(later).clause();
        return apart && !opens || pauses().pause(earlier, later);
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
            left -= tokens.get(from).isWord() ? 1 : 0;
        }
        return Math.max(sentence.firstToken(), from - widest);
    }

    /** Whether the tokens of a hit are written exactly so in the caller's text. */
    boolean isWritten(Hit hit, String text) {
        int start = tokens.get(hit.first()).start();
        int end = tokens.get(hit.last()).end();
        return end - start == text.length() && answer.text().startsWith(text, start);
    }

    private boolean isCode(Token token) {
        return token.code() || joint(token.end()) || token.start() > 0 && joint(token.start() - 1);
    }

    /** Whether the sign at an offset joins the parts of an identifier or opens its arguments. */
    private boolean joint(int offset) {
        String text = answer.text();
        if (offset >= text.length()) {
            return false;
        }
        char sign = text.charAt(offset);
        boolean inWord = offset > 0
                && offset + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset + 1));
        return sign == '_' || sign == '.' && inWord;
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

    /** How many tokens the widest of some hits covers. */
    static int widest(List<Hit> hits) {
        int widest = 0;
        for (Hit hit : hits) {
            widest = Math.max(widest, hit.last() - hit.first() + 1);
        }
        return widest;
    }
}
