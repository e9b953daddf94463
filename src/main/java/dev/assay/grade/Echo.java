package dev.assay.grade;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
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

    private final Shingles runs;
    private final Shingles echoes;
    private final Set<String> content = new HashSet<>();
    private final boolean open;
    private final Wording wording;

    /** @param question as the candidate was asked */
    Echo(String question, Wording wording) {
        List<Token> tokens = Answer.of(question).tokens();
        this.wording = wording;
        this.runs = new Shingles(RUN, List.of(tokens));
        this.echoes = new Shingles(ECHOED_RUN, List.of(tokens));
        tokens.stream().filter(this::isContent).map(Token::stem).forEach(content::add);
        this.open = !tokens.isEmpty()
                && !wording.offering().contains(tokens.get(0).folded())
                && tokens.stream().noneMatch(token -> token.folded().equals("or"));
    }

    /** What restates the question, if the answer hardly does anything else. */
    Optional<Detection> in(Answer answer) {
        List<Token> words = words(answer);
        if (words.size() < FEWEST) {
            return Optional.empty();
        }
        Shingles.Shared shared = runs.with(words);
        if (shared.share() >= SHARE) {
            String detail = Math.round(shared.share() * 100) + " % of the answer stands in the question";
            return Optional.of(Detection.of(answer, NAME, detail, places(words, shared)));
        }
        return open ? restated(answer, words) : Optional.empty();
    }

    /** Token ranges of runs of words, first and last included. */
    private static List<int[]> places(List<Token> words, Shingles.Shared shared) {
        return shared.ranges().stream()
                .map(range -> new int[] {
                    words.get(range[0]).index(), words.get(range[1]).index()
                })
                .toList();
    }

    private Optional<Detection> restated(Answer answer, List<Token> words) {
        int same = 0;
        int other = 0;
        Set<String> restated = new HashSet<>();
        for (Token word : words) {
            if (!isContent(word)) {
                continue;
            }
            if (content.contains(word.stem())) {
                same++;
                restated.add(word.stem());
            } else if (!saysNothing(word)) {
                other++;
            }
        }
        if (same < FEWEST_SAME || same < SAME * (same + other) || restated.size() < RESTATED * content.size()) {
            return Optional.empty();
        }
        String detail = same + " of " + (same + other) + " words that say something are the question's";
        return Optional.of(Detection.of(answer, NAME, detail, sentences(answer)));
    }

    private List<int[]> sentences(Answer answer) {
        List<int[]> ranges = new ArrayList<>();
        for (Sentence sentence : answer.sentences()) {
            boolean shares = answer.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                    .anyMatch(token -> content.contains(token.stem()));
            if (shares) {
                ranges.add(new int[] {sentence.firstToken(), sentence.endToken() - 1});
            }
        }
        return ranges;
    }

    private boolean isContent(Token token) {
        return token.isWord() && !wording.function().contains(token.folded());
    }

    private boolean saysNothing(Token token) {
        return wording.courtesy().contains(token.stem())
                || wording.caseWords().vague().contains(token.stem())
                || wording.caseWords().emptyActions().contains(token.stem());
    }

    /**
     * Findings with their stances, of which those that are nothing but the question's own words are echoed: all their
     * words, and the cue that decided them, lie in a run of at least five that stands in the question. The run becomes
     * the cue.
     */
    List<Finding> heard(Answer answer, List<Finding> findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<Token> words = words(answer);
        List<int[]> places = places(words, echoes.with(words));
        if (places.isEmpty()) {
            return findings;
        }
        int[] runAt = new int[answer.tokens().size()];
        for (int i = 0; i < places.size(); i++) {
            Arrays.fill(runAt, places.get(i)[0], places.get(i)[1] + 1, i + 1);
        }
        List<Cue> cues = places.stream()
                .map(place -> Cue.of(answer, place[0], place[1], "echo"))
                .toList();
        return findings.stream()
                .map(finding -> {
                    int run = runAt[finding.match().firstToken()];
                    boolean inside = run > 0 && run == runAt[finding.match().lastToken()];
                    return inside && isOnly(finding, cues.get(run - 1))
                            ? finding.with(Stance.ECHOED, cues.get(run - 1))
                            : finding;
                })
                .toList();
    }

    /** Whether the words decide a finding by themselves, or together with a cue that the question has as well. */
    private static boolean isOnly(Finding finding, Cue run) {
        return finding.cue()
                .map(cue -> run.start() <= cue.start() && cue.end() <= run.end())
                .orElse(finding.stance().asserts());
    }

    private static List<Token> words(Answer answer) {
        return answer.tokens().stream().filter(Token::isWord).toList();
    }
}
