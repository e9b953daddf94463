package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Role;
import dev.assay.match.Match;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Where one answer names subjects, in the order of the text, and which of these it only compares with. Lives for one
 * call.
 */
final class Mentions {

    /** How many words may join two subjects. */
    private static final int JOINING_WORDS = 4;

    private final Words words;
    private final int[] first;
    private final int[] last;
    private final int[] subject;

    /** For each token, and for the end, the number of mentions that begin before it. */
    private final int[] before;

    private final BitSet joined = new BitSet();
    private final List<PlacedPhrase> phrases = new ArrayList<>();

    /** The roles of the phrases that count. */
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    private Contrasts contrasts;

    private Mentions(Words words, List<Match> names, ToIntFunction<Match> subjectOf) {
        this.words = words;
        int size = names.size();
        first = new int[size];
        last = new int[size];
        subject = new int[size];
        for (int i = 0; i < size; i++) {
            first[i] = names.get(i).firstToken();
            last[i] = names.get(i).lastToken();
            subject[i] = subjectOf.applyAsInt(names.get(i));
        }
        before = new int[words.count() + 1];
        for (int i = 0; i < size; i++) {
            int end = i + 1 < size ? first[i + 1] : words.count();
            Arrays.fill(before, first[i] + 1, end + 1, i + 1);
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
        mentions.contrasts = Contrasts.of(mentions);
        return mentions;
    }

    private static final Comparator<Match> BY_PLACE = Comparator.comparingInt(Match::firstToken)
            .thenComparing(Comparator.comparingInt(Match::lastToken).reversed());

    private static final Comparator<PlacedPhrase> BY_FIRST =
            Comparator.comparingInt(placed -> placed.match().firstToken());

    /** Of names that overlap the one that begins first, and of those the longest. */
    private static List<Match> withoutOverlaps(List<Match> names) {
        List<Match> sorted = new ArrayList<>(names);
        sorted.sort(BY_PLACE);
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
            Match match = placed.match();
            for (int i = 0; placed.phrase().role() == Role.NONE && i < match.wordCount(); i++) {
                blocked.set(match.word(i));
            }
        }
        for (PlacedPhrase placed : found) {
            if (placed.phrase().role() != Role.NONE && isFree(placed.match(), blocked)) {
                phrases.add(placed);
                roles.add(placed.phrase().role());
            }
        }
        phrases.sort(BY_FIRST);
    }

    /** Whether no word of a match is blocked or stands in code. */
    private boolean isFree(Match match, BitSet blocked) {
        for (int i = 0; i < match.wordCount(); i++) {
            if (blocked.get(match.word(i)) || words.isCode(match.word(i))) {
                return false;
            }
        }
        return true;
    }

    private void join() {
        for (int i = 1; i < first.length; i++) {
            boolean near = words.sameSentence(last[i - 1], first[i]) && first[i] - last[i - 1] <= JOINING_WORDS + 1;
            if (!near) {
                continue;
            }
            boolean joins = first[i] - last[i - 1] > 1 || words.gapHolds(first[i], '/');
            for (int token = last[i - 1] + 1; token < first[i]; token++) {
                joins &= words.is(token, Group.JOINER) || words.surface(token).equals("/");
            }
            joined.set(i, joins);
        }
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
        if (!roles.contains(role)) {
            return List.of();
        }
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
        return contrasts.start(mention) >= 0;
    }

    /** First token of what compares with a mention. */
    int contrastStart(int mention) {
        return contrasts.start(mention);
    }

    /** Whether a mention is joined with the one before: "X and Y". */
    boolean isJoined(int mention) {
        return joined.get(mention);
    }

    /** Whether a mention is left for the next one: "from X to Y". */
    boolean isLeft(int mention) {
        return contrasts.isLeft(mention);
    }

    /** The mention that a token belongs to, or -1. */
    int at(int token) {
        int mention = before[token + 1] - 1;
        return mention >= 0 && last[mention] >= token ? mention : -1;
    }

    /** The first mention that begins at a token or behind it; {@link #size()} if there is none. */
    int from(int token) {
        return before[token];
    }
}
