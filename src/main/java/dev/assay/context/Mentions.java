package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Role;
import dev.assay.match.Match;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where one answer names subjects, in the order of the text, and which of these it only compares with. Lives for one
 * call.
 */
final class Mentions {

    /** How many words may lead from a subject that is left to the one that is taken. */
    private static final int LEADING_WORDS = 3;

    /** How many words may join two subjects. */
    private static final int JOINING_WORDS = 4;

    private final Words words;
    private final int[] first;
    private final int[] last;
    private final int[] subject;

    /** For each mention the first token of the phrase that compares with it, or -1. */
    private final int[] contrast;

    private final BitSet joined = new BitSet();
    private final BitSet left = new BitSet();
    private final List<PlacedPhrase> phrases = new ArrayList<>();

    private Mentions(Words words, List<Match> names, ToIntFunction<Match> subjectOf) {
        this.words = words;
        int size = names.size();
        first = new int[size];
        last = new int[size];
        subject = new int[size];
        contrast = new int[size];
        for (int i = 0; i < size; i++) {
            first[i] = names.get(i).firstToken();
            last[i] = names.get(i).lastToken();
            subject[i] = subjectOf.applyAsInt(names.get(i));
            contrast[i] = -1;
        }
    }

    /**
     * Sorts what was found.
     *
     * @param names what names a subject
     * @param subjectOf the subject's number
     * @param phrases cues
     */
    static Mentions of(Words words, List<Match> names, ToIntFunction<Match> subjectOf, List<PlacedPhrase> phrases) {
        Mentions mentions = new Mentions(words, withoutOverlaps(names), subjectOf);
        mentions.keep(phrases);
        mentions.join();
        mentions.phrases.forEach(mentions::leave);
        mentions.compare(Role.CONTRAST);
        mentions.compare(Role.SIMILAR);
        return mentions;
    }

