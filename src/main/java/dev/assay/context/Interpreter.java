package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Search;
import dev.assay.match.Spelling;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the patterns of a rubric in answers and says what each match means where it stands. Immutable and thread-safe.
 *
 * <p>The caller's patterns and the rubric's fixed phrases and subjects are compiled into one pattern set. The language's cues are a
 * set of their own, compiled once for all rubrics: they outnumber the patterns of a rubric.
 */
public final class Interpreter {

    private final PatternSet patterns;
    private final List<Sought> sought;
    private final CueList cues;
    private final Subjects subjects;
    private final int firstName;

    private Interpreter(PatternSet patterns, List<Sought> sought, CueList cues, Subjects subjects) {
        this.patterns = patterns;
        this.sought = List.copyOf(sought);
        this.cues = cues;
        this.subjects = subjects;
        this.firstName = patterns.patterns().size() - subjects.patterns().size();
    }

    /**
     * Compiles patterns for a rubric.
     *
     * @param rubric gives terms, fixed phrases and subjects
     * @param sought what to find, numbered by place
     * @param groups lists of these numbers, of which {@link Reading#nearestMisses} tells
     * @throws dev.assay.match.PatternException if a pattern names a term that the rubric lacks
     */
    public static Interpreter compile(Rubric rubric, List<Sought> sought, List<List<Integer>> groups) {
        List<Pattern> all = new ArrayList<>();
        sought.forEach(one -> all.add(one.pattern()));
        all.addAll(rubric.fixed());
        int fixedEnd = all.size();
        Subjects subjects = Subjects.of(rubric);
        all.addAll(subjects.patterns());
        PatternSet patterns = PatternSet.compile(
                all,
                rubric.terms(),
                pattern -> pattern < sought.size()
                        ? sought.get(pattern).spelling()
                        : pattern < fixedEnd ? Spelling.OFF : rubric.spelling(),
                groups);
        return new Interpreter(patterns, sought, CueList.ENGLISH, subjects);
    }

    /** Reads an answer: finds the patterns in it and says what each match means there. */
    public Reading read(Answer answer) {
        List<Match> found = new ArrayList<>();
        List<Match> names = new ArrayList<>();
        BitSet blocked = new BitSet();
        Search search = patterns.search(answer);
        for (Match match : search.matches()) {
            if (match.pattern() < sought.size()) {
                found.add(match);
            } else if (match.pattern() < firstName) {
                block(match, blocked);
            } else {
                names.add(match);
            }
        }
        List<CueHits.CueMatch> cueMatches = new ArrayList<>();
        for (Match match : found.isEmpty() ? List.<Match>of() : cues.find(answer)) {
            CueList.Entry entry = cues.entries().get(match.pattern());
            if (entry.kind() == CueKind.NONE) {
                block(match, blocked);
            } else {
                cueMatches.add(new CueHits.CueMatch(match, entry));
            }
        }
        StanceJudge judge = new StanceJudge(answer, CueHits.place(answer, cueMatches, blocked));
        Topics topics = found.isEmpty() ? Topics.NONE : subjects.read(answer, names, firstName);
        return new Reading(
                search,
                found.stream()
                        .map(match -> finding(answer, match, judge, topics))
                        .toList());
    }

    private static void block(Match match, BitSet blocked) {
        for (int word : match.words()) {
            blocked.set(word);
        }
    }

    private Finding finding(Answer answer, Match match, StanceJudge judge, Topics topics) {
        StanceJudge.Verdict verdict =
                judge.judge(match, sought.get(match.pattern()).aspect());
        return new Finding(
                match,
                patterns.patterns().get(match.pattern()).source(),
                start(answer, match),
                end(answer, match),
                answer.text().substring(start(answer, match), end(answer, match)),
                verdict.stance(),
                verdict.cue().map(placed -> placed.cue(answer)),
                topics.of(match),
                match.corrected());
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
        return cues.content() + subjects.cueFile();
    }
}
