package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Search;
import dev.assay.match.Spelling;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Reads the cues of the language, which the first interpreter otherwise waits for. */
    public static void prepare() {
        CueList.ENGLISH.entries();
        SubjectCues.ENGLISH.content();
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
        Search search = patterns.search(answer);
        List<Match> matches = search.matches();
        List<Match> names = new ArrayList<>(0);
        CueFilter filter = new CueFilter(answer);
        int found = 0;
        for (Match match : matches) {
            if (match.pattern() < sought.size()) {
                found++;
            } else if (match.pattern() < firstName) {
                filter.block(match);
            } else {
                names.add(match);
            }
        }
        if (found == 0) {
            return new Reading(search);
        }
        StanceJudge judge = new StanceJudge(answer, new CueHits(answer, cues, cues.find(answer), filter));
        Topics topics = subjects.read(answer, names, firstName);
        Finding[] findings = new Finding[found];
        int next = 0;
        for (Match match : matches) {
            if (match.pattern() < sought.size()) {
                findings[next++] = finding(answer, match, judge, topics);
            }
        }
        return new Reading(search, findings);
    }

    private Finding finding(Answer answer, Match match, StanceJudge judge, Topics topics) {
        StanceJudge.Verdict verdict =
                judge.judge(match, sought.get(match.pattern()).aspect());
        int start = answer.start(match.firstToken());
        int end = answer.end(match.lastToken());
        return new Finding(
                match,
                sought.get(match.pattern()).pattern().source(),
                start,
                end,
                answer.text().substring(start, end),
                verdict.stance(),
                verdict.cue() == null ? Optional.empty() : verdict.cue().cue(),
                topics.of(match),
                match.corrected());
    }

    /** What the fingerprint of a grade must cover of this stage: the cue files' contents, in a fixed order. */
    public String cueFiles() {
        return cues.content() + subjects.cueFile();
    }
}
