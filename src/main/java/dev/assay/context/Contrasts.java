package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Role;
import dev.assay.match.Match;
import java.util.Arrays;
import java.util.BitSet;

/** Which mentions a sentence only compares with ("unlike X"), or leaves behind ("from X to Y"). Lives for one call. */
final class Contrasts {

    /** How many words may lead from a subject that is left to the one that is taken. */
    private static final int LEADING_WORDS = 3;

    private final Mentions mentions;
    private final Words words;

    /** For each mention the first token of the phrase that compares with it, or -1. */
    private final int[] starts;

    private final BitSet left = new BitSet();

    private Contrasts(Mentions mentions) {
        this.mentions = mentions;
        this.words = mentions.words();
        this.starts = new int[mentions.size()];
        Arrays.fill(starts, -1);
    }

    static Contrasts of(Mentions mentions) {
        Contrasts contrasts = new Contrasts(mentions);
        for (PlacedPhrase placed : mentions.phrases()) {
            contrasts.leave(placed);
        }
        contrasts.compare(Role.CONTRAST);
        contrasts.compare(Role.SIMILAR);
        return contrasts;
    }

    /** First token of what compares with a mention, or -1. */
    int start(int mention) {
        return starts[mention];
    }

    /** Whether a mention is left for the next one. */
    boolean isLeft(int mention) {
        return left.get(mention);
    }

    /** "from X to Y": X is left. */
    private void leave(PlacedPhrase placed) {
        if (placed.phrase().role() != Role.AWAY) {
            return;
        }
        int from = behind(placed);
        if (from < 0
                || from + 1 >= mentions.size()
                || !words.sameSentence(mentions.first(from), mentions.first(from + 1))) {
            return;
        }
        int between = mentions.first(from + 1) - mentions.last(from) - 1;
        boolean leads = false;
        for (int token = mentions.last(from) + 1;
                token < mentions.first(from + 1) && between <= LEADING_WORDS;
                token++) {
            leads |= words.is(token, Group.TOWARD);
        }
        if (leads) {
            starts[from] = mentions.first(from);
            left.set(from);
        }
    }

    private void compare(Role role) {
        for (PlacedPhrase placed : mentions.phrases()) {
            int with = placed.phrase().role() == role ? behind(placed) : -1;
            if (with < 0 || (role == Role.SIMILAR && !namesAnother(with))) {
                continue;
            }
            starts[with] = lastRun(placed.match());
            while (with + 1 < mentions.size() && mentions.isJoined(with + 1)) {
                with++;
                starts[with] = mentions.first(with);
            }
        }
    }

    /** The first token of the words at a match's end that follow each other. */
    private static int lastRun(Match match) {
        int i = match.wordCount() - 1;
        while (i > 0 && match.word(i - 1) == match.word(i) - 1) {
            i--;
        }
        return match.word(i);
    }

    /** The mention that begins within a phrase's reach, or -1. */
    private int behind(PlacedPhrase placed) {
        int cue = placed.match().lastToken();
        int next = mentions.from(cue + 1);
        if (next == mentions.size() || !words.sameSentence(cue, mentions.first(next))) {
            return -1;
        }
        int passed = 0;
        for (int token = cue + 1; token <= mentions.first(next); token++) {
            boolean article = words.is(token, Group.JOINER);
            passed += token < mentions.first(next) && words.isWord(token) && !article ? 1 : 0;
            if (passed >= placed.phrase().reach() || words.gapHolds(token, ",;:")) {
                return -1;
            }
        }
        return next;
    }

    private boolean namesAnother(int mention) {
        for (int step = -1; step <= 1; step += 2) {
            for (int i = mention + step; i >= 0 && i < mentions.size(); i += step) {
                if (!words.sameSentence(mentions.first(i), mentions.first(mention))) {
                    break;
                }
                if (mentions.subject(i) != mentions.subject(mention)) {
                    return starts[i] < 0;
                }
            }
        }
        return false;
    }
}
