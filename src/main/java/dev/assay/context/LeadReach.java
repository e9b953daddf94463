package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.List;

/** Works out how far a heading, or what stands before a colon, reaches in one answer: "What I avoid:". Lives for one call. */
final class LeadReach {

    private final Answer answer;

    LeadReach(Answer answer) {
        this.answer = answer;
    }

    /** The last token that a cue reaches as a lead; its own last one if it is none. */
    int end(Match cue) {
        return isLead(cue) ? underLead(cue.lastToken()) : cue.lastToken();
    }

    /** Whether a match opens its sentence, and a colon or a heading's end follows it. */
    private boolean isLead(Match match) {
        Sentence sentence = answer.sentenceOf(match.firstToken());
        if (nextWord(sentence.firstToken(), sentence.endToken()) < match.firstToken() - 1) {
            return false;
        }
        int next = nextWord(match.lastToken() + 1, sentence.endToken());
        if (next == sentence.endToken()) {
            return sentence.kind() == Sentence.Kind.HEADING || isComment(sentence) || endsWithColon(sentence);
        }
        return answer.holdsBetween(match.lastToken(), next, ":");
    }

    private int nextWord(int from, int end) {
        int next = from;
        while (next < end && !answer.isWord(next)) {
            next++;
        }
        return next;
    }

    /** Whether a line of code is a comment and nothing else. */
    private boolean isComment(Sentence sentence) {
        String text = answer.text();
        int start = sentence.start();
        return sentence.kind() == Sentence.Kind.CODE
                && (text.startsWith("#", start) || text.startsWith("//", start) || text.startsWith("--", start));
    }

    private boolean endsWithColon(Sentence sentence) {
        String text = answer.text();
        int at = Math.min(text.length(), sentence.end()) - 1;
        while (at > sentence.start() && "*_ )\"'\n\r\t".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ':';
    }

    /**
     * The last token under a lead: of its own sentence if that goes on; else of the list, the lines of the same
     * paragraph or, under a heading, of everything up to the next heading of its level.
     */
    private int underLead(int last) {
        Sentence lead = answer.sentenceOf(last);
        if (nextWord(last + 1, lead.endToken()) < lead.endToken()) {
            return lineEnd(last, lead.endToken());
        }
        List<Sentence> sentences = answer.sentences();
        int to = last;
        for (int i = lead.index() + 1; i < sentences.size(); i++) {
            Sentence next = sentences.get(i);
            if (!isUnder(next, lead)) {
                break;
            }
            to = Math.max(to, next.endToken() - 1);
        }
        return to;
    }

    private int lineEnd(int token, int end) {
        int to = token;
        while (to + 1 < end && !Gaps.hold(answer, to + 1, '\n')) {
            to++;
        }
        return to;
    }

    private boolean isUnder(Sentence next, Sentence lead) {
        if (lead.kind() == Sentence.Kind.CODE) {
            return next.block() == lead.block() && !isComment(next);
        }
        if (lead.kind() == Sentence.Kind.HEADING && !endsWithColon(lead)) {
            return next.kind() != Sentence.Kind.HEADING || next.depth() > lead.depth();
        }
        boolean listed = next.kind() == Sentence.Kind.LIST_ITEM || next.kind() == Sentence.Kind.CODE;
        if (lead.kind() == Sentence.Kind.LIST_ITEM) {
            return next.block() == lead.block() || listed && next.depth() > lead.depth();
        }
        return listed || next.block() <= lead.block() + 1 && !endsWithColon(next);
    }
}
