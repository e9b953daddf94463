package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Search;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the patterns of a rubric in answers and says what each match means where it stands. Immutable and thread-safe.
 *
 * <p>The caller's patterns, the rubric's fixed phrases and the language's cues are compiled into one pattern set, so
 * that one pass finds them all.
 */
public final class Interpreter {

    private final PatternSet patterns;
    private final int sought;
    private final int fixedEnd;
    private final CueList cues;

    private Interpreter(PatternSet patterns, int sought, int fixedEnd, CueList cues) {
        this.patterns = patterns;
        this.sought = sought;
        this.fixedEnd = fixedEnd;
        this.cues = cues;
    }

    /**
     * Compiles patterns for a rubric.
     *
     * @param rubric gives terms, fixed phrases and subjects
     * @param sought what to find, numbered by place
     * @throws dev.assay.match.PatternException if a pattern names a term that the rubric lacks
     */
    public static Interpreter compile(Rubric rubric, List<Pattern> sought) {
        CueList cues = CueList.ENGLISH;
        List<Pattern> all = new ArrayList<>(sought);
        all.addAll(rubric.fixed());
        int fixedEnd = all.size();
        cues.entries().forEach(entry -> all.add(entry.pattern()));
        return new Interpreter(PatternSet.compile(all, rubric.terms()), sought.size(), fixedEnd, cues);
    }

    /** Reads an answer: finds the patterns in it and says what each match means there. */
    public Reading read(Answer answer) {
        List<Match> found = new ArrayList<>();
        List<CueHits.CueMatch> cueMatches = new ArrayList<>();
        BitSet blocked = new BitSet();
        Search search = patterns.search(answer);
        for (Match match : search.matches()) {
            if (match.pattern() < sought) {
                found.add(match);
            } else if (match.pattern() < fixedEnd) {
                block(match, blocked);
            } else {
                CueList.Entry entry = cues.entries().get(match.pattern() - fixedEnd);
                if (entry.stance().isPresent()) {
                    cueMatches.add(new CueHits.CueMatch(match, entry));
                } else {
                    block(match, blocked);
                }
            }
        }
        CueHits placed = CueHits.place(answer, cueMatches, blocked);
        return new Reading(
                search,
                found.stream().map(match -> finding(answer, match, placed)).toList());
    }

    private static void block(Match match, BitSet blocked) {
        for (int word : match.words()) {
            blocked.set(word);
        }
    }

    private Finding finding(Answer answer, Match match, CueHits placed) {
        Finding stated = new Finding(
                match,
                patterns.patterns().get(match.pattern()).source(),
                start(answer, match),
                end(answer, match),
                answer.text().substring(start(answer, match), end(answer, match)),
                Stance.STATED,
                Optional.empty(),
                Optional.empty(),
                false);
        List<CueHits.Placed> reaching = placed.reaching(match);
        if (reaching.isEmpty()) {
            return stated;
        }
        CueHits.Placed nearest = reaching.get(reaching.size() - 1);
        int from = start(answer, nearest.match());
        int to = end(answer, nearest.match());
        Cue cue = new Cue(
                from, to, answer.text().substring(from, to), nearest.entry().kind());
        return stated.with(nearest.entry().stance().orElseThrow(), cue);
    }

    private static int start(Answer answer, Match match) {
        Token first = answer.tokens().get(match.firstToken());
        return first.start();
    }

    private static int end(Answer answer, Match match) {
        return answer.tokens().get(match.lastToken()).end();
    }

    /** What the fingerprint of a grade must cover of this stage: the cue files' contents, in a fixed order. */
    public String cueFiles() {
        return cues.content();
    }
}
