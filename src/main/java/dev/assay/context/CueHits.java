package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import dev.assay.text.Clause;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The cues that stand in one answer, each with the tokens that it reaches. Pseudo cues, fixed phrases, parts of
 * identifiers, code that is no comment, and cues that are only a part of a longer one have been taken out. Lives for
 * one call.
 *
 * <p>Linear in the text, since a sentence is bounded: a cue is looked for among those of the match's sentence, and a
 * lead, which reaches over sentences, as the one that is open there.
 */
final class CueHits {

    /** A match of a cue's pattern. */
    record CueMatch(Match match, CueList.Entry entry) {}

    private static final Comparator<Placed> BY_PLACE = Comparator.comparingInt(
                    (Placed placed) -> placed.match().firstToken())
            .thenComparingInt(placed -> placed.match().lastToken());

    private static final Set<String> SUBJECTS = CueList.ENGLISH.words("subjects");
    private static final Set<String> FINITE = CueList.ENGLISH.words("finite");
    private static final Set<String> CONCLUSIONS = CueList.ENGLISH.words("conclusions");
    private static final Set<String> COORDINATORS = CueList.ENGLISH.words("coordinators");

    private final Answer answer;
    private final List<List<Placed>> bySentence = new ArrayList<>();
    private final Placed[] leads;
    private final BitSet turns = new BitSet();
    private final BitSet outcomes = new BitSet();
    private final BitSet whens = new BitSet();

    private CueHits(Answer answer) {
        this.answer = answer;
        for (int i = 0; i < answer.sentences().size(); i++) {
            bySentence.add(List.of());
        }
        leads = new Placed[answer.sentences().size()];
    }

    /**
     * Places cues.
     *
     * @param cues matches of cue patterns, each with its entry
     * @param blocked tokens whose negation is no cue
     */
    static CueHits place(Answer answer, List<CueMatch> cues, BitSet blocked) {
        CueHits hits = new CueHits(answer);
        if (cues.isEmpty()) {
            return hits;
        }
        List<CueMatch> placeable = new ArrayList<>();
        List<CueMatch> outcomes = new ArrayList<>();
        BitSet stops = new BitSet();
        for (CueMatch cue : cues) {
            if (hits.isBlocked(cue, blocked)) {
                continue;
            }
            int first = cue.match.firstToken();
            switch (cue.entry.kind()) {
                case TURN -> hits.turns.set(first);
                case OUTCOME -> outcomes.add(cue);
                case WHEN -> hits.conditional(first);
                case STOP -> stops.set(first, answer.clauseOf(first).firstToken() == first);
                default -> placeable.add(cue);
            }
        }
        hits.place(placeable, new Placement(answer, stops));
        hits.keepUndenied(outcomes);
        return hits;
    }

    private void place(List<CueMatch> cues, Placement placement) {
        List<Placed> placed = cues.stream()
                .map(cue -> placement.place(cue.match, cue.entry))
                .filter(Placed::reachesAny)
                .toList();
        for (Placed one : new Longest(placed).kept()) {
            int sentence = sentence(one).index();
            switch (one.entry().direction()) {
                case LEAD -> lead(one, sentence);
                case ANSWER, PREVIOUS -> put(one, sentence - 1);
                default -> put(one, sentence);
            }
        }
        bySentence.forEach(list -> {
            if (list.size() > 1) {
                list.sort(BY_PLACE);
            }
        });
    }

    private void put(Placed placed, int sentence) {
        if (bySentence.get(sentence).isEmpty()) {
            bySentence.set(sentence, new ArrayList<>(2));
        }
        bySentence.get(sentence).add(placed);
    }

    private void lead(Placed placed, int sentence) {
        int last = answer.tokens().get(placed.to()).sentence();
        if (last == sentence) {
            put(placed, sentence);
        }
        for (int under = sentence + 1; under <= last; under++) {
            leads[under] = placed;
        }
    }

    /** "And nothing breaks" is no bad outcome; "without it everything breaks" is. */
    private void keepUndenied(List<CueMatch> cues) {
        for (CueMatch cue : cues) {
            boolean denied = reaching(cue.match).stream()
                    .anyMatch(placed ->
                            placed.kind() == CueKind.NEGATION && !placed.entry().unlessOutcome());
            if (!denied) {
                outcomes.set(cue.match.firstToken());
            }
        }
    }