    /** Of names that overlap the one that begins first, and of those the longest. */
    private static List<Match> withoutOverlaps(List<Match> names) {
        List<Match> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(Match::firstToken)
                .thenComparing(Comparator.comparingInt(Match::lastToken).reversed()));
        List<Match> kept = new ArrayList<>();
        int end = -1;
        for (Match name : sorted) {
            if (name.firstToken() > end) {
                kept.add(name);
                end = name.lastToken();
            }
        }
        return kept;
    }

    private void keep(List<PlacedPhrase> found) {
        BitSet blocked = new BitSet();
        for (PlacedPhrase placed : found) {
            if (placed.phrase().role() == Role.NONE) {
                for (int word : placed.match().words()) {
                    blocked.set(word);
                }
            }
        }
        for (PlacedPhrase placed : found) {
            boolean counts = placed.phrase().role() != Role.NONE;
            for (int word : placed.match().words()) {
                counts &= !blocked.get(word) && !words.tokens().get(word).code();
            }
            if (counts) {
                phrases.add(placed);
            }
        }
        phrases.sort(Comparator.comparingInt(placed -> placed.match().firstToken()));
    }

    private void join() {
        for (int i = 1; i < first.length; i++) {
            boolean near = words.sameSentence(last[i - 1], first[i]) && first[i] - last[i - 1] <= JOINING_WORDS + 1;
            if (!near) {
                continue;
            }
            boolean joins = first[i] - last[i - 1] > 1 || words.gapHolds(first[i], "/");
            for (int token = last[i - 1] + 1; token < first[i]; token++) {
                joins &= words.is(token, Group.JOINER)
                        || words.tokens().get(token).surface().equals("/");
            }
            joined.set(i, joins);
        }
    }

    /** "from X to Y": X is left. */
    private void leave(PlacedPhrase placed) {
        if (placed.phrase().role() != Role.AWAY) {
            return;
        }
        int from = behind(placed);
        if (from < 0 || from + 1 >= first.length || !words.sameSentence(first[from], first[from + 1])) {
            return;
        }
        int between = first[from + 1] - last[from] - 1;
        boolean leads = false;
        for (int token = last[from] + 1; token < first[from + 1] && between <= LEADING_WORDS; token++) {
            leads |= words.is(token, Group.TOWARD);
        }
        if (leads) {
            contrast[from] = first[from];
            left.set(from);
        }
    }

    private void compare(Role role) {
        for (PlacedPhrase placed : phrases) {
            int with = placed.phrase().role() == role ? behind(placed) : -1;
            if (with < 0 || (role == Role.SIMILAR && !namesAnother(with))) {
                continue;
            }
            contrast[with] = lastRun(placed.match());
            while (with + 1 < first.length && joined.get(with + 1)) {
                with++;
                contrast[with] = first[with];
            }
        }
    }

    /** The first token of the words at a match's end that follow each other. */
    private static int lastRun(Match match) {
        int[] used = match.words();
        int i = used.length - 1;
        while (i > 0 && used[i - 1] == used[i] - 1) {
            i--;
        }
        return used[i];
    }

    /** The mention that begins within a phrase's reach, or -1. */
    private int behind(PlacedPhrase placed) {
        int cue = placed.match().lastToken();
        int next = from(cue + 1);
        if (next == first.length || !words.sameSentence(cue, first[next])) {
            return -1;
        }
        int passed = 0;
        for (int token = cue + 1; token <= first[next]; token++) {
            boolean article = words.is(token, Group.JOINER);
            passed += token < first[next] && words.tokens().get(token).isWord() && !article ? 1 : 0;
            if (passed >= placed.phrase().reach() || words.gapHolds(token, ",;:")) {
                return -1;
            }
        }
        return next;
    }

    private boolean namesAnother(int mention) {
        for (int step = -1; step <= 1; step += 2) {
            for (int i = mention + step; i >= 0 && i < first.length; i += step) {
                if (!words.sameSentence(first[i], first[mention])) {
                    break;
                }
                if (subject[i] != subject[mention]) {
                    return contrast[i] < 0;
                }
            }
        }
        return false;
    }

    Words words() {
        return words;
    }

    /** Phrases that count, by place. */
    List<PlacedPhrase> phrases() {
        return phrases;
    }

    /** Phrases of one role that begin in a sentence. */
    List<PlacedPhrase> phrases(Role role, Sentence sentence) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).match().firstToken() < sentence.firstToken()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<PlacedPhrase> found = new ArrayList<>();
        for (int i = low; i < phrases.size() && phrases.get(i).match().firstToken() < sentence.endToken(); i++) {
            if (phrases.get(i).phrase().role() == role) {
                found.add(phrases.get(i));
            }
        }
        return found;
    }

    int size() {
        return first.length;
    }

    /** First token of a mention. */
    int first(int mention) {
        return first[mention];
    }

    /** Last token of a mention, included. */
    int last(int mention) {
        return last[mention];
    }

    /** Number of the subject that a mention names. */
    int subject(int mention) {
        return subject[mention];
    }

    /** Whether the sentence only compares with a mention, or leaves it behind. */
    boolean isContrasted(int mention) {
        return contrast[mention] >= 0;
    }

    /** First token of what compares with a mention. */
    int contrastStart(int mention) {
        return contrast[mention];
    }

    /** Whether a mention is joined with the one before: "X and Y". */
    boolean isJoined(int mention) {
        return joined.get(mention);
    }

    /** Whether a mention is left for the next one: "from X to Y". */
    boolean isLeft(int mention) {
        return left.get(mention);
    }

    /** The mention that a token belongs to, or -1. */
    int at(int token) {
        int before = from(token + 1) - 1;
        return before >= 0 && last[before] >= token ? before : -1;
    }

    /** The first mention that begins at a token or behind it; {@link #size()} if there is none. */
    int from(int token) {
        int low = 0;
        int high = first.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
