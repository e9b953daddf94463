package dev.assay.grade;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what of an answer is only the question given back. Immutable and thread-safe.
 *
 * <p>An answer of at least eight words restates the question if three fifths of its runs of four words stand there, or
 * if hardly any of its words adds to the question's. Whoever begins with the question and goes on to answer it stays far
 * below both. A question that offers its answers ("is A faster than B?") cannot be answered without its words; there
 * only the runs count.
 */
final class Echo {

    private static final String NAME = "question-echo";

    private static final int FEWEST = 8;

    private static final int RUN = 4;

    private static final double SHARE = 0.6;

    /** From this many words on a run is no coincidence: what stands in it was said by the question. */
    private static final int ECHOED_RUN = 5;

    /** The share of an answer's words of content that must be the question's. */
    private static final double SAME = 0.85;

    /** The fewest of them. */
    private static final int FEWEST_SAME = 4;

    /** The share of the question's words of content that an answer made of them must have. */
    private static final double RESTATED = 0.5;

    private static final int SAYS_NOTHING = WordClasses.COURTESY | WordClasses.VAGUE | WordClasses.EMPTY_ACTION;

    private final Shingles runs;
    private final Shingles echoes;
    private final Set<String> content = new HashSet<>();
    private final boolean open;
    private final WordClasses words;

    /** @param question as the candidate was asked */
    Echo(String question, Wording wording) {
        Answer asked = Answer.of(question);
        this.words = wording.classes();
        this.runs = new Shingles(RUN, List.of(asked));
        this.echoes = new Shingles(ECHOED_RUN, List.of(asked));
        boolean offers = asked.tokenCount() == 0 || wording.offering().contains(asked.folded(0));
        for (int i = 0; i < asked.tokenCount(); i++) {
            offers |= asked.folded(i).equals("or");
            if (words.isContent(asked, i)) {
                content.add(asked.stem(i));
            }
        }
        this.open = !offers;
    }

    /** What restates the question, if the answer hardly does anything else. */
    Optional<Detection> in(Answer answer) {
        if (answer.wordCount() < FEWEST) {
            return Optional.empty();
        }
        if (runs.mayShare(answer, SHARE)) {
            Shingles.Shared shared = runs.with(answer);
            if (shared.share() >= SHARE) {
                String detail = Math.round(shared.share() * 100) + " % of the answer stands in the question";
                return Optional.of(Detection.of(answer, NAME, detail, shared.ranges()));
            }
        }
        return open ? restated(answer) : Optional.empty();
    }

    private Optional<Detection> restated(Answer answer) {
        // With more words of its own than this, no answer can have the share of the question's.
        int most = (int) ((1 - SAME) * answer.wordCount()) + 1;
        int same = 0;
        int other = 0;
        for (int i = 0; i < answer.tokenCount(); i++) {
            if (!words.isContent(answer, i)) {
                continue;
            }
            if (content.contains(answer.stem(i))) {
                same++;
            } else if (!words.hasStem(answer, i, SAYS_NOTHING) && ++other > most) {
                return Optional.empty();
            }
        }
        if (same < FEWEST_SAME || same < SAME * (same + other) || restatedWords(answer) < RESTATED * content.size()) {
            return Optional.empty();
        }
        String detail = same + " of " + (same + other) + " words that say something are the question's";
        return Optional.of(Detection.of(answer, NAME, detail, sentences(answer)));
    }

    /** How many of the question's words of content an answer has. */
    private int restatedWords(Answer answer) {
        Set<String> restated = new HashSet<>();
        for (int i = 0; i < answer.tokenCount(); i++) {
            if (words.isContent(answer, i) && content.contains(answer.stem(i))) {
                restated.add(answer.stem(i));
            }
        }
        return restated.size();
    }

    private List<int[]> sentences(Answer answer) {
        List<int[]> ranges = new ArrayList<>();
        for (Sentence sentence : answer.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (content.contains(answer.stem(i))) {
                    ranges.add(new int[] {sentence.firstToken(), sentence.endToken() - 1});
                    break;
                }
            }
        }
        return ranges;
    }

    /**
     * Findings with their stances, of which those that are nothing but the question's own words are echoed: all their
     * words, and the cue that decided them, lie in a run of at least five that stands in the question. The run becomes
     * the cue.
     */
    List<Finding> heard(Answer answer, List<Finding> findings) {
        if (findings.isEmpty() || !echoes.sharesAny(answer)) {
            return findings;
        }
        List<int[]> places = echoes.with(answer).ranges();
        int[] runAt = new int[answer.tokenCount()];
        for (int i = 0; i < places.size(); i++) {
            Arrays.fill(runAt, places.get(i)[0], places.get(i)[1] + 1, i + 1);
        }
        List<Cue> cues = places.stream()
                .map(place -> Cue.of(answer, place[0], place[1], "echo"))
                .toList();
        List<Finding> heard = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int run = runAt[finding.match().firstToken()];
            boolean inside = run > 0 && run == runAt[finding.match().lastToken()];
            heard.add(
                    inside && isOnly(finding, cues.get(run - 1))
                            ? finding.with(Stance.ECHOED, cues.get(run - 1))
                            : finding);
        }
        return heard;
    }

    /** Whether the words decide a finding by themselves, or together with a cue that the question has as well. */
    private static boolean isOnly(Finding finding, Cue run) {
        return finding.cue()
                .map(cue -> run.start() <= cue.start() && cue.end() <= run.end())
                .orElse(finding.stance().asserts());
    }
}