    /**
     * Remembers the condition that opens a clause: from there to its end, or to the subject of a main clause that no
     * comma announces, or to its verb, a negation says when.
     */
    private void conditional(int first) {
        Clause clause = answer.clauseOf(first);
        if (first - clause.firstToken() > 2) {
            return;
        }
        int end = first + 1;
        int verbs = 0;
        while (end < clause.endToken()) {
            String word = answer.tokens().get(end).folded();
            boolean verb = FINITE.contains(word);
            boolean joined = COORDINATORS.contains(answer.tokens().get(end - 1).folded());
            if (end >= first + 3 && SUBJECTS.contains(word) || verb && !joined && verbs > 0) {
                break;
            }
            verbs += verb ? 1 : 0;
            end++;
        }
        whens.set(first, Math.min(end, clause.endToken()));
    }

    private boolean isBlocked(CueMatch cue, BitSet blocked) {
        for (int word : cue.match.words()) {
            Token token = answer.tokens().get(word);
            boolean part = token.compound() >= 0
                    && cue.entry.direction() != CueList.Direction.PART
                    && cue.match.words().length == 1;
            if (blocked.get(word) || part || token.code() && !inComment(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean inComment(Token token) {
        int from = answer.sentences().get(token.sentence()).start();
        for (int i = from; i < token.start(); i++) {
            char sign = answer.text().charAt(i);
            if (sign == '#' || (sign == '/' || sign == '-') && answer.text().charAt(i + 1) == sign) {
                return true;
            }
        }
        return false;
    }

    /** The cues that reach a match, by place; of the leads above it the innermost. */
    List<Placed> reaching(Match found) {
        int sentence = answer.tokens().get(found.firstToken()).sentence();
        List<Placed> reaching = new ArrayList<>();
        Placed lead = leads[sentence];
        if (lead != null && lead.reaches(found)) {
            reaching.add(lead);
        }
        for (Placed placed : bySentence.get(sentence)) {
            if (placed.reaches(found)) {
                reaching.add(placed);
            }
        }
        return reaching;
    }

    /** Whether a cue's clause is a condition, so that a negation in it says when. */
    boolean saysWhen(Placed cue) {
        return whens.get(cue.match().firstToken());
    }

    /** Whether what a cue needs follows on a match: in the rest of its sentence, or in the beginning of the next. */
    boolean hasNeeds(Placed cue, Match match) {
        return switch (cue.entry().needs()) {
            case NOTHING -> true;
            case TURN -> follows(turns, cue, match);
            case OUTCOME -> follows(outcomes, cue, match);
            case EITHER -> follows(turns, cue, match) || follows(outcomes, cue, match);
            case QUESTION -> asks(cue);
        };
    }

    /** Whether a verb opens a question, or stands in one behind a comma: "a visitor, would he get a 302?" */
    private boolean asks(Placed verb) {
        Sentence sentence = sentence(verb);
        int first = verb.match().firstToken();
        boolean opens = first == sentence.firstToken() || answer.gapHolds(first, ",");
        boolean question = sentence.end() > sentence.start() && answer.text().charAt(sentence.end() - 1) == '?';
        return opens && question && !isCase(sentence);
    }

    /** Whether a question only names a case: "Has it a single parent? Then select_related." */
    private boolean isCase(Sentence question) {
        if (question.index() + 1 == answer.sentences().size()) {
            return false;
        }
        int next = answer.sentences().get(question.index() + 1).firstToken();
        return next < answer.tokens().size()
                && CONCLUSIONS.contains(answer.tokens().get(next).folded());
    }

    /** Whether something bad follows behind a cue in its sentence. */
    boolean badOutcomeFollows(Placed cue) {
        int next = outcomes.nextSetBit(cue.match().lastToken() + 1);
        return next >= 0 && next < sentence(cue).endToken();
    }

    private boolean follows(BitSet marks, Placed cue, Match match) {
        int from = 1 + Math.max(cue.match().lastToken(), match.lastToken());
        Sentence sentence = sentence(cue);
        int end = sentence.endToken();
        if (sentence.index() + 1 < answer.sentences().size()) {
            Sentence next = answer.sentences().get(sentence.index() + 1);
            boolean unbroken = next.block() == sentence.block();
            if (unbroken && next.firstToken() < next.endToken()) {
                end = answer.clauseOf(next.firstToken()).endToken();
            }
        }
        int mark = marks.nextSetBit(from);
        return mark >= 0 && mark < end;
    }

    private Sentence sentence(Placed cue) {
        return answer.sentenceOf(cue.match().firstToken());
    }
}
